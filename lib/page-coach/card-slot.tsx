import { createRoot } from 'react-dom/client';
import { type FixPreview, MarkCard } from '../../components/inpage/MarkCard.tsx';
import { select, selectionIn } from '../editor/replace.ts';
import type { RuleExamples } from '../messages/protocol.ts';
import type { Finding, Fix } from '../rules/types.ts';
import { cardPlace } from './card-place.ts';
import { followPlace } from './follow-place.ts';
import type { CoachHost } from './host.ts';

export interface Card {
  finding: Finding;
  /** Its words, or its fixes, are on their way. */
  isWaiting: boolean;
  /** The words it speaks about; it never covers them. */
  range: Range;
  /** The page's viewport for a rectangle of the editor's, where that lies in a frame. */
  toPage?: ((rect: DOMRect) => DOMRect) | undefined;
  editor: HTMLElement;
  previewOf(fix: Fix): FixPreview;
  getExamples(): Promise<RuleExamples>;
  onFix(fix: Fix): void;
  onByPhone: (() => void) | null;
  onIgnore(): void;
  onNever(): void;
  onRuleOff(): void;
  onNext: (() => void) | null;
  /** Called once, however it closes. */
  onClosed(): void;
}

/** How long the pointer may be away before the card goes: enough to cross from the words to the card. */
const grace = 250;

/** The page's one card about a marked phrase. */
export class CardSlot {
  readonly #slot: HTMLElement;
  readonly #root: ReturnType<typeof createRoot>;
  #open: { card: Card; stop(): void; focusBack: Range | null; hasFocus: boolean } | null = null;
  #closing: ReturnType<typeof setTimeout> | undefined;

  constructor(host: CoachHost, signal: AbortSignal) {
    this.#slot = host.addSlot();
    this.#slot.className = 'slot';
    this.#slot.addEventListener('pointerenter', () => this.keep(), { signal });
    this.#slot.addEventListener('pointerleave', () => this.closeSoon(), { signal });
    // A click on the card must not take the caret out of the draft.
    this.#slot.addEventListener('pointerdown', (event) => event.preventDefault(), { signal });
    this.#slot.addEventListener('mousedown', (event) => event.preventDefault(), { signal });
    this.#root = createRoot(this.#slot);
    const document = this.#slot.ownerDocument;
    document.addEventListener(
      'pointerdown',
      (event) => {
        if (!host.contains(event.target)) this.close();
      },
      { capture: true, signal },
    );
    signal.addEventListener(
      'abort',
      () => {
        this.close();
        this.#root.unmount();
      },
      { once: true },
    );
  }

  get card(): Card | null {
    return this.#open?.card ?? null;
  }

  /** @param withFocus opened by key: the focus goes to the first fix, and back to the caret when it closes */
  open(card: Card, withFocus: boolean): void {
    this.keep();
    const selection = selectionIn(card.editor);
    const focusBack =
      this.#open?.focusBack ?? (withFocus && selection?.rangeCount ? selection.getRangeAt(0).cloneRange() : null);
    this.#forget();
    this.#render(card);
    const stop = followPlace(card.editor, () => void this.#place(card), this.#slot);
    this.#open = { card, stop, focusBack, hasFocus: withFocus };
    this.#slot.hidden = false;
    // At once: an Enter pressed right after F8 belongs to the card.
    const button = (name: string) => this.#slot.querySelector<HTMLElement>(name);
    if (withFocus) (button(card.isWaiting ? '.card' : '.fix') ?? button('button'))?.focus({ preventScroll: true });
  }

  /** What it waited for has come. */
  say(finding: Finding, isWaiting: boolean): void {
    if (!this.#open) return;
    Object.assign(this.#open.card, { finding, isWaiting });
    this.#render(this.#open.card);
  }

  #render(card: Card): void {
    const closing = (then: () => void) => () => {
      this.close();
      then();
    };
    this.#root.render(
      <MarkCard
        key={`${card.finding.rule}${card.finding.from}`}
        finding={card.finding}
        isWaiting={card.isWaiting}
        previewOf={card.previewOf}
        getExamples={card.getExamples}
        onFix={(fix) => {
          this.close();
          card.onFix(fix);
        }}
        onByPhone={card.onByPhone && closing(card.onByPhone)}
        onIgnore={closing(card.onIgnore)}
        onNever={closing(card.onNever)}
        onRuleOff={closing(card.onRuleOff)}
        onNext={card.onNext}
        onClose={() => this.close()}
      />,
    );
  }

  /** The pointer is on the words or on the card. */
  keep(): void {
    clearTimeout(this.#closing);
  }

  /** The pointer has left. A card opened by key stays until it is closed by key. */
  closeSoon(): void {
    this.keep();
    if (this.#open && !this.#open.hasFocus) this.#closing = setTimeout(() => this.close(), grace);
  }

  close(): void {
    this.keep();
    const open = this.#open;
    if (!open) return;
    this.#forget();
    this.#slot.hidden = true;
    this.#root.render(null);
    if (!open.hasFocus) return;
    open.card.editor.focus({ preventScroll: true });
    const selection = selectionIn(open.card.editor);
    // A text field keeps its caret itself.
    if (selection && open.focusBack && open.card.editor.isContentEditable) select(selection, open.focusBack);
  }

  #forget(): void {
    const open = this.#open;
    this.#open = null;
    open?.stop();
    open?.card.onClosed();
  }

  async #place({ range, toPage = (rect) => rect }: Card): Promise<void> {
    const slot = this.#slot;
    const lines = [...range.getClientRects()].map(toPage);
    if (lines.length === 0) return;
    const { clientWidth: width, clientHeight: height } = slot.ownerDocument.documentElement;
    const size = { width: slot.offsetWidth, height: slot.offsetHeight };
    const { x, y } = await cardPlace(lines, size, { width, height });
    slot.style.transform = `translate(${x}px, ${y}px)`;
  }
}
