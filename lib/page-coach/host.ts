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
  readonly #fetchStyles: () => Promise<string>;
  #isDressed = false;

  /**
   * @param styles the interface's style sheet: asked for, because a tab in which nothing is written need not carry it
   * @param signal takes everything off the page again
   */
  constructor(document: Document, styles: () => Promise<string>, signal: AbortSignal) {
    this.#fetchStyles = styles;
    for (const old of document.querySelectorAll(hostName)) old.remove();
    removeAllMarks(CSS.highlights);
    this.#element = document.createElement(hostName);
    this.#root = this.#element.attachShadow({ mode: 'closed' });
    this.#dressUp();
    signal.addEventListener('abort', () => this.#leave(), { once: true });
    // Gmail takes single letters as shortcuts wherever they are typed (of "c#3" only "3" arrived), so the page never sees
    // a key pressed in our host. Registered on the window before the page's own scripts run.
    for (const type of ['keydown', 'keypress', 'keyup'] as const) {
      window.addEventListener(type, (event) => this.#keepKey(event), { capture: true, signal });
    }
  }

  /** A place for one piece of the interface; the host joins the page with the first. */
  addSlot(): HTMLElement {
    if (!this.#isDressed) this.#dressUp();
    if (!this.#element.isConnected) this.#element.ownerDocument.documentElement.append(this.#element);
    const slot = this.#element.ownerDocument.createElement('div');
    this.#root.append(slot);
    return slot;
  }

  /** Adds a style sheet: what only some pages show (the panel on a CRM record) is not carried by all. */
  dress(css: string): void {
    this.#root.adoptedStyleSheets.push(sheetOf(css));
  }

  /** Once; where nobody answered, the next slot asks again. The page's own sheets (`dress`) come after it. */
  #dressUp(): void {
    this.#isDressed = true;
    this.#fetchStyles().then(
      (css) => void this.#root.adoptedStyleSheets.unshift(sheetOf(css)),
      () => {
        this.#isDressed = false;
      },
    );
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
   * made `KeyboardEvent` leaves it in Firefox whatever `composed` says (tried in 153). It carries what ours look at.
   */
  #keepKey(event: KeyboardEvent): void {
    if (event.target !== this.#element) return;
    event.stopImmediatePropagation();
    const inner = Object.assign(new Event(event.type, { bubbles: true, cancelable: true }), { key: event.key });
    if (this.#root.activeElement?.dispatchEvent(inner) === false) event.preventDefault();
  }
}

function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
