import { t } from '../../lib/words/t.ts';
import { Part } from './Part.tsx';

interface Props {
  /** The CRMs whose pages are described, and how far each is proven. */
  crms: readonly { label: string; proven: 'live' | 'saved pages' | 'facts'; origins?: readonly string[] }[];
  /** Match patterns of the hosts she switched the coach on for. */
  hosts: readonly string[];
  /** Inside her click: the browser then asks for these hosts. */
  onPick(origins: readonly string[]): void;
  onStop(host: string): void;
}

/** Where the coach works beside Gmail, how sure it is of each CRM, and the way to take a host back. */
export function CrmPart({ crms, hosts, onPick, onStop }: Props) {
  const pickable = crms.filter(({ origins }) => origins && !origins.some((origin) => hosts.includes(origin)));
  const named = (proven: Props['crms'][number]['proven']) =>
    crms
      .filter((crm) => crm.proven === proven)
      .map(({ label }) => label)
      .join(', ');
  return (
    <Part title={t('options.crm.title')} about={t('options.crm.about')}>
      {hosts.length === 0 ? (
        <p className="part-row">{t('options.crm.none')}</p>
      ) : (
        <ul className="part-row" aria-label={t('options.crm.hosts')}>
          {hosts.map((host) => (
            <li key={host}>
              {host.replace(/^\*:\/\/|\/\*$/g, '')}{' '}
              <button
                type="button"
                className="quiet-button"
                aria-label={t('options.crm.stopAt', host)}
                onClick={() => onStop(host)}
              >
                {t('options.crm.stop')}
              </button>
            </li>
          ))}
        </ul>
      )}
      {pickable.length > 0 && (
        <fieldset className="part-row">
          <legend className="visually-hidden">{t('options.crm.pick')}</legend>
          <span className="part-name" aria-hidden="true">
            {t('options.crm.pick')}
          </span>
          {pickable.map(({ label, origins = [] }) => (
            <button key={label} type="button" className="quiet-button" onClick={() => onPick(origins)}>
              {label}
            </button>
          ))}
        </fieldset>
      )}
      <p className="part-row secondary">{t('options.crm.proven', named('live'), named('saved pages'))}</p>
      <p className="part-row secondary">{t('options.crm.built', named('facts'))}</p>
    </Part>
  );
}
