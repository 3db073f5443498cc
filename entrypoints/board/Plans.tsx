import { useLiveQuery } from 'dexie-react-hooks';
import { PlanEditor } from '../../components/board/PlanEditor.tsx';
import { PlanList } from '../../components/board/PlanList.tsx';
import { personName } from '../../components/callbacks/words.ts';
import { shippedPlans } from '../../lib/cadence/shipped-plans.ts';
import { send } from '../../lib/messages/client.ts';
import { channelNames } from '../../lib/pages/contact-view.ts';
import type { useChange } from '../../lib/pages/use-change.ts';
import type { Database } from '../../lib/store/database.ts';
import { allPlans, planOverview } from '../../lib/store/plans.ts';
import { t } from '../../lib/words/t.ts';

interface Props {
  db: Database;
  /** The plan to edit, `new` for one that is not there yet; '' for the list. */
  id: string;
  change: ReturnType<typeof useChange>['change'];
}

/** Plans on the store: all of them with their people, or one to edit. */
export function Plans({ db, id, change }: Props) {
  const plans = useLiveQuery(() => allPlans(db), [db]);
  const own = useLiveQuery(async () => new Set(await db.plans.toCollection().primaryKeys()), [db]);
  const overview = useLiveQuery(async () => {
    const found = await planOverview(db);
    const ids = [...new Set(found.flatMap(({ on, fellOff }) => [...on, ...fellOff]))];
    const contacts = (await db.contacts.bulkGet(ids)).filter((contact) => contact !== undefined);
    const names = new Map(contacts.map(({ id: contact, name, emails }) => [contact, name || emails[0]]));
    const members = (contactIds: string[]) =>
      contactIds.map((contact) => ({ id: contact, name: personName({ name: names.get(contact) ?? '' }) }));
    return new Map(found.map(({ planId, on, fellOff }) => [planId, { on: members(on), fellOff: members(fellOff) }]));
  }, [db]);
  if (!plans || !own || !overview) return null;

  const isShipped = (planId: string) => shippedPlans.some((each) => each.id === planId);
  if (id) {
    const plan =
      id === 'new'
        ? { id, name: '', steps: [], workingDaysOnly: true, repeats: false, followedBy: null }
        : plans.find((each) => each.id === id);
    if (!plan) return <p>{t('board.planGone')}</p>;
    const shipped = isShipped(id) ? 'shipped' : 'nothing';
    return (
      <PlanEditor
        key={JSON.stringify(plan)}
        plan={plan}
        others={plans.filter((each) => each.id !== id)}
        channels={channelNames}
        removal={own.has(id) ? shipped : null}
        onSave={(edited) => {
          const saved = { ...edited, id: id === 'new' ? crypto.randomUUID() : id };
          void change(t('board.notice.savedPlan', saved.name), () => send('plan.save', saved)).then((isStored) => {
            if (isStored) window.location.hash = '#/plans'; // Until then what she wrote stays on the screen.
          });
        }}
        onRemove={() => {
          window.location.hash = '#/plans';
          const notice = shipped === 'shipped' ? 'board.notice.shippedPlan' : 'board.notice.deletedPlan';
          void change(t(notice, plan.name), () => send('plan.delete', { id }));
        }}
      />
    );
  }
  return (
    <PlanList
      plans={plans.map(({ id: planId, name, steps }) => ({
        ...{ id: planId, name, steps: steps.length, isOwn: own.has(planId) },
        ...(overview.get(planId) ?? { on: [], fellOff: [] }),
      }))}
      onNew={() => {
        window.location.hash = '#/plans/new';
      }}
      onStart={(planId, contactIds, goesOn) =>
        void change(t('plan.nextIsSet'), () => send('plan.start', { planId, contactIds, goesOn }))
      }
    />
  );
}
