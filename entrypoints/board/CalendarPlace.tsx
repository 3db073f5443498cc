import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { Calendar } from '../../components/board/Calendar.tsx';
import { CalendarBar, type CalendarMode } from '../../components/board/CalendarBar.tsx';
import { CallbackCard } from '../../components/callbacks/CallbackCard.tsx';
import type { ViewMoment } from '../../components/callbacks/types.ts';
import { closingWords, personName, taskWords } from '../../components/callbacks/words.ts';
import { firstWeekday, weekOf } from '../../lib/cadence/week.ts';
import { send } from '../../lib/messages/client.ts';
import { callbackView } from '../../lib/pages/card-view.ts';
import type { useChange } from '../../lib/pages/use-change.ts';
import { formatDue, localDay } from '../../lib/promises/format.ts';
import type { Due } from '../../lib/promises/types.ts';
import { isWorkingDay } from '../../lib/promises/working-days.ts';
import { calendarCards } from '../../lib/store/calendar.ts';
import type { Database } from '../../lib/store/database.ts';
import type { DueSection } from '../../lib/store/due.ts';
import { dayMs, dayNumberOf, isoDate } from '../../lib/time/calendar.ts';
import { t } from '../../lib/words/t.ts';

/** Cards read for one day: a week is a survey, a day is worked through. */
const mostShown = { week: 20, day: 300 };

interface Props {
  db: Database;
  mode: CalendarMode;
  /** `YYYY-MM-DD`: the day shown, or any of the week shown; '' for today. */
  date: string;
  view: ViewMoment;
  change: ReturnType<typeof useChange>['change'];
}

/** The calendar on the store. */
export function CalendarPlace({ db, mode, date, view, change }: Props) {
  const [chosen, setChosen] = useState<string | null>(null);
  const { now, timeZone, locale, shownIn = locale } = view;
  const today = localDay(now, timeZone);
  const day = dayNumberOf(Number.isNaN(Date.parse(date)) ? today : date);
  const days = mode === 'week' ? weekOf(day, firstWeekday(locale)) : [day];
  const first = days[0] ?? day;
  const last = days.at(-1) ?? day;
  const found = useLiveQuery(
    () => calendarCards(db, { first, last }, { now, timeZone }, mostShown[mode]),
    [db, first, last, now, timeZone, mode],
  );
  if (!found) return null;

  const shown = ({ cards, total }: DueSection = { cards: [], total: 0 }) => ({
    entries: cards.map(callbackView),
    total,
  });
  const calendarDays = days.map((each) => {
    const iso = isoDate(each);
    return { date: iso, isWorkingDay: isWorkingDay(each, view), ...shown(found.days.get(iso)) };
  });
  const trays = [
    { title: t('list.overdue'), ...shown(found.overdue) },
    { title: t('list.needsDay'), ...shown(found.dayless) },
  ];
  const entries = [...calendarDays, ...trays].flatMap((part) => part.entries);
  const open = entries.find(({ id }) => id === chosen);
  const words = (id: string) => {
    const entry = entries.find((each) => each.id === id);
    return entry ? `${taskWords(entry)}, ${personName(entry)}` : t('told.promise');
  };
  const move = (id: string, due: Due) =>
    void change(t('told.moved', formatDue(due, view), words(id)), () =>
      send('callbacks.reschedule', { ids: [id], due }),
    );
  const link = (to: CalendarMode, at: number) => `#/calendar/${to}/${isoDate(at)}`;

  return (
    <div className="calendar-page">
      <Calendar days={calendarDays} trays={trays} view={view} chosen={chosen} onChoose={setChosen} onMove={move}>
        <CalendarBar
          mode={mode}
          title={titleOf(first, last, shownIn)}
          links={{
            before: link(mode, first - days.length),
            today: `#/calendar/${mode}`,
            after: link(mode, first + days.length),
            day: link('day', mode === 'day' || !days.includes(dayNumberOf(today)) ? first : dayNumberOf(today)),
            week: link('week', day),
          }}
        />
        {open && (
          <CallbackCard
            key={open.id}
            callback={open}
            view={view}
            onClose={(id, closing) =>
              change(closingWords(closing, words(id), view), () => send('callback.close', { id, ...closing }))
            }
            onMove={move}
            onDrop={(id) => void change(t('told.dropped', words(id)), () => send('callbacks.drop', { ids: [id] }))}
          />
        )}
      </Calendar>
    </div>
  );
}

function titleOf(first: number, last: number, locale: string): string {
  const options = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  const at = (day: number) => day * dayMs;
  if (first === last) return new Intl.DateTimeFormat(locale, { ...options, weekday: 'long' }).format(at(first));
  return new Intl.DateTimeFormat(locale, options).formatRange(at(first), at(last));
}
