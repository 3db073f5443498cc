import type { ContactHistory, HistoryTouch, ThreadMessage } from '../../rules/types.ts';

/** A mail is stored at the Send gesture and carries the server's time: the two differ by undo and delivery. */
const sameMail = 10 * 60_000;

/**
 * The stored history with the thread's mails in it: one sent from the phone is a touch too, and a reply an answer.
 *
 * @param thread between the rep and the contact, nobody else
 */
export function withThread(history: ContactHistory, thread: readonly ThreadMessage[]): ContactHistory {
  const seen = thread.flatMap(({ from, at }): HistoryTouch[] =>
    at === undefined || from === 'unknown'
      ? []
      : [{ at, channel: 'email', direction: from === 'writer' ? 'out' : 'in' }],
  );
  const isStored = (touch: HistoryTouch) =>
    history.touches.some(
      ({ at, channel, direction }) =>
        channel === 'email' && direction === touch.direction && Math.abs(at - touch.at) < sameMail,
    );
  return { ...history, touches: [...history.touches, ...seen.filter((touch) => !isStored(touch))] };
}

/** The thread as it went between the rep and these addresses: what colleagues wrote in it is not the contact's. */
export function threadWith(thread: readonly ThreadMessage[], emails: readonly string[]): ThreadMessage[] {
  return thread.filter(({ from, sender }) => from === 'writer' || !sender || emails.includes(sender.email));
}

/** True where a message nobody could read is newer than what is known of the contact: "no answer yet" is not sure then. */
export function mayHaveAnswered(thread: readonly ThreadMessage[], { touches }: ContactHistory): boolean {
  const heard = Math.max(0, ...touches.filter(({ direction }) => direction === 'in').map(({ at }) => at));
  return thread.some(({ from, at = Number.POSITIVE_INFINITY }) => from === 'unknown' && at > heard);
}

const asksSomething =
  /\?|\b(?:please (?:send|call|let|confirm|share|advise)|could you|can you|would you|send (?:me|us)|call (?:me|us)|let (?:me|us) know|get back to (?:me|us)|(?:i|we) (?:need|would like)|looking for(?:ward to hearing)?)\b/i;

/** What the contact wrote last and nobody has answered, where it asks for an answer; undefined: nothing waits. */
export function unansweredInquiry(thread: readonly ThreadMessage[]): ThreadMessage | undefined {
  const waiting = thread.slice(thread.findLastIndex(({ from }) => from !== 'reader') + 1);
  return waiting.find(({ text }) => asksSomething.test(text));
}
