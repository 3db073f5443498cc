import type { DraftLook } from '../../messages/mail-look.ts';
import type { Moment } from '../../promises/types.ts';
import { isWorkingDay } from '../../promises/working-days.ts';
import { controlSentence } from '../../rules/control-sentence.ts';
import { judgeHistory } from '../../rules/judge-history.ts';
import { nameOfDay, nameOfTime, workingDayAfter } from '../../rules/slots.ts';
import type { ContactHistory, Finding, ThreadMessage } from '../../rules/types.ts';
import { minutesOf } from '../../time/calendar.ts';
import { wallTimeAt } from '../../time/zone.ts';
import { isUnwritten } from './add-words.ts';
import { unansweredInquiry } from './thread-history.ts';

/** What the advice is drawn from. */
export interface Known {
  moment: Moment;
  /** The main recipient's first name. */
  reader: string | undefined;
  /** With the thread's mails in it. */
  history: ContactHistory;
  canCall: boolean;
  /** Between the rep and the mail's recipients. */
  thread: readonly ThreadMessage[];
  rulesOff: readonly string[];
}

/** A history rule's verdict and the sentences that act on it, best first. */
export interface Advice {
  finding: Finding;
  /** Something is owed: said of any mail. */
  isUrgent: boolean;
  sentences: string[];
}

/** Said of any mail: something is owed. */
const urgent = new Set(['asked-to-stop', 'overdue-promise', 'broken-repeat', 'slow-reply']);
/** Where the rep goes on writing, the control sentence keeps the next step hers. */
const keepsGoing = new Set(['ask-permission', 'offer-another-way', 'email-only', 'one-hit-wonder']);

/**
 * The most urgent thing the contact's history says about a mail. Hints are left out where a follow-up's verdict makes no
 * sense (an answer, a thank-you) and while she is still writing.
 *
 * @param draft null: a thread is only read, and then only a wait counts
 */
export function adviseOn(draft: DraftLook | null, known: Known): Advice | null {
  const { history, moment, reader, thread, rulesOff } = known;
  const findings = judgeHistory(history, {
    moment,
    readerName: reader,
    draft: draft?.body,
    promises: draft?.promises.map((promise) => ({ ...promise, kind: 'promise' as const })),
    thread,
    settings: { off: rulesOff },
  }).filter(({ rule }) => rule !== 'slow-reply' || unansweredInquiry(thread));
  if (!draft) {
    const wait = findings.find(({ rule }) => rule === 'slow-reply' || rule === 'asked-to-stop');
    return wait ? { finding: wait, isUrgent: true, sentences: [] } : null;
  }
  const answers = thread.at(-1)?.from === 'reader';
  const wantsHints = !answers && (isUnwritten(draft.body) || draft.kind === 'advance');
  const finding = findings.find(({ rule }) => (urgent.has(rule) ? !isDealtWith(rule, draft) : wantsHints));
  if (!finding) return null;
  const { rule } = finding;
  return { finding, isUrgent: urgent.has(rule), sentences: sentencesFor(rule, draft, known) };
}

/** An overdue promise that the draft gives a new day, a wait that it ends. */
function isDealtWith(rule: string, draft: DraftLook): boolean {
  if (rule === 'slow-reply') return !isUnwritten(draft.body);
  return rule === 'overdue-promise' && draft.promises.some(({ actor }) => actor === 'writer');
}

function sentencesFor(rule: string, draft: DraftLook, known: Known): string[] {
  const { moment, canCall, history } = known;
  const sentences = ownSentences[rule]?.(known) ?? [];
  if (!keepsGoing.has(rule) || draft.ownNextStep) return sentences;
  return [...sentences, controlSentence({ moment, canCall, history }, history.touches.length, controlDays(moment))];
}

const ownSentences: Record<string, (known: Known) => string[]> = {
  'ask-permission': () => ["You don't mind me staying in touch, do you?"],
  requalify: () => ['Are you still interested in pursuing this?'],
  'offer-another-way': () => ['Shall I send you a one-page summary by mail instead?'],
  'overdue-promise': ({ history, moment }) => {
    const [late] = history.promises
      .filter(({ status, actor, dueAt }) => status === 'open' && actor === 'writer' && Number(dueAt) < moment.now)
      .sort((a, b) => Number(a.dueAt) - Number(b.dueAt));
    const [day] = controlDays(moment);
    const by = nameOfDay(moment, workingDayAfter(moment, day - 1));
    if (late?.action === 'send') return [`You'll have ${late.purpose || 'what I promised'} by ${by} at noon.`];
    return late?.action === 'call' ? [`I owe you a call: I'll ring you on ${by} at 10:20.`] : [];
  },
};

/** The second and third working day from now, with bank holidays stepped over. */
function controlDays(moment: Moment): readonly [number, number] {
  const free: number[] = [];
  for (let n = 2; free.length < 2 && n < 20; n += 1) if (isWorkingDay(workingDayAfter(moment, n), moment)) free.push(n);
  return [free[0] ?? 2, free[1] ?? 3];
}

/**
 * Two lines that keep the pledge: when the full answer comes. The moment is as far away as the rep pledges, within her
 * working hours.
 */
export function holdingReply(moment: Moment, pledgeHours: number): { words: string; when: string } {
  const { day, minutes } = wallTimeAt(moment.now + pledgeHours * 3_600_000, moment.timeZone);
  let on = day;
  while (!isWorkingDay(on, moment) && on < day + 14) on += 1;
  const opens = minutesOf(moment.workingTime.start);
  const time = Math.min(Math.max(minutes - (minutes % 30), opens + 60), minutesOf(moment.workingTime.end));
  const when = `${nameOfDay(moment, on)} at ${nameOfTime(moment, time)}`;
  return { words: `Thank you for your note.\nYou'll have my full answer by ${when}.`, when };
}
