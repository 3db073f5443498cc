import type { Span } from '../text/span.ts';

/**
 * What a node inside an editor is to the writer. `own`: her words. `signature`: read, but parted from her words by the
 * standard delimiter line, so the pure rooms cut it. `foreign`: quoted mail and the like; not read at all.
 */
export type NodeRole = 'own' | 'signature' | 'foreign';

export interface EditorTextOptions {
  /** A site's hint about a node; without it every node is the writer's own. Asked once for each node read. */
  roleOf?: (node: Node) => NodeRole;
  /** True where the editor shows white space as it stands (`white-space: pre-wrap`): a newline is then a line. */
  keepsWhiteSpace?: boolean;
}

/** A place in the DOM, as `Range.setStart` takes it. */
export interface DomPoint {
  node: Node;
  offset: number;
}

/** A stretch of a block's text and the node it came from. Offsets are relative to the block. */
type Part = Span &
  (
    | { kind: 'text'; node: Text }
    | { kind: 'atom'; node: Element }
    | { kind: 'break'; node: Element }
    | { kind: 'block'; node: Element; reading: BlockReading }
  );

/** A block's text, kept until something inside it changes. */
interface BlockReading {
  text: string;
  /** In document order. */
  parts: Part[];
}

const blockTags = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);
const unreadTags = new Set('SCRIPT STYLE TEMPLATE TITLE NOSCRIPT TEXTAREA SELECT OPTION BUTTON svg'.split(' '));
const atomTags = new Set('IMG VIDEO AUDIO CANVAS IFRAME OBJECT EMBED'.split(' '));
/** Stands for a picture, so that the words beside it do not run together. */
const atom = '\ufffc';

/**
 * The text of a contenteditable element, in lines parted by `\n`, with a mapping between text offsets and DOM places made in
 * the same walk. (`innerText` and a walk over the nodes disagree on line breaks: FACTS.md, "What goes wrong there".)
 *
 * Every character of a text node that is read is one character of the text; tabs, newlines and no-break spaces read as
 * spaces. Blocks that did not change are not walked again: hand every mutation record of the root to `noteChanges`.
 */
export class EditorText {
  readonly #root: HTMLElement;
  readonly #roleOf: (node: Node) => NodeRole;
  readonly #keepsWhiteSpace: boolean;
  #readings = new WeakMap<Element, BlockReading>();

  constructor(root: HTMLElement, options: EditorTextOptions = {}) {
    this.#root = root;
    this.#roleOf = options.roleOf ?? (() => 'own');
    this.#keepsWhiteSpace = options.keepsWhiteSpace ?? false;
  }

  /** The whole text; only blocks that changed since the last call are walked. */
  read(): string {
    return this.#readingOf(this.#root, this.#keepsWhiteSpace).text;
  }

  /**
   * Forgets the blocks these records touch.
   *
   * @param records of an observer of the root with `childList`, `characterData` and `subtree`
   */
  noteChanges(records: readonly MutationRecord[]): void {
    for (const record of records) {
      for (let node: Node | null = record.target; node; node = node.parentNode) {
        if (node.nodeType === 1) this.#readings.delete(node as Element);
        if (node === this.#root) break;
      }
      // A block that comes back may have changed while it was outside the root, unseen.
      for (const added of record.addedNodes) if (added.nodeType === 1) this.#forget(added as Element);
    }
  }

  /** Forgets everything; the next `read` walks the whole editor. */
  forgetAll(): void {
    this.#readings = new WeakMap();
  }

  /**
   * A live range over a span of the text last read. The start lies at the beginning of the text node that follows, the end at
   * the end of the one that precedes, so replacing the range never joins lines.
   *
   * @returns null where the span holds nothing that is in the DOM (an empty span, a line break alone)
   */
  rangeOf(span: Span): Range | null {
    const reading = this.#readings.get(this.#root);
    if (!reading || span.from >= span.to) return null;
    const start = startIn(reading, span.from);
    const end = endIn(reading, span.to);
    if (!start || !end) return null;
    const range = this.#root.ownerDocument.createRange();
    range.setStart(start.node, start.offset);
    range.setEnd(end.node, end.offset); // An end before the start moves the start too: the range is then collapsed.
    return range.collapsed ? null : range;
  }

  /** The place for a caret before the character at `offset` of the text last read; the end of the editor where none fits. */
  pointAt(offset: number): DomPoint {
    const reading = this.#readings.get(this.#root);
    return (reading && caretIn(reading, offset)) ?? { node: this.#root, offset: this.#root.childNodes.length };
  }

  /**
   * The text offset of a place in the DOM, the inverse of `pointAt`.
   *
   * @returns null where the place is outside the editor or in something that is not read
   */
  offsetOf(node: Node, offset: number): number | null {
    if (!this.#root.contains(node)) return null;
    const nearest = this.#nearestRead(node);
    if (!nearest) return null;
    const inside =
      node.nodeType === 3
        ? offsetInText(nearest.reading, node, offset)
        : offsetInElement(nearest.reading, node, offset);
    return inside === null ? null : this.#offsetInRoot(nearest.element, inside);
  }

  #offsetInRoot(block: Element, inside: number): number | null {
    if (block === this.#root) return inside;
    const outer = block.parentNode && this.#nearestRead(block.parentNode);
    const part = outer?.reading.parts.find((candidate) => candidate.node === block);
    return outer && part ? this.#offsetInRoot(outer.element, part.from + inside) : null;
  }

  #nearestRead(node: Node): { element: Element; reading: BlockReading } | null {
    for (let current: Node | null = node; current; current = current.parentNode) {
      const reading = current.nodeType === 1 ? this.#readings.get(current as Element) : undefined;
      if (reading) return { element: current as Element, reading };
      if (current === this.#root) return null;
    }
    return null;
  }

  #forget(element: Element): void {
    this.#readings.delete(element);
    for (const inner of element.getElementsByTagName('*')) this.#readings.delete(inner);
  }

  #readingOf(element: Element, keepsWhiteSpace: boolean): BlockReading {
    const known = this.#readings.get(element);
    if (known) return known;
    const reading = this.#walk(element, keepsWhiteSpace || element.tagName === 'PRE');
    this.#readings.set(element, reading);
    return reading;
  }

  #walk(block: Element, keepsWhiteSpace: boolean): BlockReading {
    const parts: Part[] = [];
    let text = '';
    /** The line before is complete: whatever comes next starts a new one. */
    let breakDue = false;
    /** The current line holds something. */
    let lineOpen = false;

    const startLineIfDue = () => {
      if (breakDue) text += '\n';
      breakDue = false;
    };
    const endLine = () => {
      if (lineOpen) breakDue = true;
      lineOpen = false;
    };
    const append = (content: string) => {
      startLineIfDue();
      const from = text.length;
      text += content;
      lineOpen = true;
      return { from, to: text.length };
    };
    const appendBlock = (content: string) => {
      endLine();
      startLineIfDue();
      const from = text.length;
      text += content;
      breakDue = true;
      return { from, to: text.length };
    };

    const visit = (node: Node): void => {
      if (node.nodeType === 3) {
        const data = (node as Text).data;
        if (data === '' || this.#roleOf(node) === 'foreign') return;
        if (!keepsWhiteSpace && !lineOpen && /^[ \t\n\r\f]*$/.test(data)) return; // Layout of the markup, not shown.
        parts.push({ kind: 'text', node: node as Text, ...append(plain(data, keepsWhiteSpace)) });
        return;
      }
      if (node.nodeType !== 1) return;
      const element = node as Element;
      const tag = element.tagName;
      if (unreadTags.has(tag)) return;
      const role = this.#roleOf(element);
      if (role === 'foreign') {
        endLine();
        return;
      }
      if (role === 'signature') {
        const { text: signature } = this.#walk(element, keepsWhiteSpace);
        if (signature.trim()) appendBlock(`-- \n${signature}`);
        return;
      }
      if (tag === 'BR') {
        startLineIfDue();
        parts.push({ kind: 'break', node: element, from: text.length, to: text.length });
        breakDue = true;
        lineOpen = false;
      } else if (atomTags.has(tag)) {
        parts.push({ kind: 'atom', node: element, ...append(atom) });
      } else if (blockTags.has(tag)) {
        endLine();
        const reading = this.#readingOf(element, keepsWhiteSpace);
        if (reading.parts.length > 0 || reading.text !== '') {
          parts.push({ kind: 'block', node: element, reading, ...appendBlock(reading.text) });
        }
      } else {
        for (let child = element.firstChild; child; child = child.nextSibling) visit(child);
      }
    };
    for (let child = block.firstChild; child; child = child.nextSibling) visit(child);
    return { text, parts };
  }
}

/** One character for one: tabs, no-break spaces and (where they are not shown) newlines become spaces. */
function plain(data: string, keepsWhiteSpace: boolean): string {
  return data.replace(keepsWhiteSpace ? /[\t\u00a0\r\f]/g : /[\t\u00a0\n\r\f]/g, ' ');
}

function firstPartEndingAt(parts: readonly Part[], offset: number): number {
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((parts[middle] as Part).to < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function pointBeside(element: Element, after: boolean): DomPoint | null {
  const parent = element.parentNode;
  if (!parent) return null;
  return { node: parent, offset: [...parent.childNodes].indexOf(element) + (after ? 1 : 0) };
}

function startIn({ parts }: BlockReading, offset: number): DomPoint | null {
  for (let index = firstPartEndingAt(parts, offset); index < parts.length; index++) {
    const part = parts[index] as Part;
    if (part.to <= offset) continue;
    const inside = Math.max(offset - part.from, 0);
    if (part.kind === 'text') return { node: part.node, offset: inside };
    if (part.kind === 'atom') return pointBeside(part.node, false);
    const found = part.kind === 'block' ? startIn(part.reading, inside) : null;
    if (found) return found;
  }
  return null;
}

function endIn({ parts }: BlockReading, offset: number): DomPoint | null {
  let index = Math.min(firstPartEndingAt(parts, offset), parts.length - 1);
  for (; index >= 0; index--) {
    const part = parts[index] as Part;
    if (part.from >= offset) continue;
    const inside = Math.min(offset, part.to) - part.from;
    if (part.kind === 'text') return { node: part.node, offset: inside };
    if (part.kind === 'atom') return pointBeside(part.node, true);
    const found = part.kind === 'block' ? endIn(part.reading, inside) : null;
    if (found) return found;
  }
  return null;
}

function caretIn({ parts }: BlockReading, offset: number): DomPoint | null {
  let fallback: DomPoint | null = null;
  for (let index = firstPartEndingAt(parts, offset); index < parts.length; index++) {
    const part = parts[index] as Part;
    if (part.from > offset) break;
    const inside = offset - part.from;
    if (part.kind === 'text') return { node: part.node, offset: inside };
    if (part.kind === 'block') {
      const found = caretIn(part.reading, inside);
      if (found) return found;
    } else fallback ??= pointBeside(part.node, part.kind === 'atom' && inside > 0);
  }
  return fallback;
}

function offsetInText({ parts }: BlockReading, node: Node, offset: number): number | null {
  const part = parts.find((candidate) => candidate.node === node);
  if (part) return part.from + Math.min(offset, part.to - part.from);
  // White space between blocks, or something not read: the next thing that is.
  return offsetBefore(parts, node);
}

function offsetInElement({ parts, text }: BlockReading, node: Node, offset: number): number | null {
  // After a picture or an inline tag the place still belongs to their line.
  const before = node.childNodes[offset - 1];
  const previous = before && parts.findLast((part) => part.node === before || before.contains(part.node));
  if (previous && (previous.kind === 'text' || previous.kind === 'atom')) return previous.to;
  for (let child = node.childNodes[offset] ?? null; child; child = child.nextSibling) {
    const inside = child;
    const part = parts.find((candidate) => candidate.node === inside || inside.contains(candidate.node));
    if (part) return part.from;
  }
  const last = parts.findLast((candidate) => node.contains(candidate.node));
  if (last) return last.to;
  return parts.length === 0 ? text.length : offsetBefore(parts, node);
}

function offsetBefore(parts: readonly Part[], node: Node): number | null {
  const next = parts.find((part) => node.compareDocumentPosition(part.node) & 4);
  return next ? next.from : (parts.at(-1)?.to ?? null);
}
