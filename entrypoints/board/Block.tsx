import { useLiveQuery } from 'dexie-react-hooks';
import { BlockWalk } from '../../components/board/BlockWalk.tsx';
import type { ViewMoment } from '../../components/callbacks/types.ts';
import { closingWords } from '../../components/callbacks/words.ts';
import { blocksBetween } from '../../lib/cadence/reminders.ts';
import { send } from '../../lib/messages/client.ts';
import { CallbackDetails } from '../../lib/pages/CallbackDetails.tsx';
import { promiseWords, sectionViews } from '../../lib/pages/callback-view.ts';
import type { useChange } from '../../lib/pages/use-change.ts';
import { formatDue, formatTime } from '../../lib/promises/format.ts';
import type { Database } from '../../lib/store/database.ts';
import { dueSections } from '../../lib/store/due.ts';
import { endOfToday } from '../../lib/store/due-at.ts';
import { t } from '../../lib/words/t.ts';

interface Props {
  db: Database;
  blocks: readonly string[];
  view: ViewMoment;
  change: ReturnType<typeof useChange>['change'];
}

/** Cards read at once; closing some brings the next. */
const page = 50;

/** The follow-through block on the store: overdue first, then today's. */
export function Block({ db, blocks, view, change }: Props) {
  const { now, timeZone } = view;
  const sections = useLiveQuery(() => dueSections(db, { now, timeZone }, page), [db, now, timeZone]);
  if (!sections) return null;
  const { overdue, today } = sectionViews(sections);
  const callbacks = [...overdue.callbacks, ...today.callbacks];
  const words = (id: string) => promiseWords(callbacks, id);
  const [next] = blocksBetween(blocks, now, endOfToday(view), view);
  return (
    <BlockWalk
      callbacks={callbacks}
      total={sections.overdue.total + sections.today.total}
      view={view}
      nextBlock={next === undefined ? null : formatTime(next, view)}
      onClose={(id, closing) =>
        change(closingWords(closing, words(id), view), () => send('callback.close', { id, ...closing }))
      }
      onMove={(id, due) =>
        void change(t('told.moved', formatDue(due, view), words(id)), () =>
          send('callbacks.reschedule', { ids: [id], due }),
        )
      }
      details={(callback) => <CallbackDetails db={db} callback={callback} view={view} change={change} />}
      onDrop={(id) => void change(t('told.dropped', words(id)), () => send('callbacks.drop', { ids: [id] }))}
    />
  );
}
