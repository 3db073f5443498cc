import { X } from 'lucide-react';
import { useId, useState } from 'react';
import type { Channel } from '../../lib/cadence/types.ts';

/** How and how often they like to be reached, and their days to remember. */
export interface Habits {
  preferredChannel: Channel | null;
  /** Days between contacts they agreed to; null: nothing agreed. */
  agreedEveryDays: number | null;
  days: { date: string; what: string }[];
}

interface Props extends Habits {
  channels: Readonly<Record<Channel, string>>;
  onChange(habits: Partial<Habits>): void;
}

/** The part of a contact's page that is chosen rather than written. */
export function ContactHabits({ preferredChannel, agreedEveryDays, days, channels, onChange }: Props) {
  const id = useId();
  return (
    <>
      <label htmlFor={`${id}-channel`}>How they like to be reached</label>
      <select
        id={`${id}-channel`}
        className="field"
        value={preferredChannel ?? ''}
        onChange={(event) => onChange({ preferredChannel: (event.target.value || null) as Channel | null })}
      >
        <option value="">Not known</option>
        {Object.entries(channels).map(([channel, name]) => (
          <option key={channel} value={channel}>
            {name}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}-every`}>Agreed: every … days</label>
      <input
        key={agreedEveryDays}
        id={`${id}-every`}
        type="number"
        min={1}
        max={3650}
        className="field"
        defaultValue={agreedEveryDays ?? ''}
        onBlur={(event) => {
          const next = event.target.value === '' ? null : event.target.valueAsNumber;
          if (next !== agreedEveryDays && event.target.validity.valid) onChange({ agreedEveryDays: next });
        }}
      />
      <span className="contact-label">Days to remember</span>
      <div className="contact-days">
        {days.map((day) => (
          <p key={`${day.date} ${day.what}`}>
            {day.what}, {day.date}{' '}
            <button
              type="button"
              className="icon-button"
              aria-label={`Forget ${day.what}`}
              title="Forget this day"
              onClick={() => onChange({ days: days.filter((other) => other !== day) })}
            >
              <X aria-hidden="true" size={14} />
            </button>
          </p>
        ))}
        <NewDay onAdd={(day) => onChange({ days: [...days, day] })} />
      </div>
    </>
  );
}

function NewDay({ onAdd }: { onAdd(day: Habits['days'][number]): void }) {
  const [what, setWhat] = useState('');
  const [date, setDate] = useState('');
  return (
    <form
      className="contact-new-day"
      onSubmit={(event) => {
        event.preventDefault();
        onAdd({ what: what.trim(), date });
        setWhat('');
        setDate('');
      }}
    >
      <input
        className="field"
        aria-label="What day it is"
        placeholder="Birthday, first deal"
        maxLength={200}
        value={what}
        onChange={(event) => setWhat(event.target.value)}
      />
      <input
        type="date"
        className="field"
        aria-label="Its date"
        value={date}
        onChange={(event) => setDate(event.target.value)}
      />
      <button type="submit" className="button" disabled={what.trim() === '' || date === ''}>
        Add
      </button>
    </form>
  );
}
