import type { Ask, AskAnswer, AskMessage } from '../messages/mail-look.ts';
import { t } from '../words/t.ts';

/** The asks about one mail or thread, one at a time, and what a click on an answer did. */
export class Asks {
  readonly #act: (message: AskMessage) => Promise<unknown>;
  readonly #onChange: () => void;
  readonly #closed: Set<string>;
  #asks: readonly Ask[] = [];
  #said: Ask | null = null;

  /**
   * @param act asks the background; rejects with a sentence for the rep
   * @param closed keys that were closed before and stay so; these asks add theirs
   */
  constructor(act: (message: AskMessage) => Promise<unknown>, onChange: () => void, closed = new Set<string>()) {
    this.#act = act;
    this.#onChange = onChange;
    this.#closed = closed;
  }

  get current(): Ask | null {
    return this.#said ?? this.#asks.find(({ key }) => !this.#closed.has(key)) ?? null;
  }

  show(asks: readonly Ask[]): void {
    this.#asks = asks;
    this.#onChange();
  }

  /** What is shown goes and does not come back. */
  close(): void {
    const { current } = this;
    if (current) this.#closed.add(current.key);
    this.#said = null;
    this.#onChange();
  }

  /** Does what the answer says, then tells what was done, with the way back. */
  async answer({ send, done, undo }: AskAnswer): Promise<void> {
    let text = done;
    let back: AskMessage | undefined;
    try {
      const change = send && (await this.#act(send));
      if (done) back = undo ?? { name: 'change.undo', request: change as never };
    } catch (error) {
      text = (error as Error).message;
    }
    this.close();
    if (!text) return;
    this.#said = { key: text, text, advice: '', answers: back ? [{ label: t('notice.undo'), send: back }] : [] };
    this.#onChange();
  }
}
