import { EditorText, type NodeRole } from '../../editor/editor-text.ts';
import type { ThreadMessage } from '../../rules/types.ts';
import * as at from './selectors.ts';

/** The last messages say what a reply stands on; older ones only cost time. */
const lastMessages = 10;
const mostText = 10_000;

/**
 * The messages above an inline reply, oldest first. Only opened ones have a text to read; a compose in a window of its own
 * shows none.
 *
 * @param account the rep's own address: whose messages are hers
 * @param roleOf quoted mail inside a message is nobody's new words
 */
export function messagesAbove(compose: Element, account: string, roleOf: (node: Node) => NodeRole): ThreadMessage[] {
  const list = compose.closest(at.messageList);
  if (!list) return [];
  const opened = [...list.querySelectorAll<HTMLElement>(at.messageText)].filter((text) => !compose.contains(text));
  return opened.slice(-lastMessages).flatMap((body) => {
    const message = body.closest(at.message);
    const sender = message?.querySelector(at.sender)?.getAttribute('email')?.toLowerCase();
    if (!message || !sender) return [];
    const text = new EditorText(body, { roleOf }).read().slice(0, mostText);
    return [{ from: sender === account ? 'writer' : 'reader', text, at: momentOf(message) } satisfies ThreadMessage];
  });
}

/** The date on the page is localized; a message's number holds its epoch milliseconds above the lowest 20 bits. (FACTS.md) */
function momentOf(message: Element): number | undefined {
  const [id] = /\d{15,}/.exec(message.getAttribute('data-message-id') ?? '') ?? [];
  return id ? Number(BigInt(id) >> 20n) : undefined;
}
