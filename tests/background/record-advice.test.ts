import { expect, test } from 'vitest';
import { recordAdvice } from '../../lib/background/record-advice.ts';
import type { ContactRecords } from '../../lib/store/contact-history.ts';
import { contactSchema, touchSchema } from '../../lib/store/records.ts';
import { friday10, moment } from '../store/examples.ts';

const day = 86_400_000;
const contact = contactSchema.parse({ id: 'c', name: 'Dana Whitfield', createdAt: 0, updatedAt: 0 });
const call = (daysAgo: number, outcome?: string) =>
  touchSchema.parse({
    ...{
      id: String(daysAgo),
      contactIds: ['c'],
      at: friday10 - daysAgo * day,
      channel: 'phone',
      direction: 'out',
      outcome,
    },
    source: { site: 'espocrm' },
  });
const advice = (records: Partial<ContactRecords>, rulesOff: string[] = []) =>
  recordAdvice({ contact, touches: [], callbacks: [], ...records }, moment, { rulesOff, pledgeHours: 24 });

test('nothing stored says nothing', () => expect(advice({})).toBe(''));

test('a call that ended in a voicemail, with nothing planned, wants a next step', () => {
  expect(advice({ touches: [call(2, 'voicemail')] })).toContain('what happens next');
});

test('a contact who asked to stop comes first', () => {
  const asked = { ...contact, askedToStop: true };
  expect(advice({ contact: asked, touches: [call(2, 'voicemail')] })).toMatch(/asked/);
});

test('a rule that is off is silent', () => {
  expect(advice({ touches: [call(2, 'voicemail')] }, ['status-without-next-step', 'one-hit-wonder'])).toBe('');
});
