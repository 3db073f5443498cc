import { X } from 'lucide-react';
import { useId, useState } from 'react';
import { snoozeIds } from '../../lib/cadence/snooze.ts';
import { formatTime } from '../../lib/promises/format.ts';
import type { Settings } from '../../lib/settings/defaults.ts';
import { camel } from '../../lib/words/camel.ts';
import { t } from '../../lib/words/t.ts';
import { Part } from './Part.tsx';

export interface SettingsProps {
  settings: Settings;
  onChange(patch: Partial<Settings>): void;
}

interface MomentProps {
  /** The browser's own language, BCP 47, and the region it implies. */
  browserLocale: string;
  /** Countries whose bank holidays are known, ISO 3166. */
  countries: readonly string[];
}

/** Monday to Sunday: ISO weekdays with their names in the rep's language. */
function weekdays(locale: string): [number, string][] {
  const name = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' });
  // 6 July 2026 is a Monday.
  return [1, 2, 3, 4, 5, 6, 7].map((day) => [day, name.format(Date.UTC(2026, 6, 5 + day))]);
}

const locales = [
  'en-US',
  'en-GB',
  'en-CA',
  'en-AU',
  'en-IE',
  'de-DE',
  'fr-FR',
  'es-ES',
  'it-IT',
  'nl-NL',
  'pt-BR',
  'sv-SE',
];

/** When she works, and how dates are read there. */
export function WorkingTimePart({ settings, onChange, browserLocale, countries }: SettingsProps & MomentProps) {
  const id = useId();
  const { workingTime, locale, country } = settings;
  const shown = locale ?? browserLocale;
  const languages = new Intl.DisplayNames([browserLocale], { type: 'language' });
  const regions = new Intl.DisplayNames([browserLocale], { type: 'region' });
  const implied = new Intl.Locale(shown).region;
  const [error, setError] = useState('');

  const setTime = (part: 'start' | 'end', value: string) => {
    if (value === '') return;
    const changed = { ...workingTime, [part]: value };
    if (changed.start >= changed.end) {
      setError(t('options.week.startsFirst'));
      return;
    }
    setError('');
    onChange({ workingTime: changed });
  };
  const toggleDay = (day: number) => {
    const days = workingTime.days.includes(day)
      ? workingTime.days.filter((each) => each !== day)
      : [...workingTime.days, day].sort();
    if (days.length === 0) {
      setError(t('options.week.oneDay'));
      return;
    }
    setError('');
    onChange({ workingTime: { ...workingTime, days } });
  };

  return (
    <Part title={t('options.week.title')} about={t('options.week.about')}>
      <fieldset className="part-row">
        <legend className="visually-hidden">{t('options.week.days')}</legend>
        <span className="part-name" aria-hidden="true">
          {t('options.week.days')}
        </span>
        <span className="part-choices">
          {weekdays(shown).map(([day, name]) => (
            <label key={day}>
              <input type="checkbox" checked={workingTime.days.includes(day)} onChange={() => toggleDay(day)} />
              {name}
            </label>
          ))}
        </span>
      </fieldset>
      <div className="part-row">
        <span className="part-name">{t('options.week.hours')}</span>
        <label className="visually-hidden" htmlFor={`${id}-start`}>
          {t('options.week.starts')}
        </label>
        <input
          id={`${id}-start`}
          type="time"
          className="field"
          key={`start ${workingTime.start}`}
          defaultValue={workingTime.start}
          onBlur={(event) => setTime('start', event.target.value)}
        />
        {t('options.week.to')}
        <label className="visually-hidden" htmlFor={`${id}-end`}>
          {t('options.week.ends')}
        </label>
        <input
          id={`${id}-end`}
          type="time"
          className="field"
          key={`end ${workingTime.end}`}
          defaultValue={workingTime.end}
          onBlur={(event) => setTime('end', event.target.value)}
        />
        <p className="part-error" role="alert">
          {error}
        </p>
      </div>
      <div className="part-row">
        <label className="part-name" htmlFor={`${id}-locale`}>
          {t('options.week.locale')}
        </label>
        <select
          id={`${id}-locale`}
          className="field"
          value={locale ?? ''}
          onChange={(event) => onChange({ locale: event.target.value || null })}
        >
          <option value="">{t('options.week.browser', languages.of(browserLocale) ?? browserLocale)}</option>
          {[...new Set([...locales, ...(locale ? [locale] : [])])].map((each) => (
            <option key={each} value={each}>
              {languages.of(each)}
            </option>
          ))}
        </select>
        <span className="secondary">{t('options.week.fourTwelve', fourTwelve(shown))}</span>
      </div>
      <div className="part-row">
        <label className="part-name" htmlFor={`${id}-country`}>
          {t('options.week.holidays')}
        </label>
        <select
          id={`${id}-country`}
          className="field"
          value={country ?? ''}
          onChange={(event) => onChange({ country: event.target.value || null })}
        >
          <option value="">
            {implied ? t('options.week.same', regions.of(implied) ?? implied) : t('options.week.noCountry')}
          </option>
          {countries.map((each) => (
            <option key={each} value={each}>
              {regions.of(each)}
            </option>
          ))}
        </select>
      </div>
    </Part>
  );
}

/** What 4/12 means in a locale, in words: the one thing that choosing a language is most needed for. */
function fourTwelve(locale: string): string {
  const order = new Intl.DateTimeFormat(locale).formatToParts(0).map(({ type }) => type);
  const isDayFirst = order.indexOf('day') < order.indexOf('month');
  const date = isDayFirst ? Date.UTC(2026, 11, 4) : Date.UTC(2026, 3, 12);
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(date);
}

interface ChoiceProps<Value extends string> {
  name: string;
  value: Value;
  choices: Record<Value, string>;
  onChange(value: Value): void;
}

function Choice<Value extends string>({ name, value, choices, onChange }: ChoiceProps<Value>) {
  const id = useId();
  return (
    <fieldset className="part-row">
      <legend className="visually-hidden">{name}</legend>
      <span className="part-name" aria-hidden="true">
        {name}
      </span>
      <span className="part-choices">
        {(Object.entries(choices) as [Value, string][]).map(([each, words]) => (
          <label key={each}>
            <input type="radio" name={id} checked={value === each} onChange={() => onChange(each)} />
            {words}
          </label>
        ))}
      </span>
    </fieldset>
  );
}

/** What the badge counts, and light or dark. */
export function LookPart({ settings, onChange }: SettingsProps) {
  return (
    <Part title={t('options.look.title')}>
      <Choice
        name={t('options.look.badge')}
        value={settings.badge}
        choices={{ overdue: t('options.look.overdue'), 'overdue-and-today': t('options.look.overdueAndToday') }}
        onChange={(badge) => onChange({ badge })}
      />
      <Choice
        name={t('options.look.theme')}
        value={settings.theme}
        choices={{ system: t('options.look.system'), light: t('options.look.light'), dark: t('options.look.dark') }}
        onChange={(theme) => onChange({ theme })}
      />
    </Part>
  );
}

interface RemindersProps extends SettingsProps {
  /** False while the browser lets us show no notification. */
  isAllowed: boolean;
  /** Asks the browser for it; call it in a click. */
  onAllow(): void;
  /** Saves the blocks as a file with repeating calendar entries. */
  onSaveBlocks(): void;
}

const sortedBlocks = (blocks: readonly string[], before: string, after: string) =>
  [...new Set(blocks.map((block) => (block === before ? after : block)))].sort();

/** Notifications, quiet hours, follow-through blocks, and the pledge. */
export function RemindersPart({ settings, onChange, isAllowed, onAllow, onSaveBlocks }: RemindersProps) {
  const id = useId();
  const { reminders, quietHours, blocks, pledgeHours, snooze } = settings;
  const [block, setBlock] = useState('');
  const isOn = reminders && isAllowed;
  return (
    <Part title={t('options.reminders.title')} about={t('options.reminders.about')}>
      <div className="part-row">
        <label className="part-name" htmlFor={`${id}-on`}>
          {t('options.reminders.notify')}
        </label>
        <input
          id={`${id}-on`}
          type="checkbox"
          checked={isOn}
          onChange={() => {
            if (!isOn && !isAllowed) onAllow();
            onChange({ reminders: !isOn });
          }}
        />
      </div>
      <div className="part-row">
        <label className="part-name" htmlFor={`${id}-quiet`}>
          {t('options.reminders.quiet')}
        </label>
        <input
          id={`${id}-quiet`}
          type="checkbox"
          checked={quietHours !== null}
          onChange={() => onChange({ quietHours: quietHours ? null : { start: '19:00', end: '08:00' } })}
        />
        {quietHours &&
          (['start', 'end'] as const).map((part) => (
            <input
              key={`${part} ${quietHours[part]}`}
              type="time"
              className="field"
              aria-label={part === 'start' ? t('options.reminders.quietFrom') : t('options.reminders.quietUntil')}
              defaultValue={quietHours[part]}
              onBlur={(event) => {
                if (event.target.value && event.target.value !== quietHours[part])
                  onChange({ quietHours: { ...quietHours, [part]: event.target.value } });
              }}
            />
          ))}
      </div>
      <form
        className="part-row"
        onSubmit={(event) => {
          event.preventDefault();
          if (block && !blocks.includes(block)) onChange({ blocks: [...blocks, block].sort() });
          setBlock('');
        }}
      >
        <span className="part-name">{t('options.reminders.blocks')}</span>
        {blocks.map((each) => (
          <span key={each} className="part-block">
            <input
              type="time"
              className="field"
              aria-label={t('options.reminders.blockAt', timeWords(each))}
              defaultValue={each}
              onBlur={({ target: { value } }) => {
                if (value && value !== each) onChange({ blocks: sortedBlocks(blocks, each, value) });
              }}
            />
            <button
              type="button"
              className="icon-button"
              aria-label={t('options.reminders.removeBlock', timeWords(each))}
              onClick={() => onChange({ blocks: blocks.filter((other) => other !== each) })}
            >
              <X aria-hidden="true" size={16} />
            </button>
          </span>
        ))}
        <input
          type="time"
          className="field"
          aria-label={t('options.reminders.anotherBlock')}
          value={block}
          onChange={(event) => setBlock(event.target.value)}
        />
        <button type="submit" className="quiet-button" disabled={block === '' || blocks.length >= 12}>
          {t('options.add')}
        </button>
        {blocks.length > 0 && (
          <button type="button" className="quiet-button" onClick={onSaveBlocks}>
            {t('options.reminders.toCalendar')}
          </button>
        )}
      </form>
      <fieldset className="part-row">
        <legend className="visually-hidden">{t('options.reminders.snooze')}</legend>
        <span className="part-name" aria-hidden="true">
          {t('options.reminders.snooze')}
        </span>
        <span className="part-choices">
          {snoozeIds.map((each) => (
            <label key={each}>
              <input
                type="checkbox"
                checked={snooze.includes(each)}
                // One way to put off must be left.
                disabled={snooze.length === 1 && snooze.includes(each)}
                onChange={() =>
                  onChange({
                    snooze: snoozeIds.filter((other) => (other === each) !== snooze.includes(other)),
                  })
                }
              />
              {t(`options.reminders.${camel(each)}`)}
            </label>
          ))}
        </span>
      </fieldset>
      <div className="part-row">
        <label className="part-name" htmlFor={`${id}-pledge`}>
          {t('options.reminders.pledge')}
        </label>
        <input
          key={pledgeHours}
          id={`${id}-pledge`}
          type="number"
          className="field"
          min={1}
          max={240}
          defaultValue={pledgeHours}
          onBlur={(event) => {
            const hours = Number(event.target.value);
            if (Number.isInteger(hours) && hours >= 1 && hours <= 240) onChange({ pledgeHours: hours });
          }}
        />
        {t('options.reminders.hours')}
      </div>
    </Part>
  );
}

const here = () => new Intl.DateTimeFormat().resolvedOptions();

/** `HH:mm` in the browser's own form. */
function timeWords(time: string): string {
  return formatTime(Date.parse(`2026-07-06T${time}Z`), { locale: here().locale, timeZone: 'UTC' });
}
