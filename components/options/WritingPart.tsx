import { useId, useState } from 'react';
import { formatDue } from '../../lib/promises/format.ts';
import type { ViewMoment } from '../callbacks/types.ts';
import { Part } from './Part.tsx';
import type { SettingsProps } from './SettingsParts.tsx';

interface Props extends SettingsProps {
  view: ViewMoment;
  /** Names of the sites by their ids. */
  siteNames: Readonly<Record<string, string>>;
}

const hour = 3_600_000;

/** When and with whom the coach keeps quiet, and what it may ask before sending. */
export function WritingPart({ settings, onChange, view, siteNames }: Props) {
  const id = useId();
  const { asksBeforeSending, pausedUntil, sitesOff, readersOff } = settings;
  const [reader, setReader] = useState('');
  const [error, setError] = useState('');
  const isPaused = pausedUntil !== null && pausedUntil > view.now;
  const without = (list: readonly string[], item: string) => list.filter((other) => other !== item);

  return (
    <Part
      title="While you write"
      about="Mails to your own domain are left alone by themselves; one reader outside switches the coach on."
    >
      <div className="part-row">
        <label className="part-name" htmlFor={`${id}-ask`}>
          Ask before sending with a placeholder left, or a follow-up without a next step
        </label>
        <input
          id={`${id}-ask`}
          type="checkbox"
          checked={asksBeforeSending}
          onChange={() => onChange({ asksBeforeSending: !asksBeforeSending })}
        />
      </div>
      <div className="part-row">
        <span className="part-name">Pause</span>
        {isPaused ? (
          <>
            <button type="button" className="quiet-button" onClick={() => onChange({ pausedUntil: null })}>
              Back on now
            </button>
            <span className="secondary">Else {formatDue({ kind: 'instant', at: pausedUntil }, view)}</span>
          </>
        ) : (
          <button type="button" className="quiet-button" onClick={() => onChange({ pausedUntil: view.now + hour })}>
            Pause for an hour
          </button>
        )}
      </div>
      <form
        className="part-row"
        onSubmit={(event) => {
          event.preventDefault();
          const named = reader.trim().toLowerCase().replace(/^@/, '');
          if (!/^([^\s@]+@)?[^\s@.]+(\.[^\s@.]+)+$/.test(named)) {
            setError('An address such as ana@acme.com, or a domain such as acme.com.');
            return;
          }
          setError('');
          setReader('');
          if (!readersOff.includes(named)) onChange({ readersOff: [...readersOff, named] });
        }}
      >
        <label className="part-name" htmlFor={`${id}-reader`}>
          No coach in mails to
        </label>
        {readersOff.map((each) => (
          <button
            key={each}
            type="button"
            className="quiet-button"
            aria-label={`Coach mails to ${each} again`}
            onClick={() => onChange({ readersOff: without(readersOff, each) })}
          >
            {each} ×
          </button>
        ))}
        <input
          id={`${id}-reader`}
          className="field"
          placeholder="ana@acme.com or acme.com"
          value={reader}
          onChange={(event) => setReader(event.target.value)}
        />
        <button type="submit" className="quiet-button" disabled={reader.trim() === ''}>
          Add
        </button>
        <p className="part-error" role="alert">
          {error}
        </p>
      </form>
      {sitesOff.length > 0 && (
        <div className="part-row">
          <span className="part-name">Switched off on</span>
          {sitesOff.map((site) => (
            <button
              key={site}
              type="button"
              className="quiet-button"
              aria-label={`Coach me on ${siteNames[site] ?? site} again`}
              onClick={() => onChange({ sitesOff: without(sitesOff, site) })}
            >
              {siteNames[site] ?? site} ×
            </button>
          ))}
        </div>
      )}
    </Part>
  );
}
