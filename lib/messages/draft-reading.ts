import type { DraftKind } from '../coach/types.ts';

/**
 * A draft as the page has reviewed it, for the words that its findings are shown with. It goes to the extension's own
 * background and no further; nothing of it is stored.
 */
export interface DraftReading {
  subject: string;
  body: string;
  /** The main recipient's address, '' where there is none: whose history counts. */
  reader: string;
  readerName: string;
  isReply: boolean;
  /** The kind she chose, null: guessed. */
  kind: DraftKind | null;
  canCall: boolean;
  proven: string[];
  reasons: string[];
  wentToOthers: boolean;
}
