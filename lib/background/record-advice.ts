import type { Moment } from '../promises/types.ts';
import { judgeHistory } from '../rules/judge-history.ts';
import type { ContactHistory } from '../rules/types.ts';
import type { Settings } from '../settings/defaults.ts';
import { type ContactRecords, historyOf } from '../store/contact-history.ts';
import type { Touch } from '../store/records.ts';
import { translated } from '../words/rule-words.ts';

/** Rules whose matter the panel lists anyway. */
const shown = new Set(['overdue-promise']);

/** How a logged call is worded as a note, for the rule that reads notes. */
const notes: Partial<Record<NonNullable<Touch['outcome']>, string>> = {
  voicemail: 'left a voicemail',
  'no-answer': 'no answer',
};

/** The most urgent thing a contact's history says, in sentences; '' where it says nothing. */
export function recordAdvice(
  records: ContactRecords,
  moment: Moment,
  { rulesOff, pledgeHours }: Pick<Settings, 'rulesOff' | 'pledgeHours'>,
): string {
  const { contact, touches } = records;
  const { budget, authority, need, timeFrame } = contact.qualification;
  const wonAt = touches.find(({ outcome }) => outcome === 'won')?.at;
  const known = historyOf(records);
  const history: ContactHistory = {
    ...known,
    replyHours: pledgeHours,
    touches: known.touches.map((touch, index) => ({ ...touch, note: notes[touches[index]?.outcome ?? 'done'] })),
    deal: { wonAt, budget: budget !== '', authority: authority !== '', need: need !== '', timeFrame: timeFrame !== '' },
  };
  const readerName = contact.name.split(' ')[0] || undefined;
  const finding = judgeHistory(history, { moment, readerName, settings: { off: rulesOff } }).find(
    ({ rule }) => !shown.has(rule),
  );
  if (!finding) return '';
  const { message, advice } = translated(finding, readerName);
  return `${message} ${advice}`;
}
