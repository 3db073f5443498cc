import { t } from '../../lib/words/t.ts';
import { Part } from './Part.tsx';

interface Props {
  /** The CRMs whose pages are described, and how far each is proven. */
  crms: readonly { label: string; proven: 'live' | 'saved pages' | 'facts' }[];
  /** Match patterns of the hosts she switched the coach on for. */
  hosts: readonly string[];
  onStop(host: string): void;
}

/** Where the coach works beside Gmail, how sure it is of each CRM, and the way to take a host back. */
export function CrmPart({ crms, hosts, onStop }: Props) {
  const named = (proven: Props['crms'][number]['proven']) =>
    crms
      .filter((crm) => crm.proven === proven)
      .map(({ label }) => label)
      .join(', ');
  return (
    <Part title={t('options.crm.title')} about={t('options.crm.about')}>
      {hosts.length === 0 ? (
        <p>{t('options.crm.none')}</p>
      ) : (
        <ul aria-label={t('options.crm.hosts')}>
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
      <p className="secondary">{t('options.crm.proven', named('live'), named('saved pages'))}</p>
      <p className="secondary">{t('options.crm.built', named('facts'))}</p>
    </Part>
  );
}
