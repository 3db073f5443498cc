import { createRoot } from 'react-dom/client';
import { Notice } from '../../components/inpage/Notice.tsx';
import type { CoachHost } from './host.ts';

/** One message that outlives its compose and stays until she has read it. */
export class NoticeSlot {
  readonly #slot: HTMLElement;
  readonly #root: ReturnType<typeof createRoot>;

  constructor(host: CoachHost, signal: AbortSignal) {
    this.#slot = host.addSlot();
    this.#slot.className = 'slot';
    this.#root = createRoot(this.#slot);
    signal.addEventListener('abort', () => this.#root.unmount(), { once: true });
  }

  /** @param copy what she may want to keep of it */
  show(text: string, copy: string): void {
    this.#root.render(
      <Notice
        text={text}
        onCopy={() => void navigator.clipboard.writeText(copy)}
        onClose={() => this.#root.render(null)}
      />,
    );
  }
}
