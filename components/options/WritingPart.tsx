import { useId, useState } from 'react';
import { formatDue } from '../../lib/promises/format.ts';
import { t } from '../../lib/words/t.ts';
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
    <Part title={t('options.writing.title')} about={t('options.writing.about')}>
      <div className="part-row">
        <label className="part-name" htmlFor={`${id}-ask`}>
          {t('options.writing.ask')}
        </label>
        <input
          id={`${id}-ask`}
          type="checkbox"
          checked={asksBeforeSending}
          onChange={() => onChange({ asksBeforeSending: !asksBeforeSending })}
        />
      </div>
      <div className="part-row">
        <span className="part-name">{t('options.writing.pause')}</span>
        {isPaused ? (
          <>
            <button type="button" className="quiet-button" onClick={() => onChange({ pausedUntil: null })}>
              {t('options.writing.backOn')}
            </button>
            <span className="secondary">
              {t('options.writing.else', formatDue({ kind: 'instant', at: pausedUntil }, view))}
            </span>
          </>
        ) : (
          <button type="button" className="quiet-button" onClick={() => onChange({ pausedUntil: view.now + hour })}>
            {t('options.writing.pauseHour')}
          </button>
        )}
      </div>
      <form
        className="part-row"
        onSubmit={(event) => {
          event.preventDefault();
          const named = reader.trim().toLowerCase().replace(/^@/, '');
          if (!/^([^\s@]+@)?[^\s@.]+(\.[^\s@.]+)+$/.test(named)) {
            setError(t('options.writing.address'));
            return;
          }
          setError('');
          setReader('');
          if (!readersOff.includes(named)) onChange({ readersOff: [...readersOff, named] });
        }}
      >
        <label className="part-name" htmlFor={`${id}-reader`}>
          {t('options.writing.readersOff')}
        </label>
        {readersOff.map((each) => (
          <button
            key={each}
            type="button"
            className="quiet-button"
            aria-label={t('options.writing.readerAgain', each)}
            onClick={() => onChange({ readersOff: without(readersOff, each) })}
          >
            {each} ×
          </button>
        ))}
        <input
          id={`${id}-reader`}
          className="field"
          placeholder={t('options.writing.readerExample')}
          value={reader}
          onChange={(event) => setReader(event.target.value)}
        />
        <button type="submit" className="quiet-button" disabled={reader.trim() === ''}>
          {t('options.add')}
        </button>
        <p className="part-error" role="alert">
          {error}
        </p>
      </form>
      {sitesOff.length > 0 && (
        <div className="part-row">
          <span className="part-name">{t('options.writing.sitesOff')}</span>
          {sitesOff.map((site) => (
            <button
              key={site}
              type="button"
              className="quiet-button"
              aria-label={t('options.writing.siteAgain', siteNames[site] ?? site)}
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
