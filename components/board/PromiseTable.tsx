import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import type { Outcome } from '../../lib/cadence/types.ts';
import { formatDue, formatDueExactly, formatOverdue } from '../../lib/promises/format.ts';
import { t } from '../../lib/words/t.ts';
import type { CallbackView, ViewMoment } from '../callbacks/types.ts';
import { outcomeWords, personName, taskWords } from '../callbacks/words.ts';
import './PromiseTable.css';

/** A callback in the table: open or closed. */
export interface PromiseRow extends CallbackView {
  status: 'open' | 'done' | 'dropped';
  outcome: Outcome | null;
}

export type SortKey = 'due' | 'name' | 'task';
/** By what the rows are sorted, and whether the last comes first. */
export interface Sorting {
  by: SortKey;
  isReversed: boolean;
}

interface Props {
  /** In their order: all of them, or the first while the others are being listed. */
  ids: readonly string[];
  /** How many there are. */
  total: number;
  /** One of them; undefined until it is read. */
  rowOf(id: string): PromiseRow | undefined;
  /** Those on the screen and around it, to be read. */
  onShown(ids: readonly string[]): void;
  view: ViewMoment;
  sorting: Sorting;
  onSort(sorting: Sorting): void;
  selected: ReadonlySet<string>;
  onSelect(id: string, isSelected: boolean): void;
  onSelectAll(isSelected: boolean): void;
}

const rowHeight = 44;

/**
 * All promises in rows. Only those on the screen are in the page, so that ten thousand scroll like ten; `aria-rowcount`
 * says how many there are.
 */
export function PromiseTable(props: Props) {
  const { ids, total, rowOf, onShown, view, sorting, onSort, selected, onSelect, onSelectAll } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 10,
  });
  const shown = virtual.getVirtualItems();
  const above = shown[0]?.start ?? 0;
  const below = virtual.getTotalSize() - (shown.at(-1)?.end ?? 0);
  const allSelected = ids.length > 0 && selected.size === ids.length;
  const first = shown[0]?.index ?? 0;
  const last = shown.at(-1)?.index ?? -1;
  useEffect(() => onShown(ids.slice(first, last + 1)), [ids, first, last, onShown]);

  const heading = (key: SortKey, words: string) => (
    <th scope="col" aria-sort={sorting.by !== key ? 'none' : sorting.isReversed ? 'descending' : 'ascending'}>
      <button
        type="button"
        className="table-sort"
        onClick={() => onSort({ by: key, isReversed: sorting.by === key && !sorting.isReversed })}
      >
        {words}
        {sorting.by === key && <span aria-hidden="true"> {sorting.isReversed ? '↓' : '↑'}</span>}
      </button>
    </th>
  );

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard.
    <section ref={scroller} className="table-scroll" aria-label={t('board.promises')} tabIndex={0}>
      <table className="table" aria-rowcount={total + 1}>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col" className="table-check">
              <input
                type="checkbox"
                aria-label={t('promises.selectAll')}
                checked={allSelected}
                disabled={ids.length < total}
                onChange={(event) => onSelectAll(event.target.checked)}
              />
            </th>
            {heading('name', t('promises.who'))}
            {heading('task', t('promises.what'))}
            {heading('due', t('promises.when'))}
          </tr>
        </thead>
        <tbody>
          {above > 0 && <Spacer height={above} />}
          {shown.map(({ index }) => {
            const id = ids[index];
            const row = id === undefined ? undefined : rowOf(id);
            if (!row) return <Spacer key={id ?? index} height={rowHeight} />;
            const name = personName(row);
            return (
              <tr key={row.id} aria-rowindex={index + 2} data-selected={selected.has(row.id) || undefined}>
                <td className="table-check">
                  <input
                    type="checkbox"
                    aria-label={`${taskWords(row)}, ${name}`}
                    checked={selected.has(row.id)}
                    onChange={(event) => onSelect(row.id, event.target.checked)}
                  />
                </td>
                <td title={[name, row.company].filter(Boolean).join(', ')}>
                  {row.contactId ? <a href={`#/contacts/${encodeURIComponent(row.contactId)}`}>{name}</a> : name}{' '}
                  <span className="secondary">{row.company}</span>
                </td>
                <td title={row.quote || taskWords(row)}>{taskWords(row)}</td>
                <td>
                  <When row={row} view={view} />
                </td>
              </tr>
            );
          })}
          {below > 0 && <Spacer height={below} />}
        </tbody>
      </table>
    </section>
  );
}

function When({ row: { status, outcome, due, moves }, view }: { row: PromiseRow; view: ViewMoment }) {
  if (status === 'dropped') return <span className="secondary">{t('promises.dropped')}</span>;
  if (status === 'done')
    return <span className="secondary">{outcome ? outcomeWords[outcome] : t('promises.done')}</span>;
  if (!due) return <span className="secondary">{t('card.noDay')}</span>;
  const late = formatOverdue(due, view);
  return (
    <>
      <time
        className={late ? 'table-late' : undefined}
        dateTime={due.kind === 'day' ? due.date : new Date(due.at).toISOString()}
        title={formatDueExactly(due, view)}
      >
        {late ? t('card.late', late) : formatDue(due, view)}
      </time>{' '}
      {moves > 0 && <span className="secondary">{t('card.moved', moves)}</span>}
    </>
  );
}

/** Stands for the rows above or below the screen. */
function Spacer({ height }: { height: number }) {
  return (
    <tr>
      <td colSpan={4} ref={(cell) => cell?.style.setProperty('height', `${height}px`)} className="table-spacer" />
    </tr>
  );
}
