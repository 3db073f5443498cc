import {
  closestCenter,
  DndContext,
  type DragEndEvent,
  DragOverlay,
  type KeyboardCoordinateGetter,
  KeyboardSensor,
  MouseSensor,
  pointerWithin,
  TouchSensor,
  useDraggable,
  useDroppable,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { type ReactNode, useId, useState } from 'react';
import { atHour, dayOf, hourOf, onDay } from '../../lib/cadence/week.ts';
import { formatOverdue, formatTime, localDay } from '../../lib/promises/format.ts';
import type { Due } from '../../lib/promises/types.ts';
import { t } from '../../lib/words/t.ts';
import type { CallbackView, ViewMoment } from '../callbacks/types.ts';
import { personName, taskWords } from '../callbacks/words.ts';
import './Calendar.css';

/** One day with what is due on it; `total` may be more than its entries. */
export interface CalendarDay {
  /** `YYYY-MM-DD`. */
  date: string;
  isWorkingDay: boolean;
  entries: readonly CallbackView[];
  total: number;
}

interface Props {
  /** The seven days of a week, or one day, which is then shown by its hours. */
  days: readonly CalendarDay[];
  /** What has no place on these days: `Overdue`, `Needs a day`. */
  trays: readonly { title: string; entries: readonly CallbackView[]; total: number }[];
  view: ViewMoment;
  /** The entry whose card is open beside the calendar, or null. */
  chosen: string | null;
  onChoose(id: string | null): void;
  onMove(id: string, due: Due): void;
  /** The way to the days before and after, and between day and week. */
  children: ReactNode;
}

/** Somewhere an entry can be put down. */
interface Slot {
  id: string;
  /** Said aloud: `Friday, November 27`, `Friday, November 27 at 3:00 PM`. */
  words: string;
  due(before: Due | null): Due;
}

/**
 * What is due by day, or by hour. An entry goes to another place by mouse or finger, or by keys: Space picks it up, the
 * arrows choose, Space puts it down and Escape leaves it. Days that are over take nothing.
 */
export function Calendar({ days, trays, view, chosen, onChoose, onMove, children }: Props) {
  const id = useId();
  const [held, setHeld] = useState<CallbackView>();
  const { timeZone } = view;
  const today = localDay(view.now, timeZone);
  const [only] = days;
  const isDay = days.length === 1 && only !== undefined;
  const slots = isDay ? hourSlots(only, view) : days.map((day) => daySlot(day.date, view));
  const open = slots.filter((slot) => isAhead(slot, view));
  const entries = [...days, ...trays].flatMap((part) => part.entries);
  const slotNamed = (name: unknown) => open.find((slot) => slot.id === name);
  const wordsOf = (name: unknown) => {
    const entry = entries.find((each) => each.id === name);
    return entry ? `${taskWords(entry)}, ${personName(entry)}` : '';
  };

  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 5 } }),
    // A finger that scrolls is no finger that drags.
    useSensor(TouchSensor, { activationConstraint: { delay: 200, tolerance: 8 } }),
    useSensor(KeyboardSensor, {
      coordinateGetter: slotByArrow(open.map((slot) => slot.id)),
      keyboardCodes: { start: ['Space'], cancel: ['Escape'], end: ['Space', 'Enter'] },
    }),
  );
  const drop = ({ active, over }: DragEndEvent) => {
    const entry = entries.find((each) => each.id === active.id);
    const due = entry && slotNamed(over?.id)?.due(entry.due);
    setHeld(undefined);
    if (entry && due && JSON.stringify(due) !== JSON.stringify(entry.due)) onMove(entry.id, due);
  };

  const list = (title: string, shown: readonly CallbackView[], total: number, more?: ReactNode) => (
    <ul className="calendar-entries" aria-label={title}>
      {shown.map((entry) => (
        <li key={entry.id}>
          <Entry
            entry={entry}
            view={view}
            isHeld={held?.id === entry.id}
            isChosen={chosen === entry.id}
            onChoose={() => onChoose(chosen === entry.id ? null : entry.id)}
          />
        </li>
      ))}
      {total > shown.length && <li className="secondary">{more ?? t('board.more', total - shown.length)}</li>}
    </ul>
  );

  return (
    <DndContext
      id={id}
      sensors={sensors}
      collisionDetection={(asked) => (asked.pointerCoordinates ? pointerWithin(asked) : closestCenter(asked))}
      accessibility={{
        screenReaderInstructions: {
          draggable: t('calendar.keys'),
        },
        announcements: {
          onDragStart: ({ active }) => t('calendar.pickedUp', wordsOf(active.id)),
          onDragOver: ({ over }) => slotNamed(over?.id)?.words ?? t('calendar.notHere'),
          onDragEnd: ({ over }) => {
            const slot = slotNamed(over?.id);
            return slot ? t('calendar.putDown', slot.words) : t('calendar.leftAsIs');
          },
          onDragCancel: () => t('calendar.leftAsIs'),
        },
      }}
      onDragStart={({ active }) => setHeld(entries.find((each) => each.id === active.id))}
      onDragEnd={drop}
      onDragCancel={() => setHeld(undefined)}
    >
      {children}
      <div className={isDay ? 'calendar-day' : 'calendar-week'}>
        {isDay
          ? slots.map((slot) => {
              const here = only.entries.filter(({ due }) => due && hourOf(due, timeZone) === slot.hour);
              return (
                <Place key={slot.id} slot={slot} isOpen={isAhead(slot, view)}>
                  <h2 className="calendar-hour">{slot.short}</h2>
                  {list(slot.words, here, slot.hour === null ? here.length + only.total - only.entries.length : 0)}
                </Place>
              );
            })
          : days.map((day, index) => {
              const slot = slots[index];
              if (!slot) return null;
              return (
                <Place key={day.date} slot={slot} isOpen={isAhead(slot, view)} isFree={!day.isWorkingDay}>
                  <h2 className="calendar-head" data-today={day.date === today || undefined}>
                    <a href={`#/calendar/day/${day.date}`} title={slot.words}>
                      {slot.short}
                    </a>
                    {day.total > 0 && <span className="secondary"> {day.total.toLocaleString(view.locale)}</span>}
                  </h2>
                  {list(
                    slot.words,
                    day.entries,
                    day.total,
                    <a href={`#/calendar/day/${day.date}`}>{t('board.more', day.total - day.entries.length)}</a>,
                  )}
                </Place>
              );
            })}
      </div>
      {trays.map(
        ({ title, entries: shown, total }) =>
          total > 0 && (
            <section key={title} className="calendar-tray" aria-label={title}>
              <h2 className="calendar-head">
                {title} <span className="secondary">{total.toLocaleString(view.locale)}</span>
              </h2>
              {list(title, shown, total)}
            </section>
          ),
      )}
      <DragOverlay dropAnimation={null}>
        {held && (
          <div className="calendar-entry" data-held="">
            <EntryWords entry={held} view={view} />
          </div>
        )}
      </DragOverlay>
    </DndContext>
  );
}

interface EntryProps {
  entry: CallbackView;
  view: ViewMoment;
  isHeld: boolean;
  isChosen: boolean;
  onChoose(): void;
}

function Entry({ entry, view, isHeld, isChosen, onChoose }: EntryProps) {
  const { attributes, listeners, setNodeRef } = useDraggable({ id: entry.id });
  return (
    <button
      {...attributes}
      {...listeners}
      ref={setNodeRef}
      type="button"
      className="calendar-entry"
      aria-expanded={isChosen}
      data-waiting={entry.actor !== 'writer' || undefined}
      data-away={isHeld || undefined}
      title={`${taskWords(entry)}, ${personName(entry)}`}
      onClick={onChoose}
    >
      <EntryWords entry={entry} view={view} />
    </button>
  );
}

function EntryWords({ entry, view }: Pick<EntryProps, 'entry' | 'view'>) {
  const late = entry.due && formatOverdue(entry.due, view);
  const when = late ? t('card.late', late) : entry.due?.kind === 'instant' && formatTime(entry.due.at, view);
  return (
    <>
      <strong>
        {when && <span>{when} </span>}
        {personName(entry)}
      </strong>
      <span className="secondary">{taskWords(entry)}</span>
    </>
  );
}

interface PlaceProps {
  slot: Slot;
  /** False where the time is over. */
  isOpen: boolean;
  isFree?: boolean;
  children: ReactNode;
}

function Place({ slot, isOpen, isFree = false, children }: PlaceProps) {
  const { setNodeRef, isOver } = useDroppable({ id: slot.id, disabled: !isOpen });
  return (
    <section
      ref={setNodeRef}
      className="calendar-place"
      aria-label={slot.words}
      data-over={isOver || undefined}
      data-past={!isOpen || undefined}
      data-free={isFree || undefined}
    >
      {children}
    </section>
  );
}

interface DatedSlot extends Slot {
  date: string;
  /** null: any time of that day. */
  hour: number | null;
  /** As its heading. */
  short: string;
}

function daySlot(date: string, { locale, shownIn = locale, timeZone }: ViewMoment): DatedSlot {
  const words = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(shownIn, { ...options, timeZone: 'UTC' }).format(Date.parse(date));
  return {
    id: date,
    date,
    hour: null,
    words: words({ weekday: 'long', month: 'long', day: 'numeric' }),
    short: words({ weekday: 'short', day: 'numeric' }),
    due: (before) => onDay(before, date, timeZone),
  };
}

/** False for a day that is over, and for an hour that has begun: what is put there would be late at once. */
function isAhead({ date, hour, due }: DatedSlot, { now, timeZone }: ViewMoment): boolean {
  const at = due(null);
  return hour === null || at.kind === 'day' ? date >= localDay(now, timeZone) : at.at > now;
}

/** "Any time", and the hours of the working day, more where something is due earlier or later. */
function hourSlots({ date, entries }: CalendarDay, view: ViewMoment): DatedSlot[] {
  const { timeZone, workingTime } = view;
  const day = daySlot(date, view);
  const taken = entries.flatMap(({ due }) => {
    const hour = due && dayOf(due, timeZone) === date ? hourOf(due, timeZone) : null;
    return hour === null ? [] : [hour];
  });
  const from = Math.min(Number.parseInt(workingTime.start, 10), ...taken);
  const until = Math.max(Number.parseInt(workingTime.end, 10), ...taken);
  const hours = Array.from({ length: until - from + 1 }, (_, index) => from + index).map((hour): DatedSlot => {
    const due = atHour(date, hour, timeZone);
    const short = due.kind === 'instant' ? formatTime(due.at, view) : '';
    return { id: `${date} ${hour}`, date, hour, words: t('calendar.at', day.words, short), short, due: () => due };
  });
  return [{ ...day, short: t('calendar.anyTime'), due: () => ({ kind: 'day', date }) }, ...hours];
}

/** The arrow keys lead from place to place, in order; where the entry lies on none yet, to the first. */
function slotByArrow(ids: readonly string[]): KeyboardCoordinateGetter {
  return (event, { context: { over, droppableRects, collisionRect } }) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.code];
    if (step === undefined) return undefined;
    event.preventDefault();
    const at = over ? ids.indexOf(String(over.id)) : -1;
    const next = ids[at === -1 ? 0 : Math.min(Math.max(at + step, 0), ids.length - 1)];
    const rect = next === undefined ? undefined : droppableRects.get(next);
    if (!rect || !collisionRect) return undefined;
    return {
      x: rect.left + (rect.width - collisionRect.width) / 2,
      y: rect.top + (rect.height - collisionRect.height) / 2,
    };
  };
}
