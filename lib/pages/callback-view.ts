import { type DueSectionView, type SectionId, sectionTitles } from '../../components/callbacks/DueList.tsx';
import type { CallbackView } from '../../components/callbacks/types.ts';
import type { UnsettledMail } from '../../components/callbacks/UnsettledMails.tsx';
import { personName, taskWords } from '../../components/callbacks/words.ts';
import type { OutboxEntry } from '../messages/outbox.ts';
import type { DueCard, DueSections } from '../store/due.ts';

type SectionViews = Record<SectionId, DueSectionView>;

/** The store's sections as the list shows them. */
export function sectionViews(sections: DueSections): SectionViews {
  const ids = Object.keys(sectionTitles) as SectionId[];
  const entries = ids.map((id) => [id, { callbacks: sections[id].cards.map(callbackView), total: sections[id].total }]);
  return Object.fromEntries(entries) as SectionViews;
}

/** A callback of the list in words: `Call about pricing, Tom Becker`. */
export function promiseWords(sections: SectionViews, id: string): string {
  for (const { callbacks } of Object.values(sections)) {
    const callback = callbacks.find((each) => each.id === id);
    if (callback) return `${taskWords(callback)}, ${personName(callback)}`;
  }
  return 'this promise';
}

/** A stored callback and its contact, joined to what a card shows. */
function callbackView({ callback, contact }: DueCard): CallbackView {
  const email = contact?.emails[0] ?? '';
  return {
    id: callback.id,
    name: contact?.name || email,
    company: contact?.company ?? '',
    phone: contact?.phones[0] ?? '',
    email,
    action: callback.action,
    actor: callback.actor,
    actorName: callback.actorName ?? '',
    purpose: callback.purpose,
    quote: callback.quote,
    due: callback.due,
    suggestion: callback.suggestion ?? null,
    url: callback.source.url,
    moves: callback.moves.length,
    goal: callback.goal,
    planId: callback.plan?.planId ?? null,
    contactId: callback.contactId,
  };
}

/** An outbox entry nobody settled, as "Did this go out?" shows it. */
export function unsettledMail({ id, recipients, subject, createdAt, promises }: OutboxEntry): UnsettledMail {
  const [main] = recipients;
  return { id, recipient: main?.name || main?.email || '', subject, sentAt: createdAt, promises };
}
