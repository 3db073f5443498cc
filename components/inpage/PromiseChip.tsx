import { useEffect, useId, useRef, useState } from 'react';
import type { ChipView } from '../../lib/page-coach/strip-view.ts';
import type { Due } from '../../lib/promises/types.ts';
import { t } from '../../lib/words/t.ts';
import { taskWords } from '../../lib/words/task.ts';
import type { ViewMoment } from '../callbacks/types.ts';
import { WhenPanel } from '../callbacks/WhenPanel.tsx';
import { Icon } from './icons.tsx';

interface Props {
  chip: ChipView;
  moment: ViewMoment;
  reader: string;
  onMove(due: Due): void;
  onDrop(): void;
  onKeep(): void;
}

/** A promise found in the draft: what will be kept, and when. The date can be changed, the promise dropped, before sending. */
export function PromiseChip({ chip, moment, reader, onMove, onDrop, onKeep }: Props) {
  const [isOpen, setOpen] = useState(false);
  const panel = useId();
  const button = useRef<HTMLButtonElement>(null);
  /** What had the focus goes with this change: the chip's button takes it. */
  const takesFocus = useRef(false);
  const { promise, when, whenExactly, due, alternatives, isKept } = chip;
  const task = taskWords({
    action: promise.action,
    purpose: promise.purpose ?? '',
    actor: promise.actor,
    actorName: promise.actorName ?? '',
    name: reader,
  });

  useEffect(() => {
    if (takesFocus.current) button.current?.focus();
    takesFocus.current = false;
  });
  const andFocus = (change: () => void) => () => {
    takesFocus.current = true;
    change();
  };
  const close = andFocus(() => setOpen(false));

  if (!isKept) {
    return (
      <span className="chip" data-dropped="">
        <button ref={button} type="button" className="chip-main" title={promise.quote} onClick={andFocus(onKeep)}>
          <Icon name="plus" />
          <span className="chip-task">{t(promise.kind === 'offer' ? 'chip.keep' : 'chip.notKept', task)}</span>
          <span className="visually-hidden">. {t('chip.keepIt')}</span>
        </button>
      </span>
    );
  }
  const pick = (picked: Due) => {
    close();
    onMove(picked);
  };
  return (
    <span className="chip" data-open-date={due === null || when.endsWith('?')}>
      <button
        ref={button}
        type="button"
        className="chip-main"
        aria-expanded={isOpen}
        aria-controls={isOpen ? panel : undefined}
        title={whenExactly || t('chip.pickDay')}
        onClick={isOpen ? close : () => setOpen(true)}
      >
        <Icon name="calendar" />
        <span className="chip-task">{task}</span> <b className="chip-when">{when}</b>
      </button>
      <button
        type="button"
        className="chip-drop"
        aria-label={t('chip.drop', task)}
        title={t('chip.dropThis')}
        onClick={andFocus(onDrop)}
      >
        <Icon name="cross" size={12} />
      </button>
      {isOpen && (
        <div id={panel} className="panel chip-panel">
          <p className="panel-quote">“{promise.quote}”</p>
          {alternatives.length > 0 && (
            <p className="chip-alternatives">
              {alternatives.map((other) => (
                <button key={other.words} type="button" className="fix" onClick={() => pick(other.due)}>
                  {other.words}
                </button>
              ))}
            </p>
          )}
          <WhenPanel
            label={t('chip.when', task)}
            suggestion={null}
            due={due}
            view={moment}
            onPick={pick}
            onClose={close}
          />
        </div>
      )}
    </span>
  );
}
