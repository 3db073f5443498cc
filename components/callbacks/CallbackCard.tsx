import {
  CalendarPlus,
  Check,
  ChevronDown,
  Clock,
  Mail,
  MessageSquare,
  Phone,
  Send,
  Sparkle,
  Users,
  X,
} from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { endsByBeingDone } from '../../lib/cadence/decisions.ts';
import { formatDue, formatDueExactly, formatOverdue, localDay } from '../../lib/promises/format.ts';
import type { Action } from '../../lib/promises/types.ts';
import { webAddress } from '../ui/links.ts';
import { ClosePanel } from './ClosePanel.tsx';
import type { CallbackActions, CallbackView, ClosingChoice, ViewMoment } from './types.ts';
import { WhenPanel } from './WhenPanel.tsx';
import { outcomeInLine, personName, taskWords } from './words.ts';
import './CallbackCard.css';
import './WhenPanel.css';
import { t } from '../../lib/words/t.ts';

/** The rule `endless-callback` speaks up at this move. */
const manyMoves = 3;

const actionIcons: Record<Action, typeof Phone> = {
  call: Phone,
  email: Mail,
  text: MessageSquare,
  meet: Users,
  send: Send,
  other: Sparkle,
};

interface Props extends CallbackActions {
  callback: CallbackView;
  view: ViewMoment;
}

/**
 * Who, what, when, why. The name opens the thread (Enter), D closes it, S moves it, M shows more, Delete drops it. What
 * does not fit is shown in full while the card holds the keyboard focus, and on hover.
 */
export function CallbackCard({ callback, view, onClose, onMove, onDrop, details }: Props) {
  const id = useId();
  const moveButton = useRef<HTMLButtonElement>(null);
  const doneButton = useRef<HTMLButtonElement>(null);
  const moreButton = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState<'when' | 'close' | 'more' | null>(null);
  const isClosing = useRef(false);

  const name = personName(callback);
  const task = taskWords(callback);
  const link = webAddress(callback.url);
  const ActionIcon = actionIcons[callback.action];
  const MoveIcon = callback.due ? Clock : CalendarPlus;
  const move = callback.due ? 'later' : 'giveDay';

  const shut = () => {
    ({ close: doneButton, more: moreButton, when: moveButton })[open ?? 'when'].current?.focus();
    setOpen(null);
  };
  /** Once, however often the key is pressed: a second time would set the plan's next step twice. */
  const close = async (closing: ClosingChoice) => {
    if (isClosing.current) return;
    isClosing.current = true;
    const isStored = await onClose(callback.id, closing);
    isClosing.current = false;
    if (isStored && open) shut();
  };
  // What others do ends by being done, and so does a thing sent; a call or a meeting went somehow.
  const isSimplyDone = callback.actor !== 'writer' || endsByBeingDone(callback.action);
  const done = () => {
    if (!isSimplyDone) setOpen(open === 'close' ? null : 'close');
    else void close({ outcome: 'done', goalReached: null, next: planStepAfter(callback) });
  };

  return (
    <article
      className="card"
      aria-labelledby={`${id}-name ${id}-task`}
      onKeyDown={(event) => {
        if (event.ctrlKey || event.metaKey || event.altKey || isField(event.target)) return;
        if (event.key === 'd') done();
        else if (event.key === 's') setOpen('when');
        else if (event.key === 'm' && details) setOpen(open === 'more' ? null : 'more');
        else if (event.key === 'Delete') onDrop(callback.id);
      }}
    >
      <button
        ref={doneButton}
        type="button"
        className="card-done"
        aria-expanded={isSimplyDone ? undefined : open === 'close'}
        aria-label={t('card.doneWith', task, name)}
        aria-keyshortcuts="d"
        title={t('card.done')}
        onClick={done}
      >
        <Check aria-hidden="true" size={14} strokeWidth={2.5} />
      </button>
      <h3 className="card-name" id={`${id}-name`} title={name}>
        {link ? (
          <a href={link} target="_blank" rel="noreferrer" data-card-focus="">
            {name}
          </a>
        ) : (
          <span>{name}</span>
        )}
        {callback.company && (
          <span className="card-company" title={callback.company}>
            {callback.company}
          </span>
        )}
      </h3>
      <When callback={callback} view={view} />
      <p className="card-task" id={`${id}-task`}>
        <ActionIcon aria-hidden="true" size={14} />
        <span className="card-task-words" title={task}>
          {task}
        </span>
        {callback.moves > 0 && <span className="secondary card-moves">{t('card.moved', callback.moves)}</span>}
      </p>
      <p className="card-quote" title={callback.quote}>
        {callback.quote && `“${callback.quote}”`}
      </p>
      <div className="card-actions">
        {callback.phone && (
          <a
            className="icon-button"
            href={`tel:${callback.phone}`}
            aria-label={t('card.call', name)}
            title={callback.phone}
          >
            <Phone aria-hidden="true" size={16} />
          </a>
        )}
        {callback.email && !link && (
          <a
            className="icon-button"
            href={`mailto:${encodeURIComponent(callback.email)}`}
            aria-label={t('card.write', name)}
            title={callback.email}
          >
            <Mail aria-hidden="true" size={16} />
          </a>
        )}
        <button
          ref={moveButton}
          type="button"
          className="icon-button"
          aria-label={t(`card.${move}What`, task, name)}
          aria-expanded={open === 'when'}
          aria-keyshortcuts="s"
          title={t(`card.${move}Key`)}
          onClick={() => setOpen(open === 'when' ? null : 'when')}
        >
          <MoveIcon aria-hidden="true" size={16} />
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label={t('card.dropWhat', task, name)}
          aria-keyshortcuts="Delete"
          title={t('card.drop')}
          onClick={() => onDrop(callback.id)}
        >
          <X aria-hidden="true" size={16} />
        </button>
        {details && (
          <button
            ref={moreButton}
            type="button"
            className="icon-button"
            aria-label={t('card.moreOf', task, name)}
            aria-expanded={open === 'more'}
            aria-keyshortcuts="m"
            title={t('card.more')}
            onClick={() => setOpen(open === 'more' ? null : 'more')}
          >
            <ChevronDown aria-hidden="true" size={16} />
          </button>
        )}
      </div>
      {callback.lastOutcome && <p className="card-last secondary">{lastWords(callback.lastOutcome, view)}</p>}
      {open === 'more' && (
        // biome-ignore lint/a11y/noStaticElementInteractions: Escape pressed in what is inside bubbles here.
        <div
          className="card-details"
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.preventDefault(); // Escape would close the popup window.
            event.stopPropagation();
            shut();
          }}
        >
          {details?.(callback)}
        </div>
      )}
      {open === 'close' && (
        <ClosePanel callback={callback} view={view} onCancel={shut} onClose={(closing) => void close(closing)} />
      )}
      {open === 'when' && callback.moves + 1 >= manyMoves && (
        <div className="card-endless">
          <p>{callback.moves < manyMoves ? t('card.thirdMove') : t('card.manyMoves', callback.moves)}</p>
          <p className="card-endless-ways">
            <button type="button" className="quiet-button" onClick={() => setOpen('close')}>
              {t('card.sayHow')}
            </button>
            <button type="button" className="quiet-button" onClick={() => onDrop(callback.id)}>
              {t('card.letGo')}
            </button>
          </p>
        </div>
      )}
      {open === 'when' && (
        <WhenPanel
          label={t('card.newDay', name)}
          suggestion={callback.suggestion}
          view={view}
          onClose={shut}
          onPick={(due) => {
            shut();
            onMove(callback.id, due);
          }}
        />
      )}
    </article>
  );
}

function When({ callback: { due }, view }: Pick<Props, 'callback' | 'view'>) {
  if (!due) return <span className="card-when secondary">{t('card.noDay')}</span>;
  const late = formatOverdue(due, view);
  const exact = formatDueExactly(due, view);
  return (
    <time
      className={late ? 'card-when late' : 'card-when'}
      dateTime={due.kind === 'day' ? due.date : new Date(due.at).toISOString()}
      title={exact}
    >
      {late ? t('card.late', late) : formatDue(due, view)} <span className="card-exact">{exact}</span>
    </time>
  );
}

/** A step of a plan that is simply done leads on to the next. */
function planStepAfter({ planId }: CallbackView): ClosingChoice['next'] {
  return planId === null ? { kind: 'nothing' } : { kind: 'plan', planId };
}

function isField(target: EventTarget): boolean {
  return (target as Element).matches('input, select, textarea');
}

/** `Wed, Nov 18: no answer`, without the hour: the day is what says how long ago. */
function lastWords({ outcome, at }: NonNullable<CallbackView['lastOutcome']>, view: ViewMoment): string {
  return `${formatDue({ kind: 'day', date: localDay(at, view.timeZone) }, view)}: ${outcomeInLine[outcome]}`;
}
