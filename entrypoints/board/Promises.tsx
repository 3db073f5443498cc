import { useLiveQuery } from 'dexie-react-hooks';
import { useDeferredValue, useMemo, useState } from 'react';
import { type BoardFilter, PromiseBoard } from '../../components/board/PromiseBoard.tsx';
import type { PromiseRow, Sorting, SortKey } from '../../components/board/PromiseTable.tsx';
import type { ViewMoment } from '../../components/callbacks/types.ts';
import { taskWords } from '../../components/callbacks/words.ts';
import { send } from '../../lib/messages/client.ts';
import { calendarSavedWords, saveCalendar } from '../../lib/pages/calendar.ts';
import { callbackView } from '../../lib/pages/card-view.ts';
import type { useChange } from '../../lib/pages/use-change.ts';
import { formatDue } from '../../lib/promises/format.ts';
import type { Database } from '../../lib/store/database.ts';
import type { DueCard } from '../../lib/store/due.ts';
import { allCards, findCards } from '../../lib/store/search.ts';

interface Props {
  db: Database;
  view: ViewMoment;
  change: ReturnType<typeof useChange>['change'];
}

const filters: Record<BoardFilter, (card: DueCard, now: number) => boolean> = {
  open: () => true,
  overdue: ({ callback: { dueAt } }, now) => dueAt !== undefined && dueAt <= now,
  waiting: ({ callback: { actor } }) => actor !== 'writer',
  needsDay: ({ callback: { due } }) => due === null,
  closed: () => true,
};

/** What rows are compared by; they come sorted by their due date. */
const sortKeys: Record<SortKey, ((row: PromiseRow) => string) | null> = {
  due: null,
  name: ({ name }) => name,
  task: taskWords,
};
const collator = new Intl.Collator();

/** The list of promises on the store. */
export function Promises({ db, view, change }: Props) {
  const [filter, setFilter] = useState<BoardFilter>('open');
  const [search, setSearch] = useState('');
  const [sorting, setSorting] = useState<Sorting>({ by: 'due', isReversed: false });
  const words = useDeferredValue(search);
  const which = filter === 'closed' ? 'closed' : 'open';
  const cards = useLiveQuery(() => allCards(db, which), [db, which]);

  const { now } = view;
  const rows = useMemo(() => {
    const found = findCards(cards ?? [], words).filter((card) => filters[filter](card, now));
    const all = found.map(rowOf); // By due already.
    const key = sortKeys[sorting.by];
    if (key) all.sort((a, b) => collator.compare(key(a), key(b)));
    return sorting.isReversed ? all.reverse() : all;
  }, [cards, words, filter, sorting, now]);

  if (!cards) return null;
  const promises = (ids: string[]) => `${ids.length} ${ids.length === 1 ? 'promise' : 'promises'}`;
  return (
    <PromiseBoard
      rows={rows}
      view={view}
      filter={filter}
      onFilter={setFilter}
      search={search}
      onSearch={setSearch}
      sorting={sorting}
      onSort={setSorting}
      onMove={(ids, due) =>
        void change(`${formatDue(due, view)}: ${promises(ids)}`, () => send('callbacks.reschedule', { ids, due }))
      }
      onDrop={(ids) => void change(`Dropped: ${promises(ids)}`, () => send('callbacks.drop', { ids }))}
      onSaveCalendar={(ids) => {
        const wanted = new Set(ids);
        void change(calendarSavedWords, async () => {
          await saveCalendar(
            cards.filter(({ callback }) => wanted.has(callback.id)),
            view,
          );
          return null;
        });
      }}
    />
  );
}

function rowOf(card: DueCard): PromiseRow {
  const { status, outcome } = card.callback;
  return { ...callbackView(card), status, outcome };
}
