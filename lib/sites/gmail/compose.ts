import type { NodeRole } from '../../editor/editor-text.ts';
import type { OutboxRecipient } from '../../messages/outbox.ts';
import type { Compose } from '../site.ts';
import * as at from './selectors.ts';
import { messagesAbove } from './thread.ts';

/** @returns the element around a compose's editor, form and buttons, or null where the page isn't as we know it */
export function composeRoot(editor: Element): Element | null {
  return editor.closest(at.root) ?? editor.closest(`${at.rootByRole}:has(${at.composeId})`);
}

/**
 * A compose of Gmail's, read from the page whenever it is asked.
 *
 * @param editor an element that matches `selectors.editor`
 */
export function gmailCompose(editor: HTMLElement): Compose {
  const frame = () => composeRoot(editor) ?? editor;
  const subjectField = () => frame().querySelector<HTMLInputElement>(at.subject);
  const value = (name: Parameters<typeof at.hidden>[0]) => {
    const { value = '' } = frame().querySelector<HTMLInputElement>(at.hidden(name)) ?? {};
    return value === 'undefined' ? '' : value; // As Gmail fills in what it does not know yet.
  };
  const account = () => ownAddress(value('from'), editor.ownerDocument.title);
  return {
    editor,
    ownWindow: at.popoutAddress.test(editor.ownerDocument.URL),
    frame,
    draftId: () => value('draft'),
    subject: () => subjectField()?.value ?? '',
    subjectField,
    recipients: () => recipientsIn(frame()),
    isReply: () => value('rm') !== '',
    thread: () => messagesAbove(frame(), account(), gmailRole),
    source() {
      const legacyId = value('lts');
      const url = threadUrl(editor.ownerDocument.location, legacyId, frame());
      return { site: 'gmail', url, threadId: legacyId || value('rt').replace(/^#/, ''), account: account() };
    },
    roleOf: gmailRole,
  };
}

function recipientsIn(root: Element): OutboxRecipient[] {
  const found = new Map<string, OutboxRecipient>();
  const add = (email: string | null | undefined, name: string | null | undefined) => {
    const address = email?.trim().toLowerCase() ?? '';
    if (!address.includes('@') || found.has(address)) return;
    const shownName = name?.trim() ?? '';
    found.set(address, { email: address, name: shownName.toLowerCase() === address ? '' : shownName });
  };
  for (const field of ['to', 'cc', 'bcc'] as const) {
    for (const chip of root.querySelectorAll(at.recipientChips(field))) {
      add(chip.getAttribute('data-hovercard-id'), chip.getAttribute('data-name'));
    }
    for (const input of root.querySelectorAll<HTMLInputElement>(at.classicRecipients(field)))
      addTyped(input.value, add);
    for (const typed of root.querySelectorAll<HTMLInputElement>(at.recipientField(field))) addTyped(typed.value, add);
  }
  return [...found.values()];
}

/** `Ana Ruiz <ana@example.com>, tom@example.com` */
function addTyped(text: string, add: (email: string, name: string) => void): void {
  for (const entry of text.slice(0, 10_000).split(/[,;]/)) {
    const named = /^([^<>]*)<([^<>\s]+@[^<>\s]+)>\s*$/.exec(entry);
    if (named) add(named[2] ?? '', (named[1] ?? '').trim().replace(/^"|"$/g, ''));
    else if (/^\s*[^\s@<>]+@[^\s@<>]+\s*$/.test(entry)) add(entry, '');
  }
}

/** The hidden field is empty where the rep has one address only; the title then still ends in "… - her address - Gmail". */
export function ownAddress(from: string, title: string): string {
  const source = from.includes('@') ? from : title;
  return (source.match(/[^\s<>@]+@[^\s<>@]+\.[^\s<>@]+/g)?.at(-1) ?? '').toLowerCase();
}

/** A link that opens the thread later: by its id, else the place it was written from, else a search for its recipient. */
function threadUrl(location: Location, legacyThread: string, root: Element): string {
  const base = `${location.origin}${location.pathname}`;
  if (/^[0-9a-f]{10,}$/i.test(legacyThread)) return `${base}#all/${legacyThread}`;
  const hash = location.hash.split('?')[0] ?? '';
  const inThread = !root.closest('[role="dialog"]') && /^#[^/]+(\/[^/]+)*\/[A-Za-z0-9]{16,}$/.test(hash);
  if (inThread) return base + hash;
  const main = recipientsIn(root)[0];
  return main ? `${base}#search/${encodeURIComponent(`in:sent to:${main.email}`)}` : `${base}#sent`;
}

export function gmailRole(node: Node): NodeRole {
  if (node.nodeType === 1) {
    const element = node as Element;
    if (element.matches(at.quoted)) return 'foreign';
    if (element.matches(at.signature)) return 'signature';
  }
  return isForwarded(node) ? 'foreign' : 'own';
}

/** In a forward everything after the head line is the forwarded mail; in a reply only the blockquote is, and she may answer below it. */
function isForwarded(node: Node): boolean {
  const container = node.parentNode;
  if (container?.nodeType !== 1 || !(container as Element).matches(at.quoteContainer)) return false;
  const children = [...(container as Element).children];
  if (children.some((child) => child.matches(at.quoteText))) return false;
  const head = children.find((child) => child.matches(at.quoteHead));
  return head !== undefined && (head.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
