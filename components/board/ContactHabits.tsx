import { X } from 'lucide-react';
import { useId, useState } from 'react';
import type { Channel } from '../../lib/cadence/types.ts';
import { t } from '../../lib/words/t.ts';

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
      <label htmlFor={`${id}-channel`}>{t('contact.channel')}</label>
      <select
        id={`${id}-channel`}
        className="field"
        value={preferredChannel ?? ''}
        onChange={(event) => onChange({ preferredChannel: (event.target.value || null) as Channel | null })}
      >
        <option value="">{t('contact.channelUnknown')}</option>
        {Object.entries(channels).map(([channel, name]) => (
          <option key={channel} value={channel}>
            {name}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}-every`}>{t('contact.every')}</label>
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
      <span className="contact-label">{t('contact.days')}</span>
      <div className="contact-days">
        {days.map((day) => (
          <p key={`${day.date} ${day.what}`}>
            {day.what}, {day.date}{' '}
            <button
              type="button"
              className="icon-button"
              aria-label={t('contact.forget', day.what)}
              title={t('contact.forgetDay')}
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
        aria-label={t('contact.dayWhat')}
        placeholder={t('contact.dayExample')}
        maxLength={200}
        value={what}
        onChange={(event) => setWhat(event.target.value)}
      />
      <input
        type="date"
        className="field"
        aria-label={t('contact.dayDate')}
        value={date}
        onChange={(event) => setDate(event.target.value)}
      />
      <button type="submit" className="button" disabled={what.trim() === '' || date === ''}>
        {t('contact.addDay')}
      </button>
    </form>
  );
}
