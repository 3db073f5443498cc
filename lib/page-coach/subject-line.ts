import { FieldMirror } from '../editor/field-mirror.ts';
import { replaceInField } from '../editor/replace-in-field.ts';
import type { Span } from '../text/span.ts';
import { followPlace } from './follow-place.ts';

/** The subject of a mail being written: marks lie on an invisible copy of its text, made when there is something to mark. */
export class SubjectLine {
  readonly field: HTMLInputElement;
  readonly #addSlot: () => HTMLElement;
  readonly #signal: AbortSignal;
  #mirror: FieldMirror | undefined;

  /** @param addSlot gives an empty element in the coach's host */
  constructor(field: HTMLInputElement, addSlot: () => HTMLElement, signal: AbortSignal) {
    this.field = field;
    this.#addSlot = addSlot;
    this.#signal = signal;
  }

  /** In an inline reply there is a subject that nobody sees. */
  get isShown(): boolean {
    return this.field.offsetWidth > 0;
  }

  /** A live range over a span of the subject. */
  rangeOf({ from, to }: Span): Range {
    this.#mirror ??= this.#makeMirror();
    const { length } = this.#mirror.update();
    const range = this.field.ownerDocument.createRange();
    const text = this.#mirror.content.firstChild as Text;
    range.setStart(text, Math.min(from, length));
    range.setEnd(text, Math.min(to, length));
    return range;
  }

  replace(span: Span, words: string): Promise<boolean> {
    return replaceInField(this.field, span, words);
  }

  #makeMirror(): FieldMirror {
    const mirror = new FieldMirror(this.field, this.#addSlot(), this.#signal);
    const stop = followPlace(this.field, () => mirror.placeSoon());
    this.#signal.addEventListener('abort', stop, { once: true });
    return mirror;
  }
}
