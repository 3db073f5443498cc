import { useLiveQuery } from 'dexie-react-hooks';
import { CardDetails } from '../../components/callbacks/CardDetails.tsx';
import type { CallbackView } from '../../components/callbacks/types.ts';
import { send } from '../messages/client.ts';
import type { Moment } from '../promises/types.ts';
import { contactRecords } from '../store/contact-history.ts';
import type { Database } from '../store/database.ts';
import { cardOf } from '../store/due.ts';
import { allPlans } from '../store/plans.ts';
import { t } from '../words/t.ts';
import { ContactPlan } from './ContactPlan.tsx';
import { calendarSavedWords, saveCalendar } from './calendar.ts';
import { personFacts } from './person-facts.ts';
import type { useChange } from './use-change.ts';

interface Props {
  db: Database;
  callback: CallbackView;
  view: Moment;
  change: ReturnType<typeof useChange>['change'];
}

/** What "More" shows of a callback, on the store. */
export function CallbackDetails({ db, callback, view, change }: Props) {
  const { id, contactId } = callback;
  const found = useLiveQuery(
    async () => ({
      records: contactId === null ? undefined : await contactRecords(db, contactId),
      plans: await allPlans(db),
    }),
    [db, contactId],
  );
  if (!found) return null;
  const { records, plans } = found;
  return (
    <CardDetails
      callback={callback}
      person={records ? personFacts(records, view) : null}
      view={view}
      onNotes={(notes) => void change(t('told.saved'), () => send('callback.edit', { id, notes }))}
      onPerson={(details) => {
        if (contactId !== null) void change(t('told.saved'), () => send('contact.edit', { id: contactId, details }));
      }}
      onSaveCalendar={() =>
        void change(calendarSavedWords, async () => {
          const card = await cardOf(db, id);
          if (card) await saveCalendar([card], view);
          return null;
        })
      }
    >
      {records && <ContactPlan records={records} plans={plans} view={view} change={change} />}
    </CardDetails>
  );
}
