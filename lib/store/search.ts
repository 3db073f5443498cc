import type { Database } from './database.ts';
import type { DueCard } from './due.ts';
import { type Contact, callbackSchema, contactSchema } from './records.ts';

/** Every open callback with its contact, to be searched in memory while she types. Damaged records are left out. */
export async function openCards(db: Database): Promise<DueCard[]> {
  const [callbacks, contacts] = await Promise.all([
    db.callbacks.where('status').equals('open').toArray(),
    db.contacts.toArray(),
  ]);
  const byId = new Map<string, Contact>();
  for (const contact of contacts) byId.set(contact.id, contact);
  return callbacks.map((callback) => ({
    callback,
    contact: callback.contactId === null ? undefined : byId.get(callback.contactId),
  }));
}

/**
 * The cards that hold every one of the words, in name, company, address, telephone number, purpose, sentence or subject;
 * the next due first. Upper and lower case and accents count the same.
 * @param limit how many are wanted
 * @returns those, and how many there are in all
 */
export function findCards(
  cards: readonly DueCard[],
  words: string,
  limit: number,
): { cards: DueCard[]; total: number } {
  const wanted = plainWords(words).split(/\s+/).filter(Boolean);
  const found = cards.filter((card) => {
    const text = textOf(card);
    return wanted.every((word) => text.includes(word));
  });
  const dueAt = ({ callback }: DueCard) => callback.dueAt ?? Number.POSITIVE_INFINITY;
  const readable = found
    .sort((a, b) => dueAt(a) - dueAt(b))
    .slice(0, limit)
    .filter(
      ({ callback, contact }) =>
        callbackSchema.safeParse(callback).success && (!contact || contactSchema.safeParse(contact).success),
    );
  return { cards: readable, total: found.length };
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
