import { CardDetails } from '../../components/callbacks/CardDetails.tsx';
import type { CallbackView } from '../../components/callbacks/types.ts';
import type { Moment } from '../promises/types.ts';
import type { Database } from '../store/database.ts';
import { cardOf } from '../store/due.ts';
import { calendarSavedWords, saveCalendar } from './calendar.ts';
import type { useChange } from './use-change.ts';

interface Props {
  db: Database;
  callback: CallbackView;
  view: Moment;
  change: ReturnType<typeof useChange>['change'];
}

/** What "More" shows of a callback, on the store. */
export function CallbackDetails({ db, callback, view, change }: Props) {
  return (
    <CardDetails
      callback={callback}
      onSaveCalendar={() =>
        void change(calendarSavedWords, async () => {
          const card = await cardOf(db, callback.id);
          if (card) await saveCalendar([card], view);
          return null;
        })
      }
    />
  );
}
