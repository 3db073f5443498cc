import { expect, test } from 'vitest';
import { formatDue } from '../../lib/promises/format.ts';
import { inLanguage } from '../../lib/words/locale.ts';

test('a locale in another language keeps its region and its clock', () => {
  expect(inLanguage('de', 'en-US')).toBe('de-US-u-hc-h12');
  expect(inLanguage('en', 'fr-FR')).toBe('en-FR-u-hc-h23');
  expect(inLanguage('de', 'de-CH')).toBe('de-CH');
  expect(inLanguage('', 'en-GB')).toBe('en-GB');
  expect(inLanguage('en', 'en-US-u-hc-h23')).toBe('en-US-u-hc-h23');
});

test('a date is shown in the language of the interface, on the clock she chose', () => {
  const view = { now: Date.parse('2026-11-25T10:00Z'), timeZone: 'Europe/Berlin', locale: 'en-GB' };
  const due = { kind: 'instant', at: Date.parse('2026-11-27T14:00Z') } as const;
  expect(formatDue(due, view)).toBe('Friday 15:00');
  expect(formatDue(due, { ...view, shownIn: inLanguage('de', view.locale) })).toBe('Freitag 15:00');
});
