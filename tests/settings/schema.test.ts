import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../lib/settings/defaults.ts';
import { parseSettings, settingsPatchSchema } from '../../lib/settings/schema.ts';

describe('settings as stored', () => {
  it('are the defaults where nothing is stored yet', () => {
    expect(parseSettings(undefined)).toEqual({ settings: defaultSettings, broken: [] });
  });

  it('come back as they were written', () => {
    const written = { ...defaultSettings, locale: 'de-AT', country: 'AT', quietHours: null, blocks: ['08:30'] };
    expect(parseSettings(JSON.parse(JSON.stringify(written)))).toEqual({ settings: written, broken: [] });
  });

  it.each([
    ['workingTime', { start: '17:00', end: '09:00', days: [1] }],
    ['workingTime', { start: '9', end: '17:00', days: [1] }],
    ['workingTime', { start: '09:00', end: '17:00', days: [] }],
    ['workingTime', { start: '09:00', end: '17:00', days: [8] }],
    ['locale', 'not a locale'],
    ['country', 'usa'],
    ['quietHours', { start: '25:00', end: '08:00' }],
    ['blocks', 'ten'],
    ['badge', 'all'],
    ['pausedUntil', 'tomorrow'],
    ['pledgeHours', 0],
  ] as const)('a broken %s (%j) falls back to its default and says so; the others stay', (key, value) => {
    const { settings, broken } = parseSettings({ rulesOff: ['hedge'], [key]: value });
    expect(settings).toEqual({ ...defaultSettings, rulesOff: ['hedge'] });
    expect(broken).toEqual([key]);
  });

  it('are sound whatever is stored', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.anything(), fc.dictionary(fc.constantFrom(...Object.keys(defaultSettings)), fc.anything())),
        (stored) => {
          const { settings } = parseSettings(stored);
          expect(parseSettings(settings)).toEqual({ settings, broken: [] });
        },
      ),
    );
  });
});

it('a change names known settings only', () => {
  expect(settingsPatchSchema.safeParse({ theme: 'dark' }).success).toBe(true);
  expect(settingsPatchSchema.safeParse({ theme: 'pink' }).success).toBe(false);
  expect(settingsPatchSchema.safeParse({ colour: 'pink' }).success).toBe(false);
});
