import { createRoot } from 'react-dom/client';
import { Notice } from '../../components/inpage/Notice.tsx';
import { t } from '../words/t.ts';
import type { Asks } from './asks.ts';
import type { CoachHost } from './host.ts';
import { themeAround } from './theme.ts';

/** What outlives its compose or belongs to none, at the edge of the page. */
export class NoticeSlot {
  readonly #host: CoachHost;
  readonly #slot: HTMLElement;
  readonly #root: ReturnType<typeof createRoot>;

  constructor(host: CoachHost, signal: AbortSignal) {
    this.#host = host;
    this.#slot = host.addSlot();
    this.#slot.className = 'slot';
    this.#slot.role = 'status';
    this.#root = createRoot(this.#slot);
    signal.addEventListener('abort', () => this.#root.unmount(), { once: true });
  }

  /**
   * A mail's promises that could not be stored.
   *
   * @param copy what she may want to keep of it
   */
  warn(text: string, copy: string): void {
    this.#root.render(
      <Notice
        view={{ text, answers: [{ label: t('notice.copy') }] }}
        isAlert
        onAnswer={() => void navigator.clipboard.writeText(copy)}
        onClose={() => this.clear()}
      />,
    );
  }

  clear(): void {
    this.#root.render(null);
  }

  /** What is to be asked now; nothing where nothing is. */
  ask(asks: Asks): void {
    const ask = asks.current;
    if (ask) this.#host.setTheme(themeAround(this.#slot.ownerDocument.body));
    this.#root.render(
      ask && <Notice view={ask} onAnswer={(answer) => void asks.answer(answer)} onClose={() => asks.close()} />,
    );
  }
}
