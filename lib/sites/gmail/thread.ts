import { EditorText, type NodeRole } from '../../editor/editor-text.ts';
import type { OutboxRecipient } from '../../messages/outbox.ts';
import type { ThreadMessage } from '../../rules/types.ts';
import type { ShownThread } from '../site.ts';
import * as at from './selectors.ts';

/** The last messages say what a reply stands on; older ones only cost time. */
const lastMessages = 10;
const mostText = 10_000;

/**
 * The messages above an inline reply, oldest first. Collapsed ones have no text to read, but a sender and a moment; folded
 * away in a stack, a moment alone. A compose in a window of its own shows none.
 *
 * @param account the rep's own address: whose messages are hers
 * @param roleOf quoted mail inside a message is nobody's new words
 */
export function messagesAbove(compose: Element, account: string, roleOf: (node: Node) => NodeRole): ThreadMessage[] {
  const list = compose.closest(at.messageList);
  return list ? messagesIn(list, account, roleOf, compose) : [];
}

/** The thread shown in a part of the page; null where none is. */
export function shownThread(list: Element, account: string, roleOf: (node: Node) => NodeRole): ShownThread | null {
  const thread = messagesIn(list, account, roleOf);
  const title = list.querySelector(at.threadSubject);
  if (!thread.some(({ from }) => from !== 'unknown')) return null;
  const found = new Map<string, OutboxRecipient>();
  for (const { from, sender } of thread.toReversed()) {
    if (from === 'reader' && sender && !found.has(sender.email)) found.set(sender.email, sender);
  }
  const addressees = found.size > 0 ? [] : [...list.querySelectorAll(at.addressee)].map(personAt);
  const { origin, pathname, hash } = list.ownerDocument.location;
  return {
    recipients: [...found.values(), ...addressees.filter(({ email }) => email !== account)],
    source: {
      site: 'gmail',
      url: origin + pathname + hash,
      threadId: title?.getAttribute('data-legacy-thread-id') ?? '',
      account,
    },
    subject: title?.textContent ?? '',
    thread,
  };
}

function messagesIn(
  list: Element,
  account: string,
  roleOf: (node: Node) => NodeRole,
  compose?: Element,
): ThreadMessage[] {
  const messages = [...list.querySelectorAll(at.message)].filter((message) => !compose?.contains(message));
  return messages.slice(-lastMessages).flatMap((message): ThreadMessage[] => {
    const from = message.querySelector(at.sender);
    const body = message.querySelector<HTMLElement>(at.messageText);
    if (!from) return [{ from: 'unknown', text: '', at: momentOf(message) }];
    const sender = personAt(from);
    const text = body ? new EditorText(body, { roleOf }).read().slice(0, mostText) : '';
    return [
      {
        from: sender.email === account ? 'writer' : 'reader',
        text,
        at: momentOf(message),
        sender,
      },
    ];
  });
}

function personAt(element: Element): OutboxRecipient {
  const email = element.getAttribute('email')?.toLowerCase() ?? '';
  const name = element.getAttribute('name') ?? '';
  return { email, name: name.toLowerCase() === email ? '' : name };
}

/** The date on the page is localized; a message's number holds its epoch milliseconds above the lowest 20 bits. (FACTS.md) */
function momentOf(message: Element): number | undefined {
  const [id] = /\d{15,}/.exec(message.getAttribute('data-message-id') ?? '') ?? [];
  return id ? Number(BigInt(id) >> 20n) : undefined;
}
