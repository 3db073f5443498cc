import { inPageCss } from '../../components/inpage/styles.ts';
import { removeAllMarks } from '../editor/marks.ts';

const hostName = 'follow-through-coach';

/**
 * The one element the coach adds to a page, around a closed shadow root: the page's styles and scripts do not reach in,
 * and nothing of ours lies in its own tree. An older instance's host and marks (the extension was updated under an open
 * tab) are removed first.
 */
export class CoachHost {
  readonly #element: HTMLElement;
  readonly #root: ShadowRoot;

  /** @param signal takes everything off the page again */
  constructor(document: Document, signal: AbortSignal) {
    for (const old of document.querySelectorAll(hostName)) old.remove();
    removeAllMarks(CSS.highlights);
    this.#element = document.createElement(hostName);
    this.#root = this.#element.attachShadow({ mode: 'closed' });
    this.dress(inPageCss);
    signal.addEventListener('abort', () => this.#leave(), { once: true });
    // Gmail takes single letters as shortcuts wherever they are typed (of "c#3" only "3" arrived), so the page never sees
    // a key pressed in our host. Registered on the window before the page's own scripts run.
    for (const type of ['keydown', 'keypress', 'keyup'] as const) {
      window.addEventListener(type, (event) => this.#keepKey(event), { capture: true, signal });
    }
  }

  /** A place for one piece of the interface; the host joins the page with the first. */
  addSlot(): HTMLElement {
    if (!this.#element.isConnected) this.#element.ownerDocument.documentElement.append(this.#element);
    const slot = this.#element.ownerDocument.createElement('div');
    this.#root.append(slot);
    return slot;
  }

  /** Adds a style sheet: what only some pages show (the panel on a CRM record) is not carried by all. */
  dress(css: string): void {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    this.#root.adoptedStyleSheets = [...this.#root.adoptedStyleSheets, sheet];
  }

  contains(target: EventTarget | null): boolean {
    return target === this.#element;
  }

  /** The element inside that has the focus. */
  get focused(): Element | null {
    return this.#root.activeElement;
  }

  setTheme(theme: 'light' | 'dark'): void {
    if (this.#element.dataset.theme !== theme) this.#element.dataset.theme = theme;
  }

  #leave(): void {
    this.#element.remove();
    removeAllMarks(CSS.highlights);
  }

  /**
   * Hands the key to whatever has the focus inside, as an event that does not leave the shadow root. A plain `Event`: a
   * made `KeyboardEvent` leaves it in Firefox whatever `composed` says (tried in 153).
   */
  #keepKey(event: KeyboardEvent): void {
    if (event.target !== this.#element) return;
    event.stopImmediatePropagation();
    const inner = Object.assign(new Event(event.type, { bubbles: true, cancelable: true }), keyOf(event));
    if (this.#root.activeElement?.dispatchEvent(inner) === false) event.preventDefault();
  }
}

const keyOf = ({ key, code, repeat, isComposing, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent) => ({
  ...{ key, code, repeat, isComposing, ctrlKey, metaKey, altKey, shiftKey },
});
