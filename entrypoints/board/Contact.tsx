import { useLiveQuery } from 'dexie-react-hooks';
import { ContactPage } from '../../components/board/ContactPage.tsx';
import { personName } from '../../components/callbacks/words.ts';
import { send } from '../../lib/messages/client.ts';
import { ContactPlan } from '../../lib/pages/ContactPlan.tsx';
import { channelNames, contactView, statusLine, timelineOf } from '../../lib/pages/contact-view.ts';
import type { useChange } from '../../lib/pages/use-change.ts';
import type { Moment } from '../../lib/promises/types.ts';
import { contactRecords } from '../../lib/store/contact-history.ts';
import type { Database } from '../../lib/store/database.ts';
import { findDuplicates } from '../../lib/store/duplicates.ts';
import { allPlans } from '../../lib/store/plans.ts';
import { t } from '../../lib/words/t.ts';

interface Props {
  db: Database;
  id: string;
  view: Moment;
  change: ReturnType<typeof useChange>['change'];
}

/** One contact's page on the store. */
export function Contact({ db, id, view, change }: Props) {
  const found = useLiveQuery(async () => {
    const records = (await contactRecords(db, id)) ?? null;
    const plans = await allPlans(db);
    const group = (await findDuplicates(db, view.country)).find((ids) => ids.includes(id)) ?? [];
    const others = await db.contacts.bulkGet(group.filter((other) => other !== id));
    return { records, plans, doubles: others.filter((other) => other !== undefined) };
  }, [db, id, view.country]);

  if (!found) return null;
  const { records, plans, doubles } = found;
  if (!records) return <p>{t('board.contactGone')}</p>;
  const name = records.contact.name || records.contact.emails[0] || t('board.notice.thisContact');
  return (
    <ContactPage
      contact={contactView(records, plans)}
      timeline={timelineOf(records)}
      doubles={doubles.map((other) => ({
        id: other.id,
        name: personName({ name: other.name || (other.emails[0] ?? '') }),
      }))}
      view={view}
      channels={channelNames}
      plan={<ContactPlan records={records} plans={plans} view={view} change={change} />}
      onChange={(details) => void change(t('told.saved'), () => send('contact.edit', { id, details }))}
      onMerge={(merge) =>
        void change(t('board.notice.mergedInto', name), () => send('contact.merge', { keep: id, merge: [merge] }))
      }
      onDelete={() => {
        window.location.hash = '#/contacts';
        void change(t('board.notice.deletedContact', name), () => send('contact.delete', { id }));
      }}
      onCopyStatus={() =>
        void change(t('board.notice.copied'), async () => {
          await navigator.clipboard.writeText(statusLine(records, view));
          return null;
        })
      }
    />
  );
}
