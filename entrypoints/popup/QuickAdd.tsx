import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { QuickAddForm } from '../../components/callbacks/QuickAddForm.tsx';
import { taskWords } from '../../components/callbacks/words.ts';
import { formatDue } from '../../lib/promises/format.ts';
import { parseQuickAdd } from '../../lib/promises/quick-add.ts';
import type { Moment } from '../../lib/promises/types.ts';
import type { NewCallback } from '../../lib/store/add-callback.ts';
import type { Database } from '../../lib/store/database.ts';
import { contactsNamed } from '../../lib/store/record-view.ts';

interface Props {
  db: Database;
  view: Moment;
  /** @param what the promise in words, for the notice */
  onAdd(added: NewCallback, what: string): void;
  onCancel(): void;
}

/** The quick-add form on the store: "Tom" is the Tom she knows, where there is one only. */
export function QuickAdd({ db, view, onAdd, onCancel }: Props) {
  const [name, setName] = useState('');
  const named = useLiveQuery(() => contactsNamed(db, name), [db, name]) ?? [];
  // "Al" is Al or Al Baker, never Sally.
  const same = named.filter((contact) => `${contact.name} `.toLowerCase().startsWith(`${name.trim().toLowerCase()} `));
  const only = same.length === 1 ? same[0] : undefined;
  const known = only && {
    name: only.name,
    company: only.company,
    email: only.emails[0] ?? '',
    phone: only.phones[0] ?? '',
  };
  return (
    <QuickAddForm
      view={view}
      read={(line) => parseQuickAdd(line, view)}
      known={known}
      onName={setName}
      onCancel={onCancel}
      onAdd={(line, { action, purpose, due, contact }) => {
        const person = known ?? { ...contact, company: '' };
        const task = taskWords({ action, purpose, actor: 'writer', actorName: '', name: person.name });
        const parts = [task, person.name || person.email || person.phone, due ? formatDue(due, view) : 'no day yet'];
        onAdd(
          {
            id: crypto.randomUUID(),
            person: { ...person, record: '' },
            action,
            purpose,
            due,
            quote: line,
            source: { site: 'manual', url: '', threadId: '', account: '', subject: '' },
          },
          parts.filter(Boolean).join(', '),
        );
      }}
    />
  );
}
