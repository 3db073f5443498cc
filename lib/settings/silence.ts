import type { Settings } from './defaults.ts';

/** What a rep can silence from the page she writes on, each within two clicks. */
export type Silence =
  /** These words are never marked again. */
  | { kind: 'phrase'; phrase: string }
  /** This rule is off. */
  | { kind: 'rule'; rule: string }
  /** The coach is off on a site: a folder name under lib/sites. */
  | { kind: 'site'; site: string }
  /** Mails to this address only are not coached. */
  | { kind: 'reader'; reader: string }
  /** Marks and checklist rest until then (epoch milliseconds); null: they are back. */
  | { kind: 'until'; until: number | null }
  /** The strip is a dot until it is opened, or stands there in full. */
  | { kind: 'strip'; isSmall: boolean };

/** The settings that change, for `changeSettings`. */
export function silenced(settings: Settings, silence: Silence): Partial<Settings> {
  switch (silence.kind) {
    case 'phrase':
      return { phrasesOff: withItem(settings.phrasesOff, silence.phrase.trim().toLowerCase()) };
    case 'rule':
      return { rulesOff: withItem(settings.rulesOff, silence.rule) };
    case 'site':
      return { sitesOff: withItem(settings.sitesOff, silence.site) };
    case 'reader':
      return { readersOff: withItem(settings.readersOff, silence.reader.trim().toLowerCase()) };
    case 'until':
      return { pausedUntil: silence.until };
    case 'strip':
      return { stripSmall: silence.isSmall };
  }
}

const withItem = (list: readonly string[], item: string) =>
  item === '' || list.includes(item) ? [...list] : [...list, item];
