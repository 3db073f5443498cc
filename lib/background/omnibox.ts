import { browser } from 'wxt/browser';
import { formatDue, formatTime, localDay } from '../promises/format.ts';
import { parseQuickAdd, type QuickAdd } from '../promises/quick-add.ts';
import type { Moment } from '../promises/types.ts';
import { addCallback } from '../store/add-callback.ts';
import type { Database } from '../store/database.ts';
import { callbackFromLine, contactMeant } from '../store/quick-add.ts';
import type { Contact } from '../store/records.ts';
import { t } from '../words/t.ts';
import { taskWords } from '../words/task.ts';

/**
 * Firefox draws the default suggestion before it tells us of the letter (seen in 153: it shows what was understood a
 * letter ago). So the reading stands in a row of its own there, under a default that is always true.
 */
const isDefaultLate = import.meta.env.BROWSER === 'firefox';

interface Listening {
  db: Database;
  readMoment(): Promise<Moment>;
  inBackground(job: () => Promise<void>): void;
}

/**
 * Quick add in the address bar: "ft call Tom Friday 3pm". The first suggestion shows what was understood; Enter keeps
 * it, through the same path as the form.
 */
export function listenToAddressBar({ db, readMoment, inBackground }: Listening): void {
  const { omnibox } = browser;
  const showFirst = (words: string[]) => omnibox.setDefaultSuggestion({ description: suggestionText(words) });
  omnibox.onInputStarted.addListener(() => showFirst([t(isDefaultLate ? 'addressBar.keep' : 'addressBar.how')]));
  let latest = '';
  omnibox.onInputChanged.addListener((line, suggest) => {
    latest = line;
    void (async () => {
      const moment = await readMoment();
      const added = parseQuickAdd(line, moment);
      const known = await contactMeant(db, added.contact).catch(() => undefined);
      if (line !== latest) return; // Answered too late: she has typed on.
      const rowOf = (other: QuickAdd) => ({
        content: saidWith(other, line, moment),
        description: suggestionText(understood(other, known, moment)),
      });
      const reading = line.trim() === '' ? [t('addressBar.how')] : understood(added, known, moment);
      const rows = added.alternatives.map((due) => rowOf({ ...added, due }));
      // Firefox leaves out a row that says no more than was typed.
      if (isDefaultLate) rows.unshift({ content: `${line} `, description: suggestionText(reading) });
      else showFirst(reading);
      suggest(rows);
    })();
  });
  omnibox.onInputEntered.addListener((line) => {
    if (line.trim() === '') return;
    inBackground(async () => {
      const moment = await readMoment();
      const added = parseQuickAdd(line, moment);
      await addCallback(db, callbackFromLine(line, added, await contactMeant(db, added.contact)), moment);
      // Shows that it was kept. Not every window can open it; the promise is kept either way.
      await browser.action.openPopup?.().catch(() => {});
    });
  });
}

/** What is to be done, with whom, when: the parts of a suggestion, the weightiest first. */
function understood({ action, purpose, due, contact }: QuickAdd, known: Contact | undefined, moment: Moment): string[] {
  const name = known?.name || contact.name || contact.email || contact.phone;
  const when = due ? formatDue(due, moment) : t('task.noDay');
  return [taskWords({ action, purpose, actor: 'writer', actorName: '', name }), name, when].filter(Boolean);
}

/** The line with its time written so that it has one meaning: "call Tom next Friday" as "call Tom 2026-12-04". */
function saidWith({ due, understood }: QuickAdd, line: string, { timeZone }: Moment): string {
  const when = understood.find(({ kind }) => kind === 'when');
  if (!due || !when) return line;
  const date =
    due.kind === 'day'
      ? due.date
      : `${localDay(due.at, timeZone)} ${formatTime(due.at, { timeZone, locale: 'en-GB' })}`;
  return line.slice(0, when.from) + date + line.slice(when.to);
}

/** Chrome reads a suggestion as XML and shows nothing where it is not well-formed; Firefox shows it as it is. */
function suggestionText([first = '', ...rest]: string[]): string {
  if (import.meta.env.BROWSER === 'firefox') return [first, ...rest].join(', ');
  const quiet = rest.length > 0 ? ` <dim>${escapeXml(rest.join(', '))}</dim>` : '';
  return `<match>${escapeXml(first)}</match>${quiet}`;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

function escapeXml(text: string): string {
  return text.replace(/\p{Cc}/gu, ' ').replace(/[&<>"']/g, (character) => entities[character] ?? '');
}
