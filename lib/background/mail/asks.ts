import { endsByBeingDone } from '../../cadence/decisions.ts';
import type { Ask, AskAnswer, DraftLook, MailLook } from '../../messages/mail-look.ts';
import { dueAt } from '../../promises/due.ts';
import { findPromises } from '../../promises/find-promises.ts';
import { formatDue, formatOverdue, localDay } from '../../promises/format.ts';
import { findOwnPromises, findReaderPromises } from '../../promises/reader-promises.ts';
import type { Due, Moment } from '../../promises/types.ts';
import { addWorkingDays } from '../../promises/working-days.ts';
import { seedOf } from '../../rules/slots.ts';
import type { ThreadMessage } from '../../rules/types.ts';
import type { Callback } from '../../store/records.ts';
import { readDraft } from '../../text/read-draft.ts';
import { dayMs, dayNumberOf, isoDate } from '../../time/calendar.ts';
import { t } from '../../words/t.ts';
import { dayName, deedWords, onDay } from './in-words.ts';

/** What the asks about a mail are drawn from. */
export interface Asked {
  look: MailLook;
  /** Between the rep and the mail's recipients, oldest first. */
  thread: readonly ThreadMessage[];
  /** Everything stored with the main recipient, closed ones too. */
  callbacks: readonly Callback[];
  /** When mails of hers to this contact were stored, epoch milliseconds. */
  sentAt: readonly number[];
  moment: Moment;
  /** The main recipient's first name. */
  reader: string | undefined;
}

/** Older promises in a thread are history, not work. */
const stillWorth = 14 * dayMs;
const sameMail = 10 * 60_000;

const refuse = (label: string, key: string): AskAnswer => ({
  label,
  send: { name: 'ask.refuse', request: { key } },
});

/** "Please stop": one question ends everything. */
export function askToStop({ look, thread, reader, callbacks }: Asked): Ask | null {
  const [main] = look.recipients;
  const last = thread.findLast(({ from }) => from === 'reader');
  if (!main || !last) return null;
  const key = keyOf('stop', main.email, last.text);
  const open = callbacks.filter(({ status }) => status === 'open').length;
  return {
    key,
    text: t('asks.stop', reader ?? t('asks.yourReader')),
    advice: open > 0 ? t('asks.endsAll', open) : t('asks.endsPlan'),
    answers: [
      {
        label: t('asks.end'),
        send: { name: 'contact.stop', request: { email: main.email, name: main.name } },
        done: t('asks.ended'),
      },
      refuse(t('asks.notMeant'), key),
    ],
  };
}

/** What the rep owes the contact by today. */
export function askAboutDue({ callbacks, moment, reader }: Asked): Ask[] {
  const today = localDay(moment.now, moment.timeZone);
  return callbacks
    .filter(({ status, actor, due }) => {
      if (status !== 'open' || actor !== 'writer' || !due) return false;
      return (due.kind === 'day' ? due.date : localDay(due.at, moment.timeZone)) <= today;
    })
    .sort((a, b) => (a.dueAt ?? 0) - (b.dueAt ?? 0))
    .map((callback) => {
      const { due, action, id } = callback;
      const late = due ? formatOverdue(due, moment) : '';
      const tomorrow = nextWorkingDay(moment);
      const promised = [
        reader ?? t('asks.thisContact'),
        deedWords(callback, true),
        due ? dayName(due, moment) : '',
      ] as const;
      return {
        key: keyOf('due', id, today),
        text: late ? t('asks.dueLate', ...promised, late) : t('asks.due', ...promised),
        advice: callback.quote ? `“${callback.quote}”` : '',
        answers: [
          ...(endsByBeingDone(action) ? [doneWith(callback, t('asks.isDone'))] : []),
          {
            label: t('asks.makeIt', dayName(tomorrow, moment)),
            send: { name: 'callbacks.reschedule', request: { ids: [id], due: tomorrow } },
            done: t('asks.moved', dayName(tomorrow, moment)),
          },
        ],
      };
    });
}

/** The contact has written: what waited for that need not wait any more. */
export function askAboutAnswered({ callbacks, thread, moment, reader }: Asked): Ask[] {
  const answer = thread.findLast(({ from, at }) => from === 'reader' && at !== undefined);
  if (answer?.at === undefined) return [];
  const answeredAt = answer.at;
  return callbacks
    .filter(({ status, createdAt }) => status === 'open' && createdAt < answeredAt)
    .flatMap((callback): Ask[] => {
      const { id, actor, action, quote, due } = callback;
      const key = keyOf('answered', id, String(answeredAt));
      const who = reader ?? t('asks.yourReader');
      if (actor === 'reader' && endsByBeingDone(action)) {
        return [
          {
            key,
            text: t('asks.answered', who),
            advice: `“${quote}”`,
            answers: [doneWith(callback, t('asks.yesDone')), refuse(t('asks.stillWaiting'), key)],
          },
        ];
      }
      if (actor !== 'writer' || !due || !onlyIfSilent.test(quote)) return [];
      return [
        {
          key,
          text: t('asks.stillKeep', who, deedWords(callback, true), onDay(due, moment)),
          advice: `“${quote}”`,
          answers: [
            {
              label: t('asks.letGo'),
              send: { name: 'callbacks.drop', request: { ids: [id] } },
              done: t('asks.letGoDone'),
            },
            refuse(t('asks.keep'), key),
          ],
        },
      ];
    });
}

/** "If I don't hear from you by Thursday, …" */
const onlyIfSilent = /\b(?:if|unless) (?:i|we)\b[^.?!]{0,20}\b(?:hear|heard)\b/i;

/** The reader's promises in the message being answered: when to ask if they are not kept. */
export function askAboutReaderPromises(asked: Asked): Ask[] {
  const { look, thread, callbacks, moment, reader } = asked;
  const last = thread.findLast(({ from }) => from === 'reader');
  const [main] = look.recipients;
  if (!last || !main) return [];
  return findReaderPromises(last, moment).flatMap(({ action, quote, purpose, due, fallback }): Ask[] => {
    if (!due || !fallback || dueAt(due, moment.timeZone) < moment.now - stillWorth) return [];
    if (isStored(callbacks, quote)) return [];
    const key = keyOf('theirs', main.email, quote);
    return [
      {
        key,
        text: t('asks.theyWrote', reader ?? t('asks.yourReader'), quote),
        advice: '',
        answers: [
          {
            label: t('asks.askOn', formatDue(fallback, moment)),
            send: addition(asked, key, { actor: 'reader', action, quote, purpose, due: fallback }),
            done: t('asks.keptAskOn', formatDue(fallback, moment)),
            undo: { name: 'callbacks.drop', request: { ids: [key] } },
          },
          refuse(t('asks.noReminder'), key),
        ],
      },
    ];
  });
}

/** Promises in the rep's own mails of the thread that nobody keeps: sent from the phone, or before the coach was there. */
export function askAboutOwnPromises(asked: Asked): Ask[] {
  const { look, thread, callbacks, sentAt, moment } = asked;
  const [main] = look.recipients;
  if (!main) return [];
  const own = thread.filter(
    // What the coach saw being sent she has decided about already.
    ({ from, at }) => from === 'writer' && at !== undefined && !sentAt.some((other) => Math.abs(other - at) < sameMail),
  );
  return own.flatMap((message) =>
    findOwnPromises(message, moment).flatMap(({ action, quote, purpose, due, certainty }): Ask[] => {
      if (!due || certainty !== 'said' || dueAt(due, moment.timeZone) < moment.now - stillWorth) return [];
      if (isStored(callbacks, quote)) return [];
      const key = keyOf('own', main.email, quote);
      return [
        {
          key,
          text: t('asks.youWrote', quote),
          advice: '',
          answers: [
            {
              label: t('asks.keepFor', formatDue(due, moment)),
              send: addition(asked, key, { actor: 'writer', action, quote, purpose, due }),
              done: t('asks.kept', formatDue(due, moment)),
              undo: { name: 'callbacks.drop', request: { ids: [key] } },
            },
            refuse(t('close.no'), key),
          ],
        },
      ];
    }),
  );
}

/** The mail that went out promises again what was promised before: one promise with a new day, never two. */
export function askAboutRepeats({ callbacks, moment, reader }: Asked, draft: DraftLook): Ask[] {
  const fresh = draft.promises.filter(({ actor, id }) => actor === 'writer' && id);
  return fresh.flatMap((promise): Ask[] => {
    const { id: freshId, due } = promise;
    const old = promisedBefore(callbacks, draft, promise);
    if (!old || !freshId) return [];
    const before = old.due ? dayName(old.due, moment) : '';
    const after = due ? dayName(due, moment) : '';
    const promised = [reader ?? t('asks.thisContact'), deedWords(old, true)] as const;
    const isMove = before !== after && before !== '' && after !== '';
    return [
      {
        key: keyOf('repeat', old.id, freshId),
        text: before ? t('asks.repeatDay', ...promised, before) : t('asks.repeat', ...promised),
        advice: '',
        answers: [
          {
            label: isMove ? t('asks.becomes', before, after) : t('asks.keepOne'),
            send: { name: 'promise.repeat', request: { old: old.id, fresh: freshId } },
            done: isMove ? t('asks.oneFor', after) : t('asks.one'),
          },
          { label: t('asks.keepBoth') },
        ],
      },
    ];
  });
}

/** Before it goes out, the same in a few words: what is done about it is decided once the mail has gone. '' for nothing. */
export function whatSendingDoes(asked: Asked, draft: DraftLook): string {
  if (delivered(asked, draft).length > 0) return t('history.keeps');
  const again = draft.promises.some(
    (promise) => promise.actor === 'writer' && promisedBefore(asked.callbacks, draft, promise),
  );
  return again ? t('history.promisesAgain') : '';
}

/** The open promise that a draft's promise says once more. */
function promisedBefore(
  callbacks: readonly Callback[],
  draft: DraftLook,
  { action, purpose }: DraftLook['promises'][number],
): Callback | undefined {
  return openBefore(callbacks, draft).find(
    (callback) => sameAct(callback.action) === sameAct(action) && mayBeSame(callback.purpose, purpose),
  );
}

/** The open promises that a mail keeps. */
function delivered({ callbacks, moment }: Asked, draft: DraftLook): Callback[] {
  const sentences = readDraft(draft.body)
    .sentences.map(({ words }) => words.text)
    .filter((text) => delivers.test(text) && !findPromises(text, moment).some(({ action }) => action === 'send'));
  const today = localDay(moment.now, moment.timeZone);
  const open = openBefore(callbacks, draft).filter(
    ({ action }) => !draft.promises.some((promise) => promise.actor === 'writer' && promise.action === action),
  );
  const toSend = open.filter(({ action }) => action === 'send');
  return open.filter(({ action, due, purpose }) => {
    if (action === 'email') return due !== null && localDayOf(due, moment) <= today;
    if (action !== 'send') return false;
    return sentences.some((text) => shares(text, purpose) || (toSend.length === 1 && /\bpromised\b/i.test(text)));
  });
}

/** The mail that went out keeps what was promised: one click closes it. */
export function askAboutDeliveries(asked: Asked, draft: DraftLook): Ask[] {
  const { moment, reader } = asked;
  const today = localDay(moment.now, moment.timeZone);
  return delivered(asked, draft).map((callback) => ({
    key: keyOf('delivered', callback.id, today),
    text: callback.due
      ? t(
          'asks.deliveredDay',
          deedWords(callback, true),
          reader ?? t('asks.thisContact'),
          dayName(callback.due, moment),
        )
      : t('asks.delivered', deedWords(callback, true), reader ?? t('asks.thisContact')),
    advice: '',
    answers: [doneWith(callback, t('asks.yesDone')), { label: t('asks.notYet') }],
  }));
}

const delivers =
  /\b(?:here(?:'s| is| are| you go)|attached|attaching|enclosed|enclosing|(?:you'll |you will )?find (?:below|attached|enclosed)|below (?:is|are)|(?:as|like) (?:i |we )?promised|i promised)\b/i;

/** The rep's open promises that are not of this very mail. */
function openBefore(callbacks: readonly Callback[], { promises }: DraftLook): Callback[] {
  return callbacks.filter(
    ({ id, status, actor }) => status === 'open' && actor === 'writer' && !promises.some((own) => own.id === id),
  );
}

const sameAct = (action: Callback['action']) => (action === 'meet' ? 'call' : action);

/** Two promises of one kind are one unless both say what about and it is something else. */
const mayBeSame = (a: string, b = '') => a === '' || b === '' || shares(a, b);

const smallWords = new Set('the and for you your our that this with from about what my all new full'.split(' '));
const contentWords = (text: string) =>
  (text.toLowerCase().match(/\p{L}{3,}/gu) ?? [])
    .filter((word) => !smallWords.has(word))
    .map((word) => word.replace(/(?<=\p{L}{3})s$/u, ''));

/** True where the texts have a word of content in common. */
function shares(text: string, purpose: string): boolean {
  const words = new Set(contentWords(text));
  return contentWords(purpose).some((word) => words.has(word));
}

const isStored = (callbacks: readonly Callback[], quote: string) =>
  callbacks.some((callback) => plainWords(callback.quote) === plainWords(quote));
const plainWords = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');

function doneWith({ id }: Callback, label: string): AskAnswer {
  return { label, send: { name: 'callback.close', request: { id, outcome: 'done' } }, done: t('asks.done') };
}

function addition(
  { look }: Asked,
  id: string,
  promise: Pick<Callback, 'action' | 'quote'> & { actor: 'writer' | 'reader'; purpose?: string | undefined; due: Due },
): AskAnswer['send'] {
  const [main] = look.recipients;
  return {
    name: 'callback.add',
    request: {
      ...promise,
      id,
      purpose: promise.purpose ?? '',
      person: { name: main?.name ?? '', email: main?.email ?? '', company: '', phone: '', record: '' },
      source: { ...look.source, subject: look.subject },
    },
  };
}

function nextWorkingDay(moment: Moment): Due {
  const today = dayNumberOf(localDay(moment.now, moment.timeZone));
  return { kind: 'day', date: isoDate(addWorkingDays(today, 1, moment)) };
}

const localDayOf = (due: Due, { timeZone }: Moment) => (due.kind === 'day' ? due.date : localDay(due.at, timeZone));

/** A key that is the same for the same question and holds none of its words. */
function keyOf(kind: string, ...parts: string[]): string {
  const text = parts.join('\n');
  const backwards = [...text].reverse().join('');
  return `${kind}-${seedOf(text).toString(36)}${seedOf(backwards).toString(36)}`;
}
