import type { NodeRole } from '../editor/editor-text.ts';
import { fieldSurface } from '../editor/field-surface.ts';
import type { Compose, Site, SiteEvents, Source } from '../sites/site.ts';
import type { CrmSite, EditorHook } from './crm-site.ts';
import { isShown } from './hooks.ts';

/** How a record gives itself to the notes and mails written on it. */
export interface RecordContext {
  /** undefined where none is shown for certain: nothing is filed under a guess. */
  record(): ReturnType<NonNullable<Compose['record']>>;
  source(): Source;
  recipients(): ReturnType<Compose['recipients']>;
}

/** Milliseconds after a save at which to look what became of it; after the last one nothing more is waited for. */
const looks = [50, 150, 400, 1000, 2000, 4000, 8000];
/** How long a page is quiet before a save that leaves no trace counts as done. */
const quiet = 500;
/** Lower than this is a line to fill in, not a place to write (CSS pixels). */
const leastHeight = 48;

const editable = '[contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"]';
const button = 'button, [role="button"], input[type="submit"], input[type="button"]';

/**
 * The editors of a CRM's pages: found when the rep puts the caret into one, so that a page nobody writes on costs nothing.
 *
 * @param context what the record shown right now says
 */
export function recordSite(site: CrmSite, context: () => RecordContext | undefined): Site {
  return {
    id: site.id,
    watch(events, signal) {
      const open = new Map<HTMLElement, WrittenNote>();
      const leaving = new MutationObserver(() => {
        for (const [editor, note] of open) {
          if (editor.isConnected) continue;
          note.look();
          open.delete(editor);
          events.closed(note);
        }
        if (open.size === 0) leaving.disconnect();
      });
      const find = (target: EventTarget | null | undefined) => {
        const editor = editorAt(site, target);
        if (!editor) return;
        const known = open.get(editor);
        if (known) return known.cameBack();
        const hook = site.editors?.find((each) => editor.matches(each.editor));
        if (!hook && !isRoomy(editor)) return;
        const note = new WrittenNote(editor, hook, context, events, signal);
        if (open.size === 0) leaving.observe(document, { childList: true, subtree: true });
        open.set(editor, note);
        events.opened(note);
      };
      const listen = <K extends keyof DocumentEventMap>(type: K, handler: (event: DocumentEventMap[K]) => void) =>
        document.addEventListener(type, handler, { capture: true, passive: true, signal });
      listen('focusin', (event) => find(event.composedPath()[0]));
      listen('click', (event) => {
        for (const note of open.values()) note.clicked(event.composedPath()[0]);
      });
      listen('keydown', (event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        for (const [editor, note] of open) if (event.composedPath().includes(editor)) note.save();
      });
      signal.addEventListener('abort', () => leaving.disconnect(), { once: true });
      find(document.activeElement);
    },
  };
}

function editorAt(site: CrmSite, target: EventTarget | null | undefined): HTMLElement | undefined {
  if (!(target instanceof HTMLElement)) return undefined;
  const editor = target.tagName === 'TEXTAREA' ? target : target.closest<HTMLElement>(editable);
  return editor && (site.root === undefined || isShown(editor)) ? editor : undefined;
}

/** A place for sentences: not a search box, not a one-line field that happens to be a textarea. */
function isRoomy(editor: HTMLElement): boolean {
  const { role } = editor;
  if (role === 'searchbox' || role === 'combobox' || editor.ariaMultiLine === 'false') return false;
  return editor.offsetHeight >= leastHeight && !editor.hasAttribute('readonly');
}

/** One note or mail being written on a record. */
class WrittenNote implements Compose {
  readonly editor: HTMLElement;
  readonly isNote: boolean;
  readonly #hook: EditorHook | undefined;
  readonly #context: () => RecordContext | undefined;
  readonly #events: SiteEvents;
  readonly #signal: AbortSignal;
  /** The text that was there before she wrote, and the record it belongs to. */
  #old: string;
  #oldOf: string;
  #waiting: AbortController | undefined;

  constructor(
    editor: HTMLElement,
    hook: EditorHook | undefined,
    context: () => RecordContext | undefined,
    events: SiteEvents,
    signal: AbortSignal,
  ) {
    this.editor = editor;
    this.isNote = hook?.kind !== 'email';
    this.#hook = hook;
    this.#context = context;
    this.#events = events;
    this.#signal = signal;
    this.#old = this.isNote ? this.#text() : '';
    this.#oldOf = this.draftId();
  }

  surface(slot: () => HTMLElement, onPageChange: () => void, signal: AbortSignal) {
    const { editor } = this;
    return editor instanceof HTMLTextAreaElement ? fieldSurface(editor, slot(), onPageChange, signal) : undefined;
  }

  frame(): Element {
    const around = this.#hook?.around ?? 'form, [role="dialog"], section, article, main';
    return this.editor.closest(around) ?? this.editor.ownerDocument.body;
  }

  draftId(): string {
    return this.#context()?.source().threadId ?? '';
  }

  subject(): string {
    const field = this.#hook?.subject ? this.frame().querySelector<HTMLInputElement>(this.#hook.subject) : null;
    return field?.value ?? '';
  }

  recipients() {
    return this.#context()?.recipients() ?? [];
  }

  source(): Source {
    return this.#context()?.source() ?? { site: '', url: location.href, threadId: '', account: '' };
  }

  record() {
    return this.#context()?.record();
  }

  isReply(): boolean {
    return false;
  }

  roleOf(node: Node): NodeRole {
    return node.nodeType === 1 && (node as Element).matches('blockquote, .gmail_quote') ? 'foreign' : 'own';
  }

  oldText(): string {
    // Some pages show the next record's note in the same field (Tryton): nothing of it is hers until she comes to write.
    return this.isNote && this.draftId() !== this.#oldOf && !this.#hasFocus() ? this.#text() : this.#old;
  }

  /** The caret is in this editor again. */
  cameBack(): void {
    const record = this.draftId();
    if (record === this.#oldOf) return;
    this.#oldOf = record;
    this.#old = this.isNote ? this.#text() : '';
  }

  /** A click somewhere in the page: saving, where it is on the button that saves. */
  clicked(target: EventTarget | undefined): void {
    if (!(target instanceof Element) || this.editor.contains(target)) return;
    const pressed = target.closest(this.#hook?.save ?? button);
    if (pressed && this.frame().contains(pressed)) this.save();
  }

  /** The rep set saving off; the page has not acted yet. */
  save(): void {
    if (this.#text().trim() === '' || this.#text() === this.#old) return;
    this.#waiting?.abort();
    const waiting = new AbortController();
    this.#waiting = waiting;
    const signal = AbortSignal.any([waiting.signal, this.#signal]);
    this.#events.sending(this);
    const complaint = this.#hook?.complaint;
    if (complaint) this.#waitForQuiet(complaint, signal);
    else {
      const timers = looks.map((after) => setTimeout(() => this.look(after === looks.at(-1)), after));
      signal.addEventListener('abort', () => timers.forEach(clearTimeout), { once: true });
    }
  }

  /** What became of a save that takes the text out of its editor. */
  look(isLast = false): void {
    if (!this.#waiting || this.#hook?.complaint) return;
    const isGone = !this.editor.isConnected || !isShown(this.editor);
    const isEmptied = !isGone && this.#text().trim() === '';
    // An editor that closes after an unknown button may have been canceled: the rep will be asked.
    if (isGone && !this.#hook?.save) this.#forget();
    else if (isGone || isEmptied) this.#settle('sent');
    else if (isLast) this.#settle('canceled');
  }

  /** A save that leaves the text: the page redraws and then is quiet, or complains. */
  #waitForQuiet(complaint: string, signal: AbortSignal): void {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const shown = () => [...document.querySelectorAll(complaint)].some((each) => isShown(each));
    const judge = () => this.#settle(shown() ? 'refused' : 'sent');
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(judge, quiet);
    });
    observer.observe(document, { childList: true, subtree: true, attributes: true });
    const end = setTimeout(judge, looks.at(-1));
    signal.addEventListener(
      'abort',
      () => {
        observer.disconnect();
        clearTimeout(timer);
        clearTimeout(end);
      },
      { once: true },
    );
  }

  #settle(outcome: 'sent' | 'refused' | 'canceled'): void {
    this.#forget();
    if (outcome === 'sent') this.#old = this.editor.isConnected ? this.#text() : '';
    this.#events.settled(this, outcome);
  }

  #forget(): void {
    this.#waiting?.abort();
    this.#waiting = undefined;
  }

  #hasFocus(): boolean {
    return this.editor.ownerDocument.activeElement === this.editor;
  }

  #text(): string {
    return 'value' in this.editor ? String(this.editor.value) : (this.editor.textContent ?? '');
  }
}
