import type { CrmSite } from './crm-site.ts';
import { identifyRecord } from './find-site.ts';
import { readRecord } from './read-record.ts';
import { Settling, summary } from './settle.ts';
import { type RecordIdentity, type RecordReading, recordKey } from './types.ts';
import { watchAddress } from './watch-address.ts';

/** The record a page shows, once it is certain that it is this one's page. */
export interface ShownRecord extends RecordReading {
  identity: RecordIdentity;
  /** True as long as the address still names it: ask right before anything is written or filed under it. */
  isCurrent(): boolean;
}

/**
 * Milliseconds between looks after the address changed. Bounded: pages that keep their fields in `.value` (Tryton,
 * Dynamics, Copper) announce no change, so the page is looked at again a few times, then left alone.
 */
const afterArrival = [0, 60, 60, 120, 240, 480, 960, 1920];
/** After the page itself changed: once it had time to finish, and once more to see that it stands. */
const afterChange = [300, 60] as const;

/**
 * Tells which record a page shows: `shown(undefined)` at once when the address leaves a record, `shown(record)` when the
 * new one's page is certain, and again when its fields or activities change. On addresses that name no record nothing
 * runs but the address check.
 */
export function watchRecord(
  site: CrmSite,
  window: Window & typeof globalThis,
  shown: (record: ShownRecord | undefined) => void,
  signal: AbortSignal,
): void {
  let visit: { identity: RecordIdentity; leave(): RecordReading | undefined; isShown(): boolean } | undefined;
  /** What the page showed for the last record that was certain, and for those left before they were. */
  let others: { key: string; reading: RecordReading }[] = [];

  const arrive = () => {
    const identity = identifyRecord(site, new URL(window.location.href));
    if (identity && visit && recordKey(identity) === recordKey(visit.identity)) return;
    if (visit) {
      const reading = visit.leave();
      if (visit.isShown()) {
        others = [];
        shown(undefined);
      }
      // Left too early, the page may not have changed since the record before.
      if (reading && !others.some((other) => summary(other.reading) === summary(reading))) {
        others.push({ key: recordKey(visit.identity), reading });
      }
      visit = undefined;
    }
    if (identity) visit = visitRecord(identity);
  };

  const visitRecord = (identity: RecordIdentity) => {
    const settling = new Settling(
      others.filter(({ key }) => key !== recordKey(identity)).map(({ reading }) => reading),
    );
    let pauses: number[] = [...afterArrival];
    let seen: RecordReading | undefined;
    let told = '';
    let missed = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let waiting = 0;
    let changed = false;

    const look = () => {
      timer = undefined;
      const page = readRecord(site, window.document, identity);
      seen = page ?? seen;
      missed = page ? 0 : missed + 1;
      const reading = settling.take(page);
      if (reading && summary(reading) !== told) {
        told = summary(reading);
        shown({ ...reading, identity, isCurrent: () => isAt(identity) });
      } else if (missed === 2 && told !== '') {
        // The pane has gone, or a second one has come.
        told = '';
        shown(undefined);
      }
      changed = settling.isUnsure;
      plan();
    };
    const plan = () => {
      if (changed && timer !== undefined && waiting > afterChange[0]) {
        clearTimeout(timer);
        timer = undefined;
        pauses = [...afterChange, ...pauses];
      }
      if (timer !== undefined) return;
      if (changed && pauses.length === 0) pauses = [...afterChange];
      waiting = pauses.shift() ?? -1;
      if (waiting >= 0) timer = setTimeout(look, waiting);
    };
    const observer = new window.MutationObserver((records) => {
      if (records.every(({ target }) => isWriting(target))) return;
      changed = true;
      plan();
    });
    observer.observe(window.document, { childList: true, characterData: true, subtree: true });
    plan();
    return {
      identity,
      isShown: () => told !== '',
      leave: () => {
        observer.disconnect();
        clearTimeout(timer);
        return seen;
      },
    };
  };

  const isAt = (record: RecordIdentity) => {
    const now = identifyRecord(site, new URL(window.location.href));
    return now !== undefined && recordKey(now) === recordKey(record);
  };

  signal.addEventListener('abort', () => visit?.leave());
  watchAddress(window, arrive, signal);
  arrive();
}

/** The rep's typing changes the page too, but never its record. */
function isWriting(target: Node): boolean {
  const element = target.nodeType === 1 ? (target as HTMLElement) : target.parentElement;
  return element?.isContentEditable === true;
}
