import { useId, useState } from 'react';
import type { Triage } from '../../lib/cadence/fresh-start.ts';
import { formatDue, formatOverdue } from '../../lib/promises/format.ts';
import type { Due } from '../../lib/promises/types.ts';
import { parts, t } from '../../lib/words/t.ts';
import type { CallbackView, ViewMoment } from '../callbacks/types.ts';
import { personName, taskWords } from '../callbacks/words.ts';
import './Getting.css';

interface Props {
  /** Everything overdue, the likeliest to matter first, each with what is proposed for it. */
  overdue: readonly (CallbackView & { due: Due; proposed: Triage })[];
  view: ViewMoment;
  /** The new days of those to be done, so many a day. */
  spread(ids: string[], perDay: number): { id: string; due: Due }[];
  onStart(moves: { id: string; due: Due }[], drop: string[]): void;
}

const page = 50;

/** After a holiday: everything overdue gets a new day or is let go, in one step that can be taken back. */
export function FreshStart({ overdue, view, spread, onStart }: Props) {
  const id = useId();
  const [decided, setDecided] = useState<ReadonlyMap<string, Triage>>(new Map());
  const [perDay, setPerDay] = useState(8);
  const [shown, setShown] = useState(page);
  const triage = (each: (typeof overdue)[number]) => decided.get(each.id) ?? each.proposed;
  const todo = overdue.filter((each) => triage(each) === 'do').map((each) => each.id);
  const drop = overdue.filter((each) => triage(each) === 'drop').map((each) => each.id);
  const moves = spread(todo, perDay);
  const days = new Map(moves.map((move) => [move.id, move.due]));
  const last = moves.at(-1);
  const [before, , ...after] = last
    ? parts('freshStart.perDayUntil', perDay, formatDue(last.due, view))
    : parts('freshStart.perDay', perDay);

  if (overdue.length === 0) return <p className="contacts-empty">{t('freshStart.nothing')}</p>;
  return (
    <form
      className="getting"
      onSubmit={(event) => {
        event.preventDefault();
        onStart(moves, drop);
      }}
    >
      <h2>{t('freshStart.title')}</h2>
      <p>{t('freshStart.intro', overdue.length)}</p>
      <div className="getting-row">
        <label htmlFor={id}>{before}</label>
        <input
          id={id}
          type="number"
          className="field getting-number"
          min={1}
          max={100}
          value={perDay}
          onChange={(event) => setPerDay(Math.min(100, Math.max(1, Math.floor(Number(event.target.value)))))}
        />
        {after}
      </div>
      <ul className="getting-list" aria-label={t('freshStart.list')}>
        {overdue.slice(0, shown).map((each) => {
          const due = days.get(each.id);
          return (
            <li key={each.id}>
              <span className="getting-what">
                <strong>{personName(each)}</strong> {taskWords(each)}{' '}
                <span className="secondary">{t('card.late', formatOverdue(each.due, view))}</span>
              </span>
              <select
                className="field"
                aria-label={`${taskWords(each)}, ${personName(each)}`}
                value={triage(each)}
                onChange={(event) => setDecided(new Map([...decided, [each.id, event.target.value as Triage]]))}
              >
                <option value="do">{due ? formatDue(due, view) : t('freshStart.newDay')}</option>
                <option value="drop">{t('freshStart.letGo')}</option>
              </select>
            </li>
          );
        })}
      </ul>
      {shown < overdue.length && (
        <button type="button" className="quiet-button" onClick={() => setShown(shown + page)}>
          {t('list.more', overdue.length - shown)}
        </button>
      )}
      <button type="submit" className="button">
        {t('freshStart.start', todo.length, drop.length)}
      </button>
    </form>
  );
}
