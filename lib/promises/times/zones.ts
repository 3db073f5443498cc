import { textAt, type Word } from '../../text/words.ts';

/** A zone named beside a time of day. `zone` is IANA; null: a zone is named, but which one is not known ("your time"). */
export interface ReadZone {
  zone: string | null;
  /** "our time": the writer's own. */
  own: boolean;
  next: number;
}

/** As people write them: EST in July means New York, so the letter for summer time is not taken at its word. */
const abbreviations: Readonly<Record<string, string>> = {
  et: 'America/New_York',
  est: 'America/New_York',
  edt: 'America/New_York',
  ct: 'America/Chicago',
  cst: 'America/Chicago',
  cdt: 'America/Chicago',
  mt: 'America/Denver',
  mst: 'America/Denver',
  mdt: 'America/Denver',
  pt: 'America/Los_Angeles',
  pst: 'America/Los_Angeles',
  pdt: 'America/Los_Angeles',
  gmt: 'Etc/UTC',
  utc: 'Etc/UTC',
  bst: 'Europe/London',
  wet: 'Europe/Lisbon',
  cet: 'Europe/Berlin',
  cest: 'Europe/Berlin',
  eet: 'Europe/Athens',
  eest: 'Europe/Athens',
  ist: 'Asia/Kolkata',
  sgt: 'Asia/Singapore',
  hkt: 'Asia/Hong_Kong',
  jst: 'Asia/Tokyo',
  kst: 'Asia/Seoul',
  aest: 'Australia/Sydney',
  aedt: 'Australia/Sydney',
  nzst: 'Pacific/Auckland',
  nzdt: 'Pacific/Auckland',
};

/** Read alone or before "time". */
const regions: Readonly<Record<string, string>> = {
  eastern: 'America/New_York',
  central: 'America/Chicago',
  mountain: 'America/Denver',
  pacific: 'America/Los_Angeles',
};

/** Read only before "time": "London time". */
const places: Readonly<Record<string, string>> = {
  uk: 'Europe/London',
  london: 'Europe/London',
  dublin: 'Europe/Dublin',
  irish: 'Europe/Dublin',
  paris: 'Europe/Paris',
  french: 'Europe/Paris',
  berlin: 'Europe/Berlin',
  german: 'Europe/Berlin',
  european: 'Europe/Berlin',
  madrid: 'Europe/Madrid',
  spanish: 'Europe/Madrid',
  rome: 'Europe/Rome',
  amsterdam: 'Europe/Amsterdam',
  zurich: 'Europe/Zurich',
  swiss: 'Europe/Zurich',
  lisbon: 'Europe/Lisbon',
  'new york': 'America/New_York',
  ny: 'America/New_York',
  nyc: 'America/New_York',
  boston: 'America/New_York',
  toronto: 'America/Toronto',
  chicago: 'America/Chicago',
  houston: 'America/Chicago',
  dallas: 'America/Chicago',
  austin: 'America/Chicago',
  denver: 'America/Denver',
  seattle: 'America/Los_Angeles',
  california: 'America/Los_Angeles',
  'san francisco': 'America/Los_Angeles',
  'los angeles': 'America/Los_Angeles',
  'west coast': 'America/Los_Angeles',
  'east coast': 'America/New_York',
  india: 'Asia/Kolkata',
  singapore: 'Asia/Singapore',
  'hong kong': 'Asia/Hong_Kong',
  tokyo: 'Asia/Tokyo',
  dubai: 'Asia/Dubai',
  sydney: 'Australia/Sydney',
  melbourne: 'Australia/Melbourne',
};

/** "ET", "(CET)", "3 Pacific", "Eastern time", "Houston time", "your time", "my time". */
export function readZone(words: readonly Word[], at: number): ReadZone | null {
  const word = words[at];
  if (!word) return null;
  const open = word.text === '(' ? 1 : 0;
  const first = words[at + open];
  if (!first) return null;
  const close = (next: number) => (open && textAt(words, next) === ')' ? next + 1 : next);
  const zoneOf = (zone: string | null, length: number, own = false): ReadZone => ({
    zone,
    own,
    next: close(at + open + length),
  });

  const second = textAt(words, at + open + 1);
  const third = textAt(words, at + open + 2);
  if (second === 'time') {
    if (first.text === 'your' || first.text === 'local') return zoneOf(null, 2);
    if (first.text === 'my' || first.text === 'our') return zoneOf(null, 2, true);
    const known = regions[first.text] ?? places[first.text];
    if (known) return zoneOf(known, 2);
    const abbreviated = abbreviations[first.text];
    if (abbreviated) return zoneOf(abbreviated, 2);
    // A place we do not know is still a place: its time is not ours.
    if (first.capital && open) return zoneOf(null, 2);
  }
  if (third === 'time') {
    const known = places[`${first.text} ${second}`] ?? (second === 'standard' ? regions[first.text] : undefined);
    if (known) return zoneOf(known, 3);
  }
  const abbreviated = abbreviations[first.text];
  // "et" and "est" are words elsewhere; zones are written in capitals, or as three letters.
  if (abbreviated && (first.capital || first.text.length >= 3)) return zoneOf(abbreviated, 1);
  const region = regions[first.text];
  return region && first.capital ? zoneOf(region, 1) : null;
}
