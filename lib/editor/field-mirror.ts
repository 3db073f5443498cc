import { type FramePlace, parentOf } from './frames.ts';
import { smallestEdit } from './replace.ts';

/** Everything that decides where a letter of a text field stands. */
const copied = [
  'direction',
  'font-family',
  'font-feature-settings',
  'font-kerning',
  'font-size',
  'font-stretch',
  'font-style',
  'font-variant',
  'font-variation-settings',
  'font-weight',
  'hyphens',
  'letter-spacing',
  'line-break',
  'line-height',
  'overflow-wrap',
  'padding',
  'tab-size',
  'text-align',
  'text-indent',
  'text-rendering',
  'text-transform',
  'white-space',
  'word-break',
  'word-spacing',
  'writing-mode',
] as const;

export interface Edges {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Where a field's document is in the page, and the part of the page's viewport in which the field can be seen. */
export interface FieldPlace extends FramePlace {
  seen: Edges;
}

/** Of a field in the page's own document. */
const inOwnPage = (field: Element): FieldPlace => ({ left: 0, top: 0, scale: 1, seen: visiblePart(field) });

export type TextField = HTMLTextAreaElement | HTMLInputElement;

/**
 * A text field's text once more, invisible and exactly over it, so that ranges can be laid over its words: a `<textarea>`
 * or an `<input>` has no nodes to mark. Scrolls, wraps and zooms with the field; takes no pointer and no focus.
 */
export class FieldMirror {
  readonly #field: TextField;
  readonly #placeOf: (field: TextField) => FieldPlace;
  readonly #window: HTMLElement;
  /** The element whose only text node is the field's text. */
  readonly content: HTMLElement;
  readonly #text: Text;
  #frame = 0;

  /**
   * @param slot an empty element in the coach's host, at the viewport's corner
   * @param placeOf where the field is, for one that may lie in a frame
   */
  constructor(field: TextField, slot: HTMLElement, signal: AbortSignal, placeOf = inOwnPage) {
    const { ownerDocument: document } = field;
    this.#field = field;
    this.#placeOf = placeOf;
    this.#window = slot;
    this.content = document.createElement('div');
    this.#text = document.createTextNode('');
    this.content.append(this.#text);
    slot.append(this.content);
    slot.className = 'slot mirror';
    slot.style.zIndex = '-1'; // Below our own strip, card and panel.
    slot.setAttribute('aria-hidden', 'true');
    const soon = () => this.placeSoon();
    const sizes = new ResizeObserver(soon);
    sizes.observe(field);
    field.addEventListener('scroll', () => this.#scroll(), { passive: true, signal });
    for (const type of ['scroll', 'resize', 'click', 'transitionend'] as const) {
      // What scrolls inside a shadow root is heard of there only.
      for (const target of [document.defaultView, field.getRootNode()]) {
        target?.addEventListener(type, soon, { capture: true, passive: true, signal });
      }
    }
    signal.addEventListener(
      'abort',
      () => {
        sizes.disconnect();
        cancelAnimationFrame(this.#frame);
        slot.remove();
      },
      { once: true },
    );
    this.update();
    this.#place();
  }

  /** Takes over the field's text; ranges over words that did not change stay on them. */
  update(): string {
    const { value } = this.#field;
    if (value !== this.#text.data) {
      const { from, to, insert } = smallestEdit(this.#text.data, value);
      this.#text.replaceData(from, to - from, insert);
      this.#scroll();
      this.placeSoon(); // The field may have grown with its text.
    }
    return value;
  }

  /** Looks where the field is now. */
  placeSoon(): void {
    this.#frame ||= requestAnimationFrame(() => this.#place());
  }

  #place(): void {
    this.#frame = 0;
    const field = this.#field;
    const box = field.getBoundingClientRect();
    const isHidden = !field.isConnected || box.width === 0 || !isOnTop(field, box, hostOf(this.#window));
    this.#window.hidden = isHidden;
    if (isHidden) return;
    const style = getComputedStyle(field);
    for (const name of copied) this.content.style.setProperty(name, style.getPropertyValue(name));
    this.#window.dataset.text = isLight(style.color) ? 'light' : 'dark';
    const inner = innerOf(field, style);
    this.content.style.width = `${inner.width}px`;
    if (field.tagName === 'INPUT') {
      // Its one line stands in the middle of its height.
      this.content.style.lineHeight = `${inner.height - pixels(style.paddingTop) - pixels(style.paddingBottom)}px`;
      this.content.style.whiteSpace = 'pre';
    }
    const { seen, ...page } = this.#placeOf(field);
    const zoom = page.scale * (field.offsetWidth > 0 ? box.width / field.offsetWidth : 1);
    const left = page.left + page.scale * box.left + inner.left * zoom;
    const top = page.top + page.scale * box.top + inner.top * zoom;
    Object.assign(this.#window.style, {
      width: `${inner.width}px`,
      height: `${inner.height}px`,
      transform: `translate(${left}px, ${top}px) scale(${zoom})`,
      clipPath: `inset(${[
        seen.top - top,
        left + inner.width * zoom - seen.right,
        top + inner.height * zoom - seen.bottom,
        seen.left - left,
      ]
        .map((edge) => `${Math.max(0, edge) / zoom}px`)
        .join(' ')})`,
    });
    this.#scroll();
  }

  #scroll(): void {
    const { scrollLeft, scrollTop } = this.#field;
    this.content.style.transform = `translate(${-scrollLeft}px, ${-scrollTop}px)`;
  }
}

/** A field within its border. Firefox takes an input's padding out of its client box. */
function innerOf(field: TextField, style: CSSStyleDeclaration) {
  if (field.tagName !== 'INPUT')
    return { left: field.clientLeft, top: field.clientTop, width: field.clientWidth, height: field.clientHeight };
  const left = pixels(style.borderLeftWidth);
  const top = pixels(style.borderTopWidth);
  const width = field.offsetWidth - left - pixels(style.borderRightWidth);
  return { left, top, width, height: field.offsetHeight - top - pixels(style.borderBottomWidth) };
}

const pixels = Number.parseFloat;

/** The element in the page that carries our closed shadow root. */
function hostOf(slot: Element): Element | undefined {
  const root = slot.getRootNode();
  return 'host' in root ? (root.host as Element) : undefined;
}

/** False while something else, such as a dialog, lies over the field. Our own strip and card may: marks lie below them. */
function isOnTop(field: Element, box: DOMRect, own: Element | undefined): boolean {
  const seen = visiblePart(field);
  const x = (Math.max(box.left, seen.left) + Math.min(box.right, seen.right)) / 2;
  const y = (Math.max(box.top, seen.top) + Math.min(box.bottom, seen.bottom)) / 2;
  const top = field.ownerDocument.elementFromPoint(x, y);
  // Nothing there: the field is scrolled out of sight, and the clip takes care.
  return (
    top === null ||
    top === field ||
    top === own ||
    field.contains(top) ||
    top.contains(field) ||
    top.shadowRoot !== null
  );
}

/** The part of its own document's viewport in which a field can be seen: clipped by everything around it that scrolls. */
export function visiblePart(field: Element): Edges {
  const view = field.ownerDocument.documentElement;
  const part = { left: 0, top: 0, right: view.clientWidth, bottom: view.clientHeight };
  for (let element = parentOf(field); element && element !== view; element = parentOf(element)) {
    const { overflowX, overflowY } = getComputedStyle(element);
    if (overflowX === 'visible' && overflowY === 'visible') continue;
    const clip = element.getBoundingClientRect();
    part.left = Math.max(part.left, clip.left);
    part.top = Math.max(part.top, clip.top);
    part.right = Math.min(part.right, clip.right);
    part.bottom = Math.min(part.bottom, clip.bottom);
  }
  return part;
}

/** True for a text color that is read on a dark ground: `rgb(233, 237, 235)`. */
function isLight(color: string): boolean {
  const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map(Number);
  return 0.299 * red + 0.587 * green + 0.114 * blue > 140;
}
