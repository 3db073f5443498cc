import type { OutboxEntry } from '../messages/outbox.ts';
import type { Moment } from '../promises/types.ts';

/** Where a sent mail's promises go. In Gmail `lib/messages/outbox-client.ts`; the practice page has a sandbox of its own. */
export interface Outbox {
  writePending(entry: OutboxEntry): Promise<void>;
  confirmSent(entry: OutboxEntry): Promise<void>;
  removePending(id: string): Promise<void>;
  takeBack(entry: OutboxEntry): Promise<void>;
}

/** What the coach on a page needs from outside. Everything that touches the browser's API or the clock comes in here. */
export interface CoachServices {
  /** Now, the rep's zone, working time and locale. */
  moment(): Moment;
  outbox: Outbox;
  /** False once the extension was updated or removed under the page: nothing can be stored any more. */
  isAlive(): boolean;
}
