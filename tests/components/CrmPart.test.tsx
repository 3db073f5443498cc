import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { CrmPart } from '../../components/options/CrmPart.tsx';
import { crmSites } from '../../lib/sites/crm-sites.ts';

it('says which CRMs were tried live and which were not', () => {
  render(<CrmPart crms={crmSites} hosts={[]} onStop={() => {}} />);
  expect(screen.getByText(/^Tried on a live installation/).textContent).toBe(
    'Tried on a live installation: Tryton. On whole pages saved from one: EspoCRM.',
  );
  expect(screen.getByText(/not tried live yet/).textContent).toContain('HubSpot, Salesforce, Dynamics 365');
});

it('takes a host back with one click', async () => {
  const onStop = vi.fn();
  render(<CrmPart crms={crmSites} hosts={['https://crm.example/*']} onStop={onStop} />);
  await userEvent.click(screen.getByRole('button', { name: 'Switch off at https://crm.example/*' }));
  expect(onStop).toHaveBeenCalledWith('https://crm.example/*');
});
