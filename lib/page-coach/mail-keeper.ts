import type { OutboxEntry } from '../messages/outbox.ts';
import type { SendOutcome } from '../sites/site.ts';
import type { Outbox } from './services.ts';

/**
 * Keeps one compose's mail in the outbox, from the send gesture to what became of it. Writes are done one after the other,
 * so that a quick undo never overtakes the entry it takes back.
 */
export class MailKeeper {
  readonly #outbox: Outbox;
  readonly #onLost: (entry: OutboxEntry) => void;
  /** The mail last sent off, until it is taken back or a new one replaces it. */
  #entry: OutboxEntry | null = null;
  #state: 'pending' | 'refused' | 'sent' = 'pending';
  #isPendingStored = false;
  #writes: Promise<void> = Promise.resolve();

  /** @param onLost called where neither the pending nor the confirmed entry could be stored */
  constructor(outbox: Outbox, onLost: (entry: OutboxEntry) => void) {
    this.#outbox = outbox;
    this.#onLost = onLost;
  }

  /**
   * The send gesture. A second one for a mail the site has not answered replaces the first.
   *
   * @param make makes the entry under the id it is given
   */
  hold(make: (id: string) => OutboxEntry): void {
    const id = this.#entry && this.#state === 'pending' ? this.#entry.id : crypto.randomUUID();
    const entry = make(id);
    this.#entry = entry;
    this.#state = 'pending';
    this.#isPendingStored = false;
    this.#write(async () => {
      await this.#outbox.writePending(entry);
      this.#isPendingStored = true;
    });
  }

  /**
   * What became of the mail. Nothing happens where none is held. A scheduled one stays pending where nobody could read
   * for when: the rep will be asked.
   */
  settle(outcome: SendOutcome): void {
    const entry = this.#entry;
    if (!entry) return;
    if (outcome === 'sent') {
      this.#state = 'sent';
      if (entry.goesAt === null) return;
      this.#write(
        () => this.#outbox.confirmSent(entry),
        // A stored pending entry is not lost: the popup will ask whether the mail went out.
        () => this.#isPendingStored || this.#onLost(entry),
      );
      return;
    }
    if (this.#state === 'sent') {
      if (outcome !== 'undone') return;
      this.#write(() => this.#outbox.takeBack(entry));
      this.#entry = null;
      return;
    }
    if (outcome === 'unclear') {
      // Its window may close because she gave the mail up: that says nothing any more.
      this.hold(() => ({ ...entry, ownWindow: false }));
      return;
    }
    this.#write(() => this.#outbox.removePending(entry.id));
    this.#isPendingStored = false;
    // A refusal may end in sending after all ("send without the attachment?"), so the entry stays at hand.
    this.#state = 'refused';
    if (outcome !== 'refused') this.#entry = null;
  }

  #write(work: () => Promise<void>, onFailure: () => void = () => {}): void {
    this.#writes = this.#writes.then(work).catch(onFailure);
  }
}
