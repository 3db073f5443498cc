import type { ReminderTimes } from '../cadence/reminders.ts';
import { defaultSnooze, type SnoozeId } from '../cadence/snooze.ts';
import type { WorkingTime } from '../promises/types.ts';
import type { CustomPhrase, Severity } from '../rules/types.ts';

/** What the rep can set. Plain data: content scripts get it by message, already checked. */
export interface Settings {
  workingTime: WorkingTime;
  /** BCP 47, or null: the browser's. Decides whether 4/12 is April 12 (`en-US`) or 4 December (`en-GB`). */
  locale: string | null;
  /** ISO 3166 country whose bank holidays count, or null: the locale's. */
  country: string | null;
  /** Ids of the rules she switched off. */
  rulesOff: string[];
  /** How loud a rule's marks are where she wants it otherwise, by rule id. */
  severities: Record<string, Severity>;
  /** Her own phrases to mark, with what to write instead. */
  phrases: CustomPhrase[];
  /** Marked phrases she never wants marked again, lower case. */
  phrasesOff: string[];
  /** Sites the coach is switched off on: folder names under lib/sites. */
  sitesOff: string[];
  /** Addresses and domains, lower case: mails to nobody else are not coached. */
  readersOff: string[];
  /** One question before a mail goes out with a placeholder in it, or a follow-up without a next step. */
  asksBeforeSending: boolean;
  /** Epoch milliseconds until which the coach is silent, or null. */
  pausedUntil: number | null;
  /** The strip at a mail is a dot until it is opened. */
  stripSmall: boolean;
  /** What the badge counts. */
  badge: 'overdue' | 'overdue-and-today';
  theme: 'system' | 'light' | 'dark';
  /** Notifications at the due moment; they need the browser's permission too. */
  reminders: boolean;
  /** When no notification comes (it comes gathered, after). May run over midnight. */
  quietHours: ReminderTimes['quietHours'];
  /** Follow-through blocks: `HH:mm`, on working days. */
  blocks: string[];
  /** What "not now" offers: ids of lib/cadence/snooze.ts. */
  snooze: SnoozeId[];
  /** Hours she pledges to answer within ("or by the end of the next business day"). */
  pledgeHours: number;
}

export const defaultSettings: Settings = {
  workingTime: { start: '09:00', end: '17:00', days: [1, 2, 3, 4, 5] },
  locale: null,
  country: null,
  rulesOff: [],
  severities: {},
  phrases: [],
  phrasesOff: [],
  sitesOff: [],
  readersOff: [],
  asksBeforeSending: false,
  pausedUntil: null,
  stripSmall: false,
  badge: 'overdue',
  theme: 'system',
  reminders: true,
  quietHours: { start: '19:00', end: '08:00' },
  blocks: ['10:00', '15:00'],
  snooze: [...defaultSnooze],
  pledgeHours: 24,
};
