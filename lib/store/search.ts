import type { Database } from './database.ts';
import type { DueCard } from './due.ts';
import { readCallbacks, readContacts } from './readable.ts';

/** Every open or every closed callback with its contact, to be searched in memory. Damaged records are left out. */
export async function allCards(db: Database, which: 'open' | 'closed'): Promise<DueCard[]> {
  const statuses = which === 'open' ? ['open'] : ['done', 'dropped'];
  const [callbacks, contacts] = await Promise.all([
    // One by one: several values at once are walked through with a cursor, ten times slower.
    Promise.all(statuses.map((status) => db.callbacks.where('status').equals(status).toArray())),
    db.contacts.toArray(),
  ]);
  const byId = new Map(readContacts(contacts).good.map((contact) => [contact.id, contact]));
  return readCallbacks(callbacks.flat()).good.map((callback) => ({
    callback,
    contact: callback.contactId === null ? undefined : byId.get(callback.contactId),
  }));
}

/**
 * The cards that hold every one of the words, in name, company, address, telephone number, purpose, sentence or subject;
 * the next due first. Upper and lower case and accents count the same. No words find all.
 */
export function findCards(cards: readonly DueCard[], words: string): DueCard[] {
  const wanted = plainWords(words).split(/\s+/).filter(Boolean);
  const dueAt = ({ callback }: DueCard) => callback.dueAt ?? Number.POSITIVE_INFINITY;
  return cards
    .filter((card) => wanted.every((word) => textOf(card).includes(word)))
    .sort((a, b) => dueAt(a) - dueAt(b));
}

// A card's text is put together once: a search asks again with every letter.
const texts = new WeakMap<DueCard, string>();

function textOf(card: DueCard): string {
  let text = texts.get(card);
  if (text === undefined) {
    const { callback, contact } = card;
    const { name = '', company = '', emails = [], phones = [] } = contact ?? {};
    text = plainWords(
      [name, company, ...emails, ...phones, callback.purpose, callback.quote, callback.source?.subject ?? ''].join(
        '\n',
      ),
    );
    texts.set(card, text);
  }
  return text;
}

function plainWords(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
