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

/** What a strip shows. */
export interface NextStrip {
  view: StripView;
  moment: Moment;
  /** Whom promises are made to, '' where unknown. */
  reader: string;
  /** A dot until it is opened. */
  isSmall: boolean;
}

/** Drawn at the latest after this long, however busy the page is. */
const patience = 200;

/** One compose's strip: drawn when the page has nothing more urgent to do, and only when it has changed; follows its editor through scroll and move. */
export class StripSlot {
  readonly #host: CoachHost;
  readonly #around: Around;
  readonly #look: () => NextStrip;
  readonly #actions: StripActions;
  readonly #slot: HTMLElement;
  readonly #root: ReturnType<typeof createRoot>;
  #next: NextStrip | null = null;
  #drawn = '';
  #idle = 0;

  /** @param look asked what there is to show, whenever it is drawn */
  constructor(host: CoachHost, around: Around, look: () => NextStrip, actions: StripActions, signal: AbortSignal) {
    this.#host = host;
    this.#around = around;
    this.#look = look;
    this.#actions = actions;
    this.#slot = host.addSlot();
    this.#slot.className = 'slot';
    this.#root = createRoot(this.#slot);
    const stop = followPlace(around.editor, () => this.#place());
    signal.addEventListener(
      'abort',
      () => {
        cancelIdleCallback(this.#idle);
        stop();
        this.#root.unmount();
        this.#slot.remove();
      },
      { once: true },
    );
  }

  /** Shows what there is to show now, once the frame that a key press is waiting for is on the screen. */
  drawSoon(): void {
    this.#idle ||= requestIdleCallback(() => this.#draw(), { timeout: patience });
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
    this.#idle = 0;
    this.#next = this.#look();
    const { view, moment, reader, isSmall } = this.#next;
    this.#host.setTheme(themeAround(this.#around.editor));
    this.#place();
    const drawn = JSON.stringify([view, reader, isSmall]);
    if (drawn === this.#drawn) return;
    this.#drawn = drawn;
    this.#root.render(<Strip view={view} moment={moment} reader={reader} isSmall={isSmall} {...this.#actions} />);
  }

  /** By the text's last block: measuring every line costs too much. */
  #place(): void {
    const place = stripPlace(this.#around.editor, this.#around.frame());
    this.#slot.hidden = place === null;
    if (!place) return;
    const { x, y, width } = place;
    const text = this.#around.editor.lastElementChild?.getBoundingClientRect().bottom ?? 0;
    this.#slot.toggleAttribute('data-crowded', text > y - stripHeight(this.#next));
    this.#slot.toggleAttribute('data-full', text > y - drawnIn);
    this.#slot.style.cssText = `transform:translate(${x}px,${y}px);--width:${width}px;--y:${y}px`;
  }
}

/** The strip's height where it has drawn in. CSS pixels. */
const drawnIn = 28;

/**
 * Rows of chips, two in each beside the button, and what is asked above them, with some air. CSS pixels. Not measured:
 * drawn in, the strip is lower.
 */
function stripHeight(next: NextStrip | null): number {
  if (!next || next.isSmall) return 36;
  const { chips, history, ask } = next.view;
  return 6 + 30 * Math.max(1, Math.ceil((chips.length + (history && !ask ? 1 : 0)) / 2)) + (ask ? 38 : 0);
}
