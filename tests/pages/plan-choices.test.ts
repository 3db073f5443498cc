import { expect, it } from 'vitest';
import { shippedPlans } from '../../lib/cadence/shipped-plans.ts';
import { planChoices } from '../../lib/pages/plan-choices.ts';
import { contactSchema, touchSchema } from '../../lib/store/records.ts';
import { friday10, moment } from '../store/examples.ts';

const touch = touchSchema.parse({
  ...{ id: 't', contactIds: ['ana'], at: friday10 - 5 * 86_400_000, channel: 'phone', direction: 'out' },
  source: { site: 'manual' },
});
const warnings = (agreedEveryDays: number | null) => {
  const contact = contactSchema.parse({ id: 'ana', name: 'Ana', agreedEveryDays, createdAt: 1, updatedAt: 1 });
  const choices = planChoices(shippedPlans, { contact, touches: [touch], callbacks: [] }, moment);
  return Object.fromEntries(choices.map(({ id, warning }) => [id, warning]));
};

it('a plan that starts sooner than the contact agreed to is warned of', () => {
  expect(warnings(14)).toMatchObject({
    'twelve-contacts': 'They agreed to hear from you every 14 days; this comes 9 days sooner.',
    monthly: '',
  });
  expect(new Set(Object.values(warnings(null)))).toEqual(new Set(['']));
});
