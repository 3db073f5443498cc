import { useId, useMemo, useState } from 'react';
import type { Due } from '../../lib/promises/types.ts';
import { t } from '../../lib/words/t.ts';
import type { ViewMoment } from '../callbacks/types.ts';
import { WhenPanel } from '../callbacks/WhenPanel.tsx';
import '../callbacks/WhenPanel.css';
import { type PromiseRow, PromiseTable, type Sorting } from './PromiseTable.tsx';
import './PromiseBoard.css';

/** What the table shows, in the order of the choice above it. */
const boardFilters = ['open', 'overdue', 'waiting', 'needsDay', 'closed'] as const;
export type BoardFilter = (typeof boardFilters)[number];

interface Props {
  /** What the filter and the search leave, in the order of the sorting: all, or the first while the others are being listed. */
  ids: readonly string[];
  /** How many there are. */
  total: number;
  /** One of them; undefined until it is read. */
  rowOf(id: string): PromiseRow | undefined;
  /** Those on the screen and around it, to be read. */
  onShown(ids: readonly string[]): void;
  view: ViewMoment;
  filter: BoardFilter;
  onFilter(filter: BoardFilter): void;
  search: string;
  onSearch(words: string): void;
  sorting: Sorting;
  onSort(sorting: Sorting): void;
  onMove(ids: string[], due: Due): void;
  onDrop(ids: string[]): void;
  /** Saves these as a calendar file. */
  onSaveCalendar(ids: string[]): void;
}

/** The list of all promises: filtered, sorted, searched, and changed many at a time. */
export function PromiseBoard(props: Props) {
  const { ids, total, rowOf, onShown, view, filter, onFilter, search, onSearch, sorting, onSort } = props;
  const { onMove, onDrop, onSaveCalendar } = props;
  const id = useId();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [isMoving, setMoving] = useState(false);
  const listed = useMemo(() => new Set(ids), [ids]);
  // What a filter or another tab took away is no longer selected, and what is closed changes no more.
  const selected = new Set(filter === 'closed' ? [] : [...chosen].filter((each) => listed.has(each)));
  const done = () => {
    setChosen(new Set());
    setMoving(false);
  };

  return (
    <div className="promises">
      <div className="promises-tools">
        <label className="visually-hidden" htmlFor={`${id}-filter`}>
          {t('promises.show')}
        </label>
        <select
          id={`${id}-filter`}
          className="field"
          value={filter}
          onChange={(event) => onFilter(event.target.value as BoardFilter)}
        >
          {boardFilters.map((each) => (
            <option key={each} value={each}>
              {t(`promises.${each}`)}
            </option>
          ))}
        </select>
        <label className="visually-hidden" htmlFor={`${id}-search`}>
          {t('list.find')}
        </label>
        <input
          id={`${id}-search`}
          type="search"
          className="field promises-search"
          placeholder={t('list.findWhat')}
          value={search}
          onChange={(event) => onSearch(event.target.value)}
        />
        <span className="secondary" role="status">
          {selected.size > 0 ? t('promises.selected', selected.size) : t('promises.shown', total)}
        </span>
        {filter !== 'closed' && ids.length > 0 && (
          <button
            type="button"
            className="quiet-button"
            disabled={ids.length < total}
            onClick={() => onSaveCalendar(selected.size > 0 ? [...selected] : [...ids])}
          >
            {t('promises.toCalendar')}
          </button>
        )}
        {selected.size > 0 && (
          <>
            <button
              type="button"
              className="quiet-button"
              aria-expanded={isMoving}
              onClick={() => setMoving(!isMoving)}
            >
              {t('promises.move')}
            </button>
            <button
              type="button"
              className="quiet-button"
              onClick={() => {
                onDrop([...selected]);
                done();
              }}
            >
              {t('promises.drop')}
            </button>
          </>
        )}
      </div>
      {isMoving && selected.size > 0 && (
        <WhenPanel
          label={t('promises.newDay')}
          suggestion={null}
          view={view}
          onClose={() => setMoving(false)}
          onPick={(due) => {
            onMove([...selected], due);
            done();
          }}
        />
      )}
      {ids.length === 0 ? (
        <p className="promises-empty">
          {search.trim() ? t('promises.nothingFor', search.trim()) : t('promises.nothing')}{' '}
          <a href="#/look-back">{t('promises.lookBack')}</a>
        </p>
      ) : (
        <PromiseTable
          ids={ids}
          total={total}
          rowOf={rowOf}
          onShown={onShown}
          view={view}
          sorting={sorting}
          onSort={onSort}
          selected={selected}
          onSelect={(row, isSelected) => {
            const next = new Set(selected);
            if (isSelected) next.add(row);
            else next.delete(row);
            setChosen(next);
          }}
          onSelectAll={(isSelected) => setChosen(new Set(isSelected ? ids : []))}
        />
      )}
    </div>
  );
}
