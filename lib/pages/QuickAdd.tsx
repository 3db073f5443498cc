import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { QuickAddForm } from '../../components/callbacks/QuickAddForm.tsx';
import { parseQuickAdd, type QuickAdd as ReadLine } from '../promises/quick-add.ts';
import type { Moment } from '../promises/types.ts';
import type { NewCallback } from '../store/add-callback.ts';
import type { Database } from '../store/database.ts';
import { callbackFromLine, contactMeant } from '../store/quick-add.ts';
import { planWords } from '../words/task.ts';

interface Props {
  db: Database;
  view: Moment;
  /**
   * @param what the promise in words, for the notice
   * @returns whether it is stored; the form and its line stay until then
   */
  onAdd(added: NewCallback, what: string): Promise<boolean>;
  onCancel(): void;
}

const nobody: ReadLine['contact'] = { name: '', email: '', phone: '' };

/** The quick-add form on the store: "Tom" is the Tom she knows, where there is one only. */
export function QuickAdd({ db, view, onAdd, onCancel }: Props) {
  const [contact, setContact] = useState(nobody);
  const known = useLiveQuery(() => contactMeant(db, contact), [db, contact]);
  const knownName = known && (known.name || known.emails[0]);
  return (
    <QuickAddForm
      view={view}
      read={(line) => parseQuickAdd(line, view)}
      known={knownName ? { name: knownName, company: known.company } : undefined}
      onContact={setContact}
      onCancel={onCancel}
      onAdd={(line, added) => {
        const name = knownName || added.contact.name || added.contact.email || added.contact.phone;
        const task = { action: added.action, purpose: added.purpose, actor: 'writer', actorName: '', name } as const;
        return onAdd(callbackFromLine(line, added, known), planWords(task, added.due, view));
      }}
    />
  );
}
