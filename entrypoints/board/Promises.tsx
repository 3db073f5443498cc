import { useLiveQuery } from 'dexie-react-hooks';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
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
import { cardsById, type DueCard } from '../../lib/store/due.ts';
import { firstPromiseIds, promiseIds } from '../../lib/store/promise-ids.ts';
import { allCards, findCards } from '../../lib/store/search.ts';
import { t } from '../../lib/words/t.ts';

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

/** Some screens of rows. */
const firstRows = 200;

const whole = (ids: string[]) => ({ ids, total: ids.length });

/** The list of promises on the store. */
export function Promises({ db, view, change }: Props) {
  const [filter, setFilter] = useState<BoardFilter>('open');
  const [search, setSearch] = useState('');
  const [sorting, setSorting] = useState<Sorting>({ by: 'due', isReversed: false });
  const [shown, setShown] = useState<readonly string[]>([]);
  const words = useDeferredValue(search).trim();
  const { now } = view;

  // By due date the index knows the order, and only the rows on the screen are read. Words and names are in the records.
  const isIndexed = words === '' && sorting.by === 'due';
  const asOf = filter === 'overdue' ? now : 0;
  const { isReversed, by } = sorting;
  const read = useLiveQuery(async () => ({ of: shown, cards: await cardsById(db, shown) }), [db, shown]);
  // The first screens are drawn before all are listed.
  const hasHead = isIndexed && !isReversed && filter !== 'waiting' && filter !== 'closed';
  const head = useLiveQuery(async () => {
    const found = hasHead ? await firstPromiseIds(db, filter, asOf, firstRows) : undefined;
    return found && { filter, ...found };
  }, [db, hasHead, filter, asOf]);
  const isDrawn = !hasHead || head?.total === 0 || (read?.cards.length ?? 0) > 0;
  const indexed = useLiveQuery(
    async () => (isIndexed && isDrawn ? { filter, ids: await promiseIds(db, filter, asOf) } : undefined),
    [db, isIndexed, isDrawn, filter, asOf],
  );
  const which = filter === 'closed' ? 'closed' : 'open';
  const cards = useLiveQuery(async () => (isIndexed ? undefined : await allCards(db, which)), [db, isIndexed, which]);

  const inOrder = useMemo(() => {
    if (isIndexed) {
      if (indexed?.filter === filter) return whole(isReversed ? indexed.ids.toReversed() : indexed.ids);
      return head?.filter === filter ? head : undefined;
    }
    if (!cards) return undefined;
    const found = findCards(cards, words).filter((card) => filters[filter](card, asOf)); // By due already.
    const rows = found.map(rowOf);
    const key = sortKeys[by];
    if (key) rows.sort((a, b) => collator.compare(key(a), key(b)));
    const ids = rows.map(({ id }) => id);
    return whole(isReversed ? ids.reverse() : ids);
  }, [isIndexed, indexed, head, cards, words, filter, asOf, by, isReversed]);
  const rows = useMemo(() => new Map(read?.cards.map((card) => [card.callback.id, rowOf(card)])), [read]);
  // What was listed stays until the new list is there: the search field must not go while she types in it.
  const [list, setList] = useState(inOrder);
  if (inOrder && inOrder !== list) setList(inOrder);

  const hasGaps = read?.of === shown && read.cards.length < shown.length;
  useEffect(() => {
    if (!hasGaps) return;
    // Deleted meanwhile, or damaged: then it is set aside, and said so.
    void send('damaged.setAside', null).then((count) => {
      if (count > 0) void change(t('popup.damaged'), async () => null);
    });
  }, [hasGaps, change]);

  if (!list) return null;
  return (
    <PromiseBoard
      ids={list.ids}
      total={list.total}
      rowOf={(id) => rows.get(id)}
      onShown={setShown}
      view={view}
      filter={filter}
      onFilter={setFilter}
      search={search}
      onSearch={setSearch}
      sorting={sorting}
      onSort={setSorting}
      onMove={(chosen, due) =>
        void change(t('board.notice.movedMany', chosen.length, formatDue(due, view)), () =>
          send('callbacks.reschedule', { ids: chosen, due }),
        )
      }
      onDrop={(chosen) =>
        void change(t('board.notice.droppedMany', chosen.length), () => send('callbacks.drop', { ids: chosen }))
      }
      onSaveCalendar={(chosen) =>
        void change(calendarSavedWords, async () => {
          await saveCalendar(await cardsById(db, chosen), view);
          return null;
        })
      }
    />
  );
}

function rowOf(card: DueCard): PromiseRow {
  const { status, outcome } = card.callback;
  return { ...callbackView(card), status, outcome };
}
