import type { CallbackView } from '../../components/callbacks/types.ts';
import type { DueCard } from '../store/due.ts';

/** A stored callback and its contact, joined to what a card shows. */
export function callbackView({ callback, contact, lastOutcome }: DueCard): CallbackView {
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
    lastOutcome: lastOutcome ?? null,
    goal: callback.goal,
    question: callback.question ?? '',
    agreedEveryDays: contact?.agreedEveryDays ?? null,
    planId: callback.plan?.planId ?? null,
    contactId: callback.contactId,
  };
}
