import { useLiveQuery } from 'dexie-react-hooks';
import { useDeferredValue, useMemo, useState } from 'react';
import { ContactList } from '../../components/board/ContactList.tsx';
import type { Moment } from '../../lib/promises/types.ts';
import type { Database } from '../../lib/store/database.ts';
import { findDuplicates } from '../../lib/store/duplicates.ts';

const page = 100;

/** Everybody stored, by name. */
export function Contacts({ db, view }: { db: Database; view: Moment }) {
  const [search, setSearch] = useState('');
  const [limit, setLimit] = useState(page);
  const words = useDeferredValue(search).trim().toLowerCase();
  const contacts = useLiveQuery(() => db.contacts.toArray(), [db]);
  const doubles = useLiveQuery(() => findDuplicates(db, view.country), [db, view.country]);
  const rows = useMemo(
    () =>
      (contacts ?? [])
        .map(({ id, name, company, emails }) => ({ id, name, company, email: emails[0] ?? '' }))
        .filter(({ name, company, email }) => `${name}\n${company}\n${email}`.toLowerCase().includes(words))
        .sort((a, b) => (a.name || a.email).localeCompare(b.name || b.email)),
    [contacts, words],
  );
  if (!contacts) return null;
  return (
    <ContactList
      rows={rows.slice(0, limit)}
      total={rows.length}
      doubles={doubles?.length ?? 0}
      search={search}
      onSearch={setSearch}
      onShowMore={() => setLimit(limit + page)}
    />
  );
}
