import { EditorText, type NodeRole } from '../editor/editor-text.ts';
import { fieldSurface } from '../editor/field-surface.ts';
import { closestAround, focusedIn, frameDocument, frameOf, isInPage, standIns } from '../editor/frames.ts';
import { innerSurface } from '../editor/inner-surface.ts';
import type { OutboxRecipient } from '../messages/outbox.ts';
import type { Moment } from '../promises/types.ts';
import type { ContactHistory, Finding } from '../rules/types.ts';
import type { Compose, Site, SiteEvents, Source } from '../sites/site.ts';
import type { CrmSite, EditorHook } from './crm-site.ts';
import { isShown } from './hooks.ts';
import { noteVerdict } from './note-verdict.ts';
import { stripRoom } from './strip-room.ts';
import { watchDocuments } from './watch-documents.ts';
import { writtenTime } from './written-time.ts';

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
/** Where an editor nobody described has these beside it, a mail is written in it. */
const undescribed = { to: 'input[name="to" i], textarea[name="to" i]', subject: 'input[name="subject" i]' };
const addresses = /[^\s<>()[\]"',;:]+@[^\s<>()[\]"',;:]+\.[^\s<>()[\]"',;:.]+/g;
/** The mail answered, below the answer. */
const quoted = 'blockquote, .gmail_quote';
/** What may save, where nobody recorded it: any button, but none of an editor's own tools. */
const button = ':is(button, [role="button"], input[type="submit"], input[type="button"]):not([role="toolbar"] *)';

/**
 * The editors of a CRM's pages, those in frames of the same origin too: found when the rep puts the caret into one, so that
 * a page nobody writes on costs nothing.
 *
 * @param context what the record shown right now says
 * @param marksCss the marks' style sheet, for documents and shadow roots the page's own sheets do not reach
 * @param panel where the record's panel lies, so that the strip keeps clear of it
 */
export function recordSite(
  site: CrmSite,
  context: () => RecordContext | undefined,
  marksCss: string,
  panel: () => DOMRect | undefined = () => undefined,
): Site {
  return {
    id: site.id,
    watch(events, signal) {
      const open = new Map<HTMLElement, WrittenNote>();
      const closeGone = () => {
        for (const [editor, note] of open) {
          if (isInPage(editor)) continue;
          note.look();
          open.delete(editor);
          events.closed(note);
        }
        if (open.size === 0) leaving?.disconnect();
      };
      let leaving: MutationObserver | undefined;
      /** The mail a time to send it at was last asked for. */
      let scheduled: WrittenNote | undefined;
      const left = () => {
        const before = open.size;
        closeGone();
        // Some editors swap the body of their frame under the caret.
        if (open.size < before) find();
      };
      const shadows = new WeakSet<Node>();
      const find = () => {
        const focused = focusedIn(document);
        // The caret moving about inside a shadow root is heard of there only.
        for (const root of focused ? rootsOf(focused) : []) {
          if (root.nodeType === Node.DOCUMENT_NODE || shadows.has(root)) continue;
          shadows.add(root);
          root.addEventListener('focusin', find, { capture: true, passive: true, signal });
        }
        const editor = editorAt(site, focused);
        if (!editor) return;
        const known = open.get(editor);
        if (known) return known.cameBack();
        const hook = site.editors?.find((each) => isOf(editor, each));
        if (!hook && !isRoomy(editor)) return;
        const note = new WrittenNote(site, editor, hook, context, marksCss, panel, events, signal);
        leaving ??= new MutationObserver(left);
        for (const root of rootsOf(editor)) leaving.observe(root, { childList: true, subtree: true });
        open.set(editor, note);
        events.opened(note);
      };
      signal.addEventListener('abort', () => leaving?.disconnect(), { once: true });
      watchDocuments(
        document,
        (inner, until) => {
          const listen = <K extends keyof DocumentEventMap>(type: K, handler: (event: DocumentEventMap[K]) => void) =>
            inner.addEventListener(type, handler, { capture: true, signal: until });
          const save = (note: WrittenNote, event: Event, goesAt?: string) => {
            if (note.isNote || !events.holdsBack(note)) return note.save(goesAt);
            event.preventDefault();
            event.stopImmediatePropagation();
          };
          listen('focusin', find);
          listen('click', (event) => {
            const path = event.composedPath();
            for (const note of open.values()) {
              if (note.isSavedBy(path)) save(note, event);
              if (note.opensSchedule(path)) scheduled = note;
            }
            const goesAt = scheduled && isInPage(scheduled.editor) ? scheduled.timeChosenBy(path) : undefined;
            if (scheduled && goesAt !== undefined) save(scheduled, event, goesAt);
          });
          listen('keydown', (event) => {
            if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
            for (const note of open.values()) if (note.takesKeysAt(event.composedPath())) save(note, event);
          });
          closeGone();
          find();
        },
        signal,
      );
    },
  };
}

/** The documents and shadow roots an element lies in, from the inside out. */
function rootsOf(element: Element): (Document | ShadowRoot)[] {
  return standIns(element as HTMLElement).flatMap((each) => {
    const roots: (Document | ShadowRoot)[] = [];
    for (let inner: Element | undefined = each; inner; ) {
      const root = inner.getRootNode() as Document | ShadowRoot;
      roots.push(root);
      inner = 'host' in root ? root.host : undefined;
    }
    return roots;
  });
}

function editorAt(site: CrmSite, focused: Element | null): HTMLElement | undefined {
  if (!focused) return undefined;
  const { designMode, body } = focused.ownerDocument;
  const editor =
    focused.localName === 'textarea'
      ? (focused as HTMLElement)
      : (focused.closest<HTMLElement>(editable) ?? (designMode === 'on' ? body : null));
  return editor && (site.root === undefined || isShown(editor)) ? editor : undefined;
}

/** A place for sentences: not a search box, not a one-line field that happens to be a textarea. */
function isRoomy(editor: HTMLElement): boolean {
  const { role } = editor;
  if (role === 'searchbox' || role === 'combobox' || editor.ariaMultiLine === 'false') return false;
  return standIns(editor).some((box) => box.offsetHeight >= leastHeight) && !editor.hasAttribute('readonly');
}

/** True where the editor is one of this kind. */
function isOf(editor: HTMLElement, hook: EditorHook): boolean {
  if (!editor.matches(hook.editor)) return false;
  const { beside } = hook;
  const box = beside && closestAround(editor, `:has(${beside})`);
  return beside === undefined || (box ? box.querySelectorAll(hook.editor).length === 1 : false);
}

/** One note or mail being written on a record. */
class WrittenNote implements Compose {
  readonly editor: HTMLElement;
  readonly isNote: boolean;
  readonly #site: CrmSite;
  readonly #hook: EditorHook | undefined;
  readonly #context: () => RecordContext | undefined;
  readonly #marksCss: string;
  readonly #panel: () => DOMRect | undefined;
  /** The frame right around the words; the editor itself where there is none. */
  readonly #frame: HTMLElement;
  readonly #events: SiteEvents;
  readonly #signal: AbortSignal;
  /** The text that was there before she wrote, and the record it belongs to, '' while none is known. */
  #old: string;
  #oldOf: string;
  #waiting: AbortController | undefined;
  /** The page has not said for long what became of the save. */
  #isLate = false;

  constructor(
    site: CrmSite,
    editor: HTMLElement,
    hook: EditorHook | undefined,
    context: () => RecordContext | undefined,
    marksCss: string,
    panel: () => DOMRect | undefined,
    events: SiteEvents,
    signal: AbortSignal,
  ) {
    this.#site = site;
    this.editor = editor;
    this.#marksCss = marksCss;
    this.#panel = panel;
    this.#frame = frameOf(editor) ?? editor;
    this.#hook = hook;
    this.isNote = hook ? hook.kind === 'note' : this.#fields(undescribed.to).length === 0;
    this.#context = context;
    this.#events = events;
    this.#signal = signal;
    this.#old = this.isNote ? this.#text() : '';
    this.#oldOf = this.draftId();
  }

  surface(slot: () => HTMLElement, onPageChange: () => void, signal: AbortSignal) {
    const { editor } = this;
    if (isField(editor)) return fieldSurface(editor, slot(), onPageChange, signal);
    if (editor.getRootNode() === document) return undefined;
    return innerSurface(editor, this.roleOf, this.#marksCss, onPageChange, signal);
  }

  frame(): Element {
    const box = this.#boxes().at(-1) ?? document.body;
    const editor = standIns(this.editor).at(-1) ?? this.editor;
    // Stands for the box where the strip is placed: the same one, but for the panel over it.
    const clear = () => stripRoom(box.getBoundingClientRect(), editor.getBoundingClientRect(), this.#panel());
    return Object.assign(document.createElement('div'), { getBoundingClientRect: clear });
  }

  /** In each document from the editor's own out to the page's: the nearest box around the editor or its frame. */
  #boxes(): Element[] {
    const around = this.#hook?.around ?? 'form, [role="dialog"], section, article, main';
    return standIns(this.editor).map((each) => closestAround(each, around) ?? each.ownerDocument.body);
  }

  draftId(): string {
    return this.#context()?.source().threadId ?? '';
  }

  subject(): string {
    return this.#fields(this.#hook ? this.#hook.subject : undescribed.subject)[0]?.value ?? '';
  }

  recipients() {
    const { to } = this.#hook ?? {};
    const written = to ? this.#items(to) : this.#hook ? [] : this.#typed();
    // A mail names its readers itself; where they cannot be read they are the record's.
    return to || written.length > 0 ? written : (this.#context()?.recipients() ?? []);
  }

  #items({ at, address, name }: NonNullable<EditorHook['to']>): OutboxRecipient[] {
    return this.#fields(at).map((item) => {
      const email = (item.getAttribute(address) ?? '').trim().toLowerCase();
      const shown = item.querySelector(name)?.textContent?.trim() ?? '';
      return { email, name: shown.toLowerCase() === email ? '' : shown };
    });
  }

  #typed(): OutboxRecipient[] {
    const text = this.#fields(undescribed.to)[0]?.value ?? '';
    return [...text.matchAll(addresses)].map(([email]) => ({ email: email.toLowerCase(), name: '' }));
  }

  /** Elements beside the editor, on a site nobody described only where something parts it from the rest of the page. */
  #fields(selector: string | undefined): HTMLInputElement[] {
    if (!selector) return [];
    const boxes = this.#boxes().filter((box) => this.#hook || box.localName !== 'body');
    return boxes.flatMap((box) => [...box.querySelectorAll<HTMLInputElement>(selector)]);
  }

  source(): Source {
    return this.#context()?.source() ?? { site: this.#site.id, url: location.href, threadId: '', account: '' };
  }

  record() {
    return this.#context()?.record();
  }

  isReply(): boolean {
    return !this.isNote && this.editor.querySelector(quoted) !== null;
  }

  roleOf(node: Node): NodeRole {
    return node.nodeType === 1 && (node as Element).matches(quoted) ? 'foreign' : 'own';
  }

  oldText(): string {
    // Some pages show the next record's note in the same field (Tryton): nothing of it is hers until she comes to write.
    return this.isNote && this.#isOnAnother() && !this.#hasFocus() ? this.#text() : this.#old;
  }

  verdict(text: string, history: ContactHistory | undefined, moment: Moment): Finding | undefined {
    const old = this.oldText();
    const fresh = text.startsWith(old) ? text.slice(old.length) : text.replace(old, '');
    return this.isNote && fresh.trim() !== '' ? noteVerdict(fresh, history, moment) : undefined;
  }

  /** The caret is in this editor again. */
  cameBack(): void {
    if (!this.#isOnAnother()) return;
    this.#oldOf = this.draftId();
    this.#old = this.isNote ? this.#text() : '';
  }

  /** True where the editor is another record's now. One that was not known yet when she began to write is no other one. */
  #isOnAnother(): boolean {
    const record = this.draftId();
    this.#oldOf ||= record;
    return record !== '' && record !== this.#oldOf;
  }

  /** True for a click on the button that saves. @param path what was clicked and everything around it */
  isSavedBy(path: EventTarget[]): boolean {
    return !path.includes(this.editor) && this.#isPressed(path, this.#hook?.save ?? button);
  }

  /** True for a click that asks when it is to be sent. */
  opensSchedule(path: EventTarget[]): boolean {
    const { schedule } = this.#hook ?? {};
    return schedule !== undefined && this.#isPressed(path, schedule.open);
  }

  /** The time she chose to send it at, where the click says that it is to be then: in English words, '' for one that can't be read. */
  timeChosenBy(path: EventTarget[]): string | undefined {
    const { schedule } = this.#hook ?? {};
    const at = schedule ? indexIn(path, schedule.set) : -1;
    const dialog = schedule && at >= 0 && (path[at] as Element).closest(schedule.in);
    if (!dialog) return undefined;
    const shown = (selector: string) => dialog.querySelector<HTMLInputElement>(selector)?.value ?? '';
    return writtenTime(shown(schedule.day), shown(schedule.time));
  }

  #isPressed(path: EventTarget[], selector: string): boolean {
    const at = indexIn(path, selector);
    return at >= 0 && this.#boxes().some((box) => path.indexOf(box) > at);
  }

  /** True where Ctrl+Enter saves it: in a note's own words, anywhere in a mail's window. */
  takesKeysAt(path: EventTarget[]): boolean {
    return path.includes(this.editor) || (!this.isNote && this.#boxes().some((box) => path.includes(box)));
  }

  /** The rep set saving off; the page has not acted yet. @param goesAt the time she chose to send it at, in words */
  save(goesAt?: string): void {
    if (this.#text().trim() === '' || this.#text() === this.#old) return;
    this.#waiting?.abort();
    const waiting = new AbortController();
    this.#waiting = waiting;
    this.#isLate = false;
    const signal = AbortSignal.any([waiting.signal, this.#signal]);
    this.#events.sending(this, goesAt);
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
    const isGone = !isInPage(this.editor) || !isShown(this.editor);
    const isEmptied = isGone ? this.#isWrittenAnew() : this.#text().trim() === '';
    // An editor that closes after an unknown button, or long after the known one, may have been canceled: the rep will be asked.
    if (isEmptied || (isGone && this.#hook?.save && !this.#isLate)) this.#settle('sent');
    else if (isGone && !isInPage(this.#frame)) this.#forget();
    else if (isLast && this.#hook?.save) this.#isLate = true;
    else if (isLast) this.#settle('canceled');
  }

  /** True where the frame the words stood in shows an empty document now (CKEditor 4 empties itself that way). */
  #isWrittenAnew(): boolean {
    const inner = isInPage(this.#frame) && isShown(this.#frame) ? frameDocument(this.#frame) : null;
    return inner?.readyState === 'complete' && inner.body.textContent.trim() === '';
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
    if (outcome === 'sent') this.#old = isInPage(this.editor) ? this.#text() : '';
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
    const { editor } = this;
    return isField(editor) ? editor.value : new EditorText(editor, { roleOf: this.roleOf }).read();
  }
}

/** Where in an event's path the first element that matches is; -1 for none. */
function indexIn(path: EventTarget[], selector: string): number {
  return path.findIndex((each) => 'matches' in each && (each as Element).matches(selector));
}

function isField(editor: HTMLElement): editor is HTMLTextAreaElement {
  return editor.localName === 'textarea';
}
