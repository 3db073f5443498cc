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
    <Part title="CRM pages" about="Open your CRM, click Follow Through in the toolbar and choose “Coach me here”.">
      {hosts.length === 0 ? (
        <p>The coach is on in Gmail only.</p>
      ) : (
        <ul aria-label="Sites the coach is on for">
          {hosts.map((host) => (
            <li key={host}>
              {host.replace(/^\*:\/\/|\/\*$/g, '')}{' '}
              <button
                type="button"
                className="quiet-button"
                aria-label={`Switch off at ${host}`}
                onClick={() => onStop(host)}
              >
                Switch off
              </button>
            </li>
          ))}
        </ul>
      )}
      <p className="secondary">
        Tried on a live installation: {named('live')}. On whole pages saved from one: {named('saved pages')}.
      </p>
      <p className="secondary">
        Built from recorded pages, not tried live yet: {named('facts')}. Anything else works by its title and links, or
        by the name you point at.
      </p>
    </Part>
  );
}
