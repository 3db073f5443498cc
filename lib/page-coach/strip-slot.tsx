import { createRoot } from 'react-dom/client';
import { Strip, type StripActions } from '../../components/inpage/Strip.tsx';
import type { Moment } from '../promises/types.ts';
import { followPlace } from './follow-place.ts';
import type { CoachHost } from './host.ts';
import { stripPlace } from './strip-place.ts';
import type { StripView } from './strip-view.ts';
import { themeAround } from './theme.ts';

interface Around {
  editor: HTMLElement;
  frame(): Element;
}

interface Next {
  view: StripView;
  moment: Moment;
  reader: string;
  isSmall: boolean;
}

/** One compose's strip: drawn at the next frame, and only when it has changed; follows its editor through scroll and move. */
export class StripSlot {
  readonly #host: CoachHost;
  readonly #around: Around;
  readonly #actions: StripActions;
  readonly #slot: HTMLElement;
  readonly #root: ReturnType<typeof createRoot>;
  #next: Next | null = null;
  #drawn = '';
  #frame = 0;

  constructor(host: CoachHost, around: Around, actions: StripActions, signal: AbortSignal) {
    this.#host = host;
    this.#around = around;
    this.#actions = actions;
    this.#slot = host.addSlot();
    this.#slot.className = 'slot';
    this.#root = createRoot(this.#slot);
    const stop = followPlace(around.editor, () => this.#place());
    signal.addEventListener(
      'abort',
      () => {
        cancelAnimationFrame(this.#frame);
        stop();
        this.#root.unmount();
        this.#slot.remove();
      },
      { once: true },
    );
  }

  /**
   * @param reader whom promises are made to, '' where unknown
   * @param isSmall a dot until it is opened
   */
  show(view: StripView, moment: Moment, reader: string, isSmall: boolean): void {
    this.#next = { view, moment, reader, isSmall };
    if (this.#frame === 0) this.#frame = requestAnimationFrame(() => this.#draw());
  }

  /** False where there is no room for it: a minimized compose. */
  get isShown(): boolean {
    return !this.#slot.hidden;
  }

  /** Puts the focus on the strip's button. */
  focus(): void {
    this.#slot.querySelector<HTMLElement>('[data-follow-through-strip]')?.focus();
  }

  #draw(): void {
    this.#frame = 0;
    this.#host.setTheme(themeAround(this.#around.editor));
    this.#place();
    if (!this.#next) return;
    const { view, moment, reader, isSmall } = this.#next;
    const drawn = JSON.stringify([view, reader, isSmall]);
    if (drawn === this.#drawn) return;
    this.#drawn = drawn;
    this.#root.render(<Strip view={view} moment={moment} reader={reader} isSmall={isSmall} {...this.#actions} />);
  }

  #place(): void {
    const place = stripPlace(this.#around.editor, this.#around.frame());
    this.#slot.hidden = place === null;
    if (!place) return;
    this.#slot.toggleAttribute('data-crowded', reachesTo(this.#around.editor, place.y - stripHeight(this.#next)));
    this.#slot.style.transform = `translate(${place.x}px, ${place.y}px)`;
    this.#slot.style.setProperty('--strip-width', `${place.width}px`);
  }
}

/**
 * Rows of chips, two in each beside the button, and what is asked above them, with some air. CSS pixels. Not measured:
 * drawn in, the strip is lower.
 */
function stripHeight(next: Next | null): number {
  if (!next || next.isSmall) return 36;
  const { chips, history, ask } = next.view;
  return 6 + 30 * Math.max(1, Math.ceil((chips.length + (history && !ask ? 1 : 0)) / 2)) + (ask ? 38 : 0);
}

/** True where the text comes down to the strip, which then draws in its chips. By the last block: measuring every line costs too much. */
function reachesTo(editor: Element, y: number): boolean {
  const last = editor.lastElementChild;
  return last !== null && last.getBoundingClientRect().bottom > y;
}
