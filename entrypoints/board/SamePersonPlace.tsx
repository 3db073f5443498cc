import { useLiveQuery } from 'dexie-react-hooks';
import { type DoubleView, SamePerson } from '../../components/board/SamePerson.tsx';
import { send } from '../../lib/messages/client.ts';
import type { useChange } from '../../lib/pages/use-change.ts';
import type { Moment } from '../../lib/promises/types.ts';
import { mergedContact } from '../../lib/store/contacts.ts';
import type { Database } from '../../lib/store/database.ts';
import { findDuplicates } from '../../lib/store/duplicates.ts';
import { type Contact, contactSchema } from '../../lib/store/records.ts';
import { t } from '../../lib/words/t.ts';

interface Props {
  db: Database;
  view: Moment;
  change: ReturnType<typeof useChange>['change'];
}

/** Groups shown at once; merging one brings the next. */
const mostGroups = 30;

/** "Same person?" on the store. */
export function SamePersonPlace({ db, view, change }: Props) {
  const { country } = view;
  const found = useLiveQuery(async () => {
    const groups = (await findDuplicates(db, country)).slice(0, mostGroups);
    const ids = groups.flat();
    const stored = (await db.contacts.bulkGet(ids)).map((contact) => contactSchema.safeParse(contact).data);
    const contacts = new Map<string, Contact>();
    for (const contact of stored) if (contact) contacts.set(contact.id, contact);
    const counts = new Map<string, { promises: number; touches: number }>();
    for (const id of ids) {
      counts.set(id, {
        promises: await db.callbacks.where('contactId').equals(id).count(),
        touches: await db.touches.where('contactIds').equals(id).count(),
      });
    }
    return { groups: groups.map((group) => group.filter((id) => contacts.has(id))), contacts, counts };
  }, [db, country]);
  if (!found) return null;

  const { groups, contacts, counts } = found;
  const viewOf = ({ id, name, company, emails, phones }: Contact): DoubleView => ({
    ...{ id, name, company, emails, phones },
    ...(counts.get(id) ?? { promises: 0, touches: 0 }),
  });
  const of = (ids: readonly string[]) => ids.map((id) => contacts.get(id)).filter((contact) => contact !== undefined);
  const sum = (views: DoubleView[], part: 'promises' | 'touches') =>
    views.reduce((total, each) => total + each[part], 0);

  return (
    <SamePerson
      groups={groups.filter((group) => group.length > 1).map((group) => of(group).map(viewOf))}
      preview={(keep, others) => {
        const [kept, ...rest] = of([keep, ...others]) as [Contact, ...Contact[]];
        const all = [kept, ...rest].map(viewOf);
        return { ...viewOf(mergedContact(kept, rest)), promises: sum(all, 'promises'), touches: sum(all, 'touches') };
      }}
      onMerge={(keep, merge) => {
        const name = contacts.get(keep)?.name || t('board.notice.oneContact');
        void change(t('board.notice.mergedInto', name), () => send('contact.merge', { keep, merge }));
      }}
      onDifferent={(ids) => {
        const [id = '', ...differentFrom] = ids;
        void change(t('board.notice.keptApart'), () => send('contact.edit', { id, details: { differentFrom } }));
      }}
    />
  );
}
