import { formatOverdue } from '../../promises/format.ts';
import type { Moment } from '../../promises/types.ts';
import { inOrder, unanswered } from '../../rules/history/read-touches.ts';
import type { ContactHistory, HistoryPromise } from '../../rules/types.ts';
import { t } from '../../words/t.ts';
import { deedWords, onDay } from './in-words.ts';

/**
 * A contact's history in one line: "3rd touch, no answer yet · you promised a call on Tuesday · last three were e-mails".
 *
 * @param reader the first name, undefined where unknown
 * @param isSilent false where the contact may have answered in a message that could not be read
 * @param isWriting true where the mail at hand would be the next touch
 * @returns '' where nothing is stored
 */
export function historyLine(
  history: ContactHistory,
  given: { moment: Moment; reader: string | undefined; isWriting: boolean; isSilent: boolean },
): string {
  const { moment, reader, isSilent } = given;
  if (history.askedToStop) return t('history.askedToStop', reader ?? t('history.thisContact'));
  return [isSilent && touchWords(history, given), promiseWords(history.promises, moment, reader), channelWords(history)]
    .filter(Boolean)
    .join(' · ');
}

function touchWords(
  history: ContactHistory,
  { moment, reader, isWriting }: { moment: Moment; reader: string | undefined; isWriting: boolean },
): string {
  const open = unanswered(history).length;
  if (open > 0 && isWriting) return t('history.nthTouch', ordinal(open + 1));
  if (open > 0) return t('history.touches', open);
  const last = inOrder(history).at(-1);
  return last ? t('history.wrote', reader ?? t('history.they'), onDay({ kind: 'instant', at: last.at }, moment)) : '';
}

function promiseWords(promises: readonly HistoryPromise[], moment: Moment, reader: string | undefined): string {
  const [first] = promises
    .filter(({ status, due, actor }) => status === 'open' && due !== null && actor !== 'other')
    .sort((a, b) => (a.dueAt ?? 0) - (b.dueAt ?? 0));
  if (!first?.due) return '';
  const isWriter = first.actor === 'writer';
  const late = formatOverdue(first.due, moment);
  const promised = isWriter
    ? t('history.youPromised', deedWords(first, isWriter), onDay(first.due, moment))
    : t('history.theyPromised', reader ?? t('history.they'), deedWords(first, isWriter), onDay(first.due, moment));
  return late ? `${promised} (${t('card.late', late)})` : promised;
}

function channelWords(history: ContactHistory): string {
  const own = inOrder(history).filter(({ direction }) => direction === 'out');
  const last = own.slice(-3);
  return last.length === 3 && last.every(({ channel }) => channel === 'email') ? t('history.emailOnly') : '';
}

/** `3rd`, in the language of the interface. */
function ordinal(count: number): string {
  const form = new Intl.PluralRules(t('language'), { type: 'ordinal' }).select(count);
  return t(`history.ordinal.${form === 'one' || form === 'two' || form === 'few' ? form : 'other'}`, count);
}
