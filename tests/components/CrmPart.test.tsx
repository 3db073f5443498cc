import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { CrmPart } from '../../components/options/CrmPart.tsx';
import { crmSites } from '../../lib/sites/crm-sites.ts';

it('says which CRMs were tried live and which were not', () => {
  render(<CrmPart crms={crmSites} hosts={[]} onPick={() => {}} onStop={() => {}} />);
  expect(screen.getByText(/^Tried on a live installation/).textContent).toBe(
    'Tried on a live installation: Tryton. On whole pages saved from one: EspoCRM.',
  );
  expect(screen.getByText(/not tried live yet/).textContent).toContain('HubSpot, Salesforce, Dynamics 365');
});

it('takes a host back with one click', async () => {
  const onStop = vi.fn();
  render(<CrmPart crms={crmSites} hosts={['https://crm.example/*']} onPick={() => {}} onStop={onStop} />);
  await userEvent.click(screen.getByRole('button', { name: 'Switch off at https://crm.example/*' }));
  expect(onStop).toHaveBeenCalledWith('https://crm.example/*');
});

it('switches a hosted CRM on with one click, for its own hosts; one that is on is not offered again', async () => {
  const onPick = vi.fn();
  const { rerender } = render(<CrmPart crms={crmSites} hosts={[]} onPick={onPick} onStop={() => {}} />);
  await userEvent.click(screen.getByRole('button', { name: 'Pipedrive' }));
  expect(onPick).toHaveBeenCalledWith(['https://*.pipedrive.com/*']);
  rerender(<CrmPart crms={crmSites} hosts={['https://*.pipedrive.com/*']} onPick={onPick} onStop={() => {}} />);
  expect(screen.queryByRole('button', { name: 'Pipedrive' })).toBeNull();
  // These live on hosts of their own.
  expect(screen.queryByRole('button', { name: 'EspoCRM' })).toBeNull();
});
