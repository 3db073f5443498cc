import type { Compose, Site, SiteEvents } from '../site.ts';
import { gmailCompose, gmailRole, ownAddress } from './compose.ts';
import * as at from './selectors.ts';
import { watchSending } from './sending.ts';
import { shownThread } from './thread.ts';

/** How long a compose may take to get its editor before we say that we can't read it. */
const editorPatience = 3_000;
/** How long after its last message a thread is read. */
const threadPatience = 300;

/**
 * Gmail. Composes are found by one mutation observer on the document that looks at added nodes only, and by the focus
 * moving into one, in case the page made an element editable after it was added.
 */
export function gmailSite(document: Document): Site {
  return { id: 'gmail', watch: (events, signal) => watch(document, events, signal) };
}

function watch(document: Document, events: SiteEvents, signal: AbortSignal): void {
  const open = new Map<HTMLElement, Compose>();
  const unreadable = new Map<Element, AbortController>();
  const composes = () => open.values();
  const sending = watchSending(document, composes, events, signal);
  const timers = new Set<ReturnType<typeof setTimeout>>();
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(threadTimer);
      timers.forEach(clearTimeout);
    },
    { once: true },
  );

  const attach = (editor: HTMLElement) => {
    const known = open.get(editor);
    if (known) return events.moved?.(known);
    const compose = gmailCompose(editor);
    open.set(editor, compose);
    sending.opened(compose);
    events.opened(compose);
  };
  const attachIn = (element: Element) => {
    if (element.matches(at.editor)) attach(element as HTMLElement);
    for (const editor of element.querySelectorAll<HTMLElement>(at.editor)) attach(editor);
    if (element.querySelector(at.composeId)) expectEditors(element);
    if (element.matches(at.message) || element.querySelector(at.message)) lookAtThread(element);
  };
  let threadTimer: ReturnType<typeof setTimeout> | undefined;
  /** Which thread was told of last, by its newest message, and whether that is still there. */
  let threadSeen = '';
  let messageSeen: Element | null = null;
  /** Messages come one after the other; the thread is read once they are all there. */
  const lookAtThread = (element: Element) => {
    const main = element.closest(at.main) ?? element.querySelector(at.main);
    if (!main) return;
    clearTimeout(threadTimer);
    threadTimer = setTimeout(() => {
      const thread = main.isConnected && shownThread(main, ownAddress('', document.title), gmailRole);
      if (!thread) return;
      const seen = `${document.location.hash} ${thread.thread.at(-1)?.at}`;
      messageSeen = main.querySelector(at.message);
      if (seen !== threadSeen) events.threadShown?.(thread);
      threadSeen = seen;
    }, threadPatience);
  };
  const expectEditors = (element: Element) => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      for (const id of element.querySelectorAll(at.composeId)) {
        const frame = id.closest(at.root) ?? id.closest(at.rootByRole);
        if (!frame?.isConnected || frame.querySelector(at.editor) || unreadable.has(frame)) continue;
        const gone = new AbortController();
        unreadable.set(frame, gone);
        events.unreadable(frame, AbortSignal.any([signal, gone.signal]));
      }
    }, editorPatience);
    timers.add(timer);
  };
  const dropGone = () => {
    for (const [editor, compose] of open) {
      if (editor.isConnected) continue;
      open.delete(editor);
      events.closed(compose);
    }
    if (messageSeen && !messageSeen.isConnected) {
      messageSeen = null;
      threadSeen = '';
      events.threadGone?.();
    }
    for (const [frame, gone] of unreadable) {
      if (frame.isConnected) continue;
      unreadable.delete(frame);
      gone.abort();
    }
  };

  const observer = new MutationObserver((records) => {
    let removed = false;
    for (const record of records) {
      removed ||= record.removedNodes.length > 0;
      for (const node of record.addedNodes) if (node.nodeType === 1 && node.isConnected) attachIn(node as Element);
    }
    if (removed) dropGone();
  });
  observer.observe(document, { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  document.addEventListener(
    'focusin',
    (event) => {
      const editor = event.target instanceof Element && event.target.closest<HTMLElement>(at.editor);
      if (editor) attach(editor);
    },
    { capture: true, signal },
  );
  if (document.documentElement) attachIn(document.documentElement);
}
