import { useRef, useState } from 'react';
import { formatDue, formatDueExactly, formatOverdue } from '../../lib/promises/format.ts';
import type { Due } from '../../lib/promises/types.ts';
import { t } from '../../lib/words/t.ts';
import type { ViewMoment } from '../callbacks/types.ts';
import { WhenPanel } from '../callbacks/WhenPanel.tsx';
import { taskWords } from '../callbacks/words.ts';
import { Icon } from '../inpage/icons.tsx';
import { RecordIcon } from './icons.tsx';
import type { RecordPromise } from './types.ts';

interface Props {
  promise: RecordPromise;
  crm: string;
  moment: ViewMoment;
  onDone(id: string): void;
  onMove(id: string, due: Due): void;
  onDrop(id: string): void;
}

/** One open promise: what and when; whose is known from the page. */
export function PromiseRow({ promise, crm, moment, onDone, onMove, onDrop }: Props) {
  const [isChoosing, setChoosing] = useState(false);
  const moveButton = useRef<HTMLButtonElement>(null);
  const { id, due, quote, inCrm } = promise;
  const task = taskWords(promise);
  const late = due ? formatOverdue(due, moment) : '';

  return (
    <li className="record-promise">
      <button
        type="button"
        className="record-done"
        aria-label={t('record.done', task)}
        title={t('outcome.done')}
        onClick={() => onDone(id)}
      >
        <Icon name="check" size={13} />
      </button>
      <div className="record-what">
        <p className="record-task" title={quote}>
          {task}
        </p>
        <p className="secondary">
          <span className={late ? 'record-late' : undefined} title={due ? formatDueExactly(due, moment) : undefined}>
            {late ? t('card.late', late) : due ? formatDue(due, moment) : t('card.noDay')}
          </span>
          {promise.actor !== 'writer' && ` · ${t('record.theirs')}`}
          {inCrm && (
            <span title={[inCrm.title, inCrm.when].filter(Boolean).join(', ')}>
              {' · '}
              {t('record.alsoIn', crm)}
            </span>
          )}
        </p>
      </div>
      <button
        ref={moveButton}
        type="button"
        className="icon-button"
        aria-label={t(due ? 'record.laterWhat' : 'record.giveDayWhat', task)}
        title={t(due ? 'record.later' : 'record.giveDay')}
        aria-expanded={isChoosing}
        onClick={() => setChoosing(!isChoosing)}
      >
        {due ? <RecordIcon name="clock" size={15} /> : <Icon name="calendar" size={15} />}
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={t('record.dropWhat', task)}
        title={t('record.drop')}
        onClick={() => onDrop(id)}
      >
        <Icon name="cross" size={15} />
      </button>
      {isChoosing && (
        <WhenPanel
          label={t('record.newDay', task)}
          suggestion={promise.suggestion}
          view={moment}
          onClose={() => {
            setChoosing(false);
            moveButton.current?.focus();
          }}
          onPick={(picked) => {
            setChoosing(false);
            onMove(id, picked);
          }}
        />
      )}
    </li>
  );
}
