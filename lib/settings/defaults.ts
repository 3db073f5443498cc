import type { WorkingTime } from '../promises/types.ts';

/** What the rep can set. Plain data: content scripts get it by message, already checked. */
export interface Settings {
  workingTime: WorkingTime;
  /** BCP 47, or null: the browser's. Decides whether 4/12 is April 12 (`en-US`) or 4 December (`en-GB`). */
  locale: string | null;
  /** ISO 3166 country whose bank holidays count, or null: the locale's. */
  country: string | null;
  /** Ids of the rules she switched off. */
  rulesOff: string[];
  /** Her own phrases to mark, with what to write instead. */
  phrases: { phrase: string; advice: string }[];
  /** Marked phrases she never wants marked again, lower case. */
  phrasesOff: string[];
  /** Sites the coach is switched off on: folder names under lib/sites. */
  sitesOff: string[];
  /** Epoch milliseconds until which the coach is silent, or null. */
  pausedUntil: number | null;
  /** What the badge counts. */
  badge: 'overdue' | 'overdue-and-today';
  theme: 'system' | 'light' | 'dark';
}

export const defaultSettings: Settings = {
  workingTime: { start: '09:00', end: '17:00', days: [1, 2, 3, 4, 5] },
  locale: null,
  country: null,
  rulesOff: [],
  phrases: [],
  phrasesOff: [],
  sitesOff: [],
  pausedUntil: null,
  badge: 'overdue',
  theme: 'system',
};
