import { useLiveQuery } from 'dexie-react-hooks';
import { FreshStart } from '../../components/board/FreshStart.tsx';
import type { ViewMoment } from '../../components/callbacks/types.ts';
import { proposedTriage, spread } from '../../lib/cadence/fresh-start.ts';
import { send } from '../../lib/messages/client.ts';
import { callbackView } from '../../lib/pages/card-view.ts';
import type { useChange } from '../../lib/pages/use-change.ts';
import type { Database } from '../../lib/store/database.ts';
import { cardsOf, openBetween } from '../../lib/store/due.ts';
import { t } from '../../lib/words/t.ts';

interface Props {
  db: Database;
  view: ViewMoment;
  change: ReturnType<typeof useChange>['change'];
}

/** "Fresh start" on the store. */
export function FreshStartPlace({ db, view, change }: Props) {
  const { now } = view;
  const cards = useLiveQuery(
    async () => cardsOf(db, await openBetween(db, Number.NEGATIVE_INFINITY, now).toArray()),
    [db, now],
  );
  if (!cards) return null;
  // The latest first: the older a promise, the less it is waited for.
  const overdue = cards
    .map(callbackView)
    .reverse()
    .flatMap((each) =>
      each.due ? [{ ...each, due: each.due, proposed: proposedTriage({ ...each, due: each.due }, view) }] : [],
    );
  return (
    <FreshStart
      overdue={overdue}
      view={view}
      spread={(ids, perDay) => spread(ids, perDay, view)}
      onStart={(moves, drop) => {
        const text = t('board.notice.freshStart', moves.length, drop.length);
        void change(text, () => send('callbacks.triage', { moves, drop }));
      }}
    />
  );
}
