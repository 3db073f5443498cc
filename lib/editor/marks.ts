/** The highlights' names: fixed, other tools and our own CSS rely on them. */
export const highlightNames = {
  weak: 'follow-through-weak',
  hint: 'follow-through-hint',
  current: 'follow-through-current',
} as const;

/** A stretch of the page to mark. The range must be live: a `StaticRange` drifts while she types. */
export interface Mark {
  kind: 'weak' | 'hint';
  range: Range;
}

/**
 * The marks of one editor, painted through the CSS Custom Highlight API: nothing is put into the draft. All editors of a
 * page share the three highlights of its document.
 */
export class Marks<M extends Mark> {
  readonly #registry: HighlightRegistry;
  #marks: readonly M[] = [];
  #current: Range | null = null;

  constructor(registry: HighlightRegistry) {
    this.#registry = registry;
  }

  get all(): readonly M[] {
    return this.#marks;
  }

  /** Replaces this editor's marks. */
  show(marks: readonly M[]): void {
    for (const { kind, range } of this.#marks) this.#highlight(kind)?.delete(range);
    for (const { kind, range } of marks) this.#highlight(kind, true)?.add(range);
    this.#marks = marks;
  }

  /** Gives one mark the soft background of the one being looked at; null takes it away. */
  showCurrent(mark: M | null): void {
    if (this.#current) this.#highlight('current')?.delete(this.#current);
    this.#current = mark?.range.cloneRange() ?? null;
    if (this.#current) this.#highlight('current', true)?.add(this.#current);
  }

  clear(): void {
    this.show([]);
    this.showCurrent(null);
  }

  /** @returns the mark painted at a point of the viewport (CSS pixels) */
  at(x: number, y: number): M | undefined {
    return this.#marks.find(({ range }) =>
      [...range.getClientRects()].some(
        ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom + 2,
      ),
    );
  }

  #highlight(kind: keyof typeof highlightNames, create = false): Highlight | undefined {
    const name = highlightNames[kind];
    const known = this.#registry.get(name);
    if (known || !create) return known;
    const made = new Highlight();
    this.#registry.set(name, made);
    return made;
  }
}

/** Takes every mark off the page, those of an older instance of the coach too. */
export function removeAllMarks(registry: HighlightRegistry): void {
  for (const name of Object.values(highlightNames)) registry.delete(name);
}
