import { useLiveQuery } from 'dexie-react-hooks';
import { AddContacts } from '../../components/board/AddContacts.tsx';
import { send } from '../../lib/messages/client.ts';
import type { useChange } from '../../lib/pages/use-change.ts';
import { parseContacts } from '../../lib/store/csv.ts';
import type { Database } from '../../lib/store/database.ts';
import { allPlans } from '../../lib/store/plans.ts';
import { t } from '../../lib/words/t.ts';

interface Props {
  db: Database;
  change: ReturnType<typeof useChange>['change'];
}

/** Adding many contacts, on the store. */
export function AddContactsPlace({ db, change }: Props) {
  const plans = useLiveQuery(() => allPlans(db), [db]);
  if (!plans) return null;
  return (
    <AddContacts
      plans={plans}
      read={(text) => {
        const { contacts, skipped } = parseContacts(text);
        return {
          contacts: contacts.map(({ name = '', company = '', emails = [], phones = [] }) => ({
            name,
            company,
            email: emails[0] ?? '',
            phone: phones[0] ?? '',
          })),
          skipped,
        };
      }}
      onAdd={(text, plan) => {
        const { contacts } = parseContacts(text);
        return change(t('board.notice.addedContacts', contacts.length), () =>
          send('contacts.add', { contacts, ...(plan && { plan }) }),
        );
      }}
    />
  );
}
