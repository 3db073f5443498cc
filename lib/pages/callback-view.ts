import { type DueSectionView, type SectionId, sectionIds } from '../../components/callbacks/DueList.tsx';
import type { PlannedMail } from '../../components/callbacks/PlannedMails.tsx';
import type { CallbackView } from '../../components/callbacks/types.ts';
import type { UnsettledMail } from '../../components/callbacks/UnsettledMails.tsx';
import { personName, taskWords } from '../../components/callbacks/words.ts';
import type { OutboxEntry } from '../messages/outbox.ts';
import type { DueSections } from '../store/due.ts';
import { t } from '../words/t.ts';
import { callbackView } from './card-view.ts';

type SectionViews = Record<SectionId, DueSectionView>;

/** The store's sections as the list shows them. */
export function sectionViews(sections: DueSections<number | null>): SectionViews {
  const entries = sectionIds.map((id) => [
    id,
    { callbacks: sections[id].cards.map(callbackView), total: sections[id].total },
  ]);
  return Object.fromEntries(entries) as SectionViews;
}

/** A callback of the list in words: `Call about pricing, Tom Becker`. */
export function promiseWords(callbacks: readonly CallbackView[], id: string): string {
  const callback = callbacks.find((each) => each.id === id);
  return callback ? `${taskWords(callback)}, ${personName(callback)}` : t('told.promise');
}

/** An outbox entry nobody settled, as "Did this go out?" shows it. */
export function unsettledMail({ id, recipients, subject, createdAt, promises }: OutboxEntry): UnsettledMail {
  const [main] = recipients;
  return { id, recipient: main?.name || main?.email || '', subject, sentAt: createdAt, promises };
}

/** An outbox entry whose time has not come; null for the half minute in which a mail may still be undone. */
export function plannedMail(entry: OutboxEntry, now: number): PlannedMail | null {
  const goesAt = entry.goesAt ?? 0;
  return goesAt - now > minute ? { ...unsettledMail(entry), goesAt } : null;
}

const minute = 60_000;
