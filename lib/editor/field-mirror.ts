import { frameOf, parentOf, placeOf } from './frames.ts';
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
  'padding-bottom',
  'padding-left',
  'padding-right',
  'padding-top',
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

/**
 * A text field's text once more, invisible and exactly over it, so that ranges can be laid over its words: a `<textarea>`
 * has no nodes to mark. Scrolls, wraps and zooms with the field; takes no pointer and no focus.
 */
export class FieldMirror {
  readonly #field: HTMLTextAreaElement;
  readonly #window: HTMLElement;
  /** The element whose only text node is the field's text. */
  readonly content: HTMLElement;
  readonly #text: Text;
  #frame = 0;

  /** @param slot an empty element in the coach's host, at the viewport's corner */
  constructor(field: HTMLTextAreaElement, slot: HTMLElement, signal: AbortSignal) {
    const { ownerDocument: document } = field;
    this.#field = field;
    this.#window = slot;
    this.content = document.createElement('div');
    this.#text = document.createTextNode('');
    this.content.append(this.#text);
    slot.append(this.content);
    slot.className = 'slot mirror';
    slot.style.zIndex = '-1'; // Below our own strip, card and panel.
    slot.setAttribute('aria-hidden', 'true');
    const soon = () => this.#placeSoon();
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
      this.#placeSoon(); // The field may have grown with its text.
    }
    return value;
  }

  #placeSoon(): void {
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
    this.content.style.width = `${field.clientWidth}px`;
    const page = placeOf(field);
    const zoom = page.scale * (field.offsetWidth > 0 ? box.width / field.offsetWidth : 1);
    const left = page.left + page.scale * box.left + field.clientLeft * zoom;
    const top = page.top + page.scale * box.top + field.clientTop * zoom;
    const seen = seenInPage(field);
    Object.assign(this.#window.style, {
      width: `${field.clientWidth}px`,
      height: `${field.clientHeight}px`,
      transform: `translate(${left}px, ${top}px) scale(${zoom})`,
      clipPath: `inset(${[
        seen.top - top,
        left + field.clientWidth * zoom - seen.right,
        top + field.clientHeight * zoom - seen.bottom,
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

interface Edges {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The part of the page's viewport in which a field can be seen, through the frames it lies in. */
function seenInPage(field: Element): Edges {
  const part = visiblePart(field);
  const frame = frameOf(field);
  if (!frame) return part;
  const { left, top, scale } = placeOf(field);
  const outer = seenInPage(frame);
  return {
    left: Math.max(left + part.left * scale, outer.left),
    top: Math.max(top + part.top * scale, outer.top),
    right: Math.min(left + part.right * scale, outer.right),
    bottom: Math.min(top + part.bottom * scale, outer.bottom),
  };
}

/** The part of its own document's viewport in which a field can be seen: clipped by everything around it that scrolls. */
function visiblePart(field: Element): Edges {
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
