import { useEffect, useRef, useState } from 'react';
import { t } from '../../lib/words/t.ts';
import { CallbackCard } from '../callbacks/CallbackCard.tsx';
import type { CallbackActions, CallbackView, ViewMoment } from '../callbacks/types.ts';
import './BlockWalk.css';

interface Props extends CallbackActions {
  /** What is due now, the longest overdue first; those she is through with are gone. */
  callbacks: readonly CallbackView[];
  /** More than those, to come as these are closed. */
  total: number;
  view: ViewMoment;
  /** Said when nothing is left: the time of the next block. */
  nextBlock: string | null;
}

/** More than a block holds: a new day for each is quicker than card by card. */
const many = 10;

/** A follow-through block: what is due, one card at a time. What is closed, moved or dropped makes room for the next. */
export function BlockWalk({ callbacks, total, view, nextBlock, ...actions }: Props) {
  const place = useRef<HTMLElement>(null);
  const [skipped, setSkipped] = useState<ReadonlySet<string>>(new Set());
  const [most, setMost] = useState(total);
  const left = callbacks.filter(({ id }) => !skipped.has(id));
  const [current] = left;
  if (total > most) setMost(total); // Something came due meanwhile.
  const through = most - total;

  // Each new card takes the focus, so that its keys work at once.
  useEffect(() => {
    if (current?.id) place.current?.querySelector<HTMLElement>('.card-done')?.focus();
  }, [current?.id]);

  if (!current) {
    return (
      <div className="block-end">
        <p className="block-title">{most === 0 ? t('block.nothingDue') : t('block.lastCard')}</p>
        <p className="secondary">
          {through > 0 && t('block.through', through)} {nextBlock && t('block.next', nextBlock)}
        </p>
        {total > 0 && (
          <button type="button" className="button" onClick={() => setSkipped(new Set())}>
            {t('block.again', total)}
          </button>
        )}
      </div>
    );
  }
  return (
    <section ref={place} className="block" aria-label={t('block.title')}>
      <h2 className="visually-hidden">{t('block.title')}</h2>
      <p className="secondary" role="status">
        {t('block.at', through + skipped.size + 1, most)}
      </p>
      <progress className="block-progress" aria-label={t('block.progress')} max={most} value={through} />
      <CallbackCard key={current.id} callback={current} view={view} {...actions} />
      <div className="block-more">
        <button type="button" className="quiet-button" onClick={() => setSkipped(new Set([...skipped, current.id]))}>
          {t('block.skip')}
        </button>
        {total >= many && <a href="#/fresh-start">{t('block.tooMuch')}</a>}
      </div>
    </section>
  );
}
