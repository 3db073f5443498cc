import { formatOverdue } from '../../promises/format.ts';
import type { Moment } from '../../promises/types.ts';
import { inOrder, unanswered } from '../../rules/history/read-touches.ts';
import type { ContactHistory, HistoryPromise } from '../../rules/types.ts';
import { deedWords, onDay } from './in-words.ts';

const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });
const endings: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };

/**
 * A contact's history in one line: "3rd touch, no answer yet · you promised a call on Tuesday · last three were e-mails".
 *
 * @param reader the first name, undefined where unknown
 * @param isWriting true where the mail at hand would be the next touch
 * @returns '' where nothing is stored
 */
export function historyLine(
  history: ContactHistory,
  { moment, reader, isWriting }: { moment: Moment; reader: string | undefined; isWriting: boolean },
): string {
  if (history.askedToStop) return `${reader ?? 'This contact'} asked not to be contacted`;
  return [
    touchWords(history, moment, reader, isWriting),
    promiseWords(history.promises, moment, reader),
    channelWords(history),
  ]
    .filter(Boolean)
    .join(' · ');
}

function touchWords(history: ContactHistory, moment: Moment, reader: string | undefined, isWriting: boolean): string {
  const open = unanswered(history).length;
  if (open > 0 && isWriting) return `${ordinal(open + 1)} touch, no answer yet`;
  if (open > 0) return `${open} ${open === 1 ? 'touch' : 'touches'}, no answer yet`;
  const last = inOrder(history).at(-1);
  return last ? `${reader ?? 'they'} wrote ${onDay({ kind: 'instant', at: last.at }, moment)}` : '';
}

function promiseWords(promises: readonly HistoryPromise[], moment: Moment, reader: string | undefined): string {
  const [first] = promises
    .filter(({ status, due, actor }) => status === 'open' && due !== null && actor !== 'other')
    .sort((a, b) => (a.dueAt ?? 0) - (b.dueAt ?? 0));
  if (!first?.due) return '';
  const isWriter = first.actor === 'writer';
  const late = formatOverdue(first.due, moment);
  const who = isWriter ? 'you' : (reader ?? 'they');
  return `${who} promised ${deedWords(first, isWriter)} ${onDay(first.due, moment)}${late ? ` (${late} late)` : ''}`;
}

function channelWords(history: ContactHistory): string {
  const own = inOrder(history).filter(({ direction }) => direction === 'out');
  const last = own.slice(-3);
  return last.length === 3 && last.every(({ channel }) => channel === 'email') ? 'last three were e-mails' : '';
}

const ordinal = (count: number) => `${count}${endings[ordinals.select(count)] ?? 'th'}`;
