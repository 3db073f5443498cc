import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { Shelf, ShelfOffers } from '../../components/board/Shelf.tsx';
import { send } from '../../lib/messages/client.ts';
import type { useChange } from '../../lib/pages/use-change.ts';
import type { Database } from '../../lib/store/database.ts';
import { shelfItemSchema } from '../../lib/store/records.ts';
import { t } from '../../lib/words/t.ts';

interface Props {
  db: Database;
  change: ReturnType<typeof useChange>['change'];
}

/** What is on the shelf, the newest first; damaged records are left out. */
async function itemsIn(db: Database) {
  const items = (await db.shelf.toArray()).map((item) => shelfItemSchema.safeParse(item).data);
  return items.filter((item) => item !== undefined).sort((a, b) => b.createdAt - a.createdAt);
}

/** The value shelf on the store. */
export function ShelfPlace({ db, change }: Props) {
  const [telling, setTelling] = useState<string | null>(null);
  const items = useLiveQuery(() => itemsIn(db), [db]);
  const contacts = useLiveQuery(() => (telling ? db.contacts.toArray() : []), [db, telling]) ?? [];
  if (!items) return null;
  const given = new Set(items.find(({ id }) => id === telling)?.givenTo);
  const titleOf = (id: string) => items.find((item) => item.id === id)?.title ?? '';
  return (
    <Shelf
      items={items.map(({ id, title, url, tags, givenTo }) => ({ id, title, url, tags, given: givenTo.length }))}
      telling={telling}
      onTelling={setTelling}
      readers={contacts
        .filter(({ id, askedToStop }) => !given.has(id) && !askedToStop)
        .map(({ id, name, company, emails }) => ({ id, name: name || (emails[0] ?? ''), company }))
        .sort((a, b) => a.name.localeCompare(b.name))}
      onSave={(item) =>
        change(t('board.notice.shelved'), () => send('shelf.save', { id: crypto.randomUUID(), ...item }))
      }
      onRemove={(id) => void change(t('board.notice.takenDown', titleOf(id)), () => send('shelf.delete', { id }))}
      onTell={(id, contactIds) => {
        setTelling(null);
        void change(t('board.notice.telling', contactIds.length, titleOf(id)), () =>
          send('shelf.tell', { id, contactIds }),
        );
      }}
    />
  );
}

/** What the shelf has for one contact. */
export function OffersPlace({ db, change, contactId }: Props & { contactId: string }) {
  const items = useLiveQuery(() => itemsIn(db), [db]) ?? [];
  return (
    <ShelfOffers
      offers={items.filter(({ givenTo }) => !givenTo.includes(contactId)).slice(0, 5)}
      onGiven={(id) => void change(t('board.notice.given'), () => send('shelf.give', { id, contactIds: [contactId] }))}
    />
  );
}
