import * as z from 'zod';
import { snoozeIds } from '../cadence/snooze.ts';
import { whyRefused } from '../rules/why-refused.ts';
import { defaultSettings, type Settings } from './defaults.ts';

const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time such as 09:00');

const isLocale = (value: string) => {
  try {
    return new Intl.Locale(value).language !== undefined;
  } catch {
    return false;
  }
};

const severity = z.enum(['weak', 'hint']);

/** Checked here too: a pattern that freezes the page may come in with a backup. */
const ownPhrase = z.object({
  phrase: z
    .string()
    .trim()
    .min(2)
    .max(200)
    .refine((phrase) => whyRefused(phrase) === null, 'a pattern that can be used'),
  advice: z.string().max(500),
  replacement: z.string().max(200).optional(),
  severity: severity.optional(),
});

/** One schema a setting, so that one broken value never takes the others with it. */
const shape: { [Key in keyof Settings]: z.ZodType<Settings[Key]> } = {
  workingTime: z
    .object({
      start: timeOfDay,
      end: timeOfDay,
      days: z.array(z.number().int().min(1).max(7)).min(1).max(7),
    })
    .refine(({ start, end }) => start < end, 'the day must start before it ends'),
  locale: z.string().refine(isLocale, 'a language such as en-US').nullable(),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'a country such as US')
    .nullable(),
  rulesOff: z.array(z.string().max(100)).max(1000),
  severities: z.record(z.string().max(100), severity),
  phrases: z.array(ownPhrase).max(500),
  phrasesOff: z.array(z.string().max(300)).max(5000),
  sitesOff: z.array(z.string().max(100)).max(100),
  readersOff: z.array(z.string().max(320)).max(5000),
  asksBeforeSending: z.boolean(),
  pausedUntil: z.number().min(0).nullable(),
  stripSmall: z.boolean(),
  badge: z.enum(['overdue', 'overdue-and-today']),
  theme: z.enum(['system', 'light', 'dark']),
  reminders: z.boolean(),
  quietHours: z.object({ start: timeOfDay, end: timeOfDay }).nullable(),
  blocks: z.array(timeOfDay).max(12),
  snooze: z.array(z.enum(snoozeIds)).min(1),
  pledgeHours: z.number().int().min(1).max(240),
};

/** Some settings, as a page sends them to be changed. */
export const settingsPatchSchema = z.strictObject(shape).partial() as unknown as z.ZodType<Partial<Settings>>;

/**
 * Settings from whatever is stored.
 * @returns the settings, and the names of those that were broken and fell back to their default: say so to the rep
 */
export function parseSettings(stored: unknown): { settings: Settings; broken: (keyof Settings)[] } {
  const given = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<string, unknown>;
  const broken: (keyof Settings)[] = [];
  const parsed = Object.entries(shape).map(([key, schema]) => {
    const fallback = defaultSettings[key as keyof Settings];
    if (given[key] === undefined) return [key, fallback];
    const result = schema.safeParse(given[key]);
    if (!result.success) broken.push(key as keyof Settings);
    return [key, result.success ? result.data : fallback];
  });
  return { settings: Object.fromEntries(parsed) as Settings, broken };
}
