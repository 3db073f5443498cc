import { textAt, type Word } from '../../text/words.ts';

/** A zone named beside a time of day. `zone` is IANA; null: a zone is named, but which one is not known ("your time"). */
export interface ReadZone {
  zone: string | null;
  /** "our time": the writer's own. */
  own: boolean;
  next: number;
}

/** What each zone is called: as people write it / read alone or before "time" / read only before "time" ("London time"). */
const names: Readonly<Record<string, string>> = {
  'America/New_York': 'et|est|edt/eastern/new york|ny|nyc|boston|east coast',
  'America/Chicago': 'ct|cst|cdt/central/chicago|houston|dallas|austin',
  'America/Denver': 'mt|mst|mdt/mountain/denver',
  'America/Los_Angeles': 'pt|pst|pdt/pacific/seattle|california|san francisco|los angeles|west coast',
  'Etc/UTC': 'gmt|utc',
  'Europe/London': 'bst//uk|london',
  'Europe/Lisbon': 'wet//lisbon',
  'Europe/Berlin': 'cet|cest//berlin|german|european',
  'Europe/Athens': 'eet|eest',
  'Asia/Kolkata': 'ist//india',
  'Asia/Singapore': 'sgt//singapore',
  'Asia/Hong_Kong': 'hkt//hong kong',
  'Asia/Tokyo': 'jst//tokyo',
  'Asia/Seoul': 'kst',
  'Australia/Sydney': 'aest|aedt//sydney',
  'Pacific/Auckland': 'nzst|nzdt',
  'Europe/Dublin': '//dublin|irish',
  'Europe/Paris': '//paris|french',
  'Europe/Madrid': '//madrid|spanish',
  'Europe/Rome': '//rome',
  'Europe/Amsterdam': '//amsterdam',
  'Europe/Zurich': '//zurich|swiss',
  'America/Toronto': '//toronto',
  'Asia/Dubai': '//dubai',
  'Australia/Melbourne': '//melbourne',
};
/** EST in July means New York, so the letter for summer time is not taken at its word. */
const [abbreviations, regions, places] = [0, 1, 2].map(
  (kind) =>
    new Map(
      Object.entries(names).flatMap(([zone, called]) =>
        (called.split('/')[kind] ?? '').split('|').map((name): [string, string] => [name, zone]),
      ),
    ),
) as [Map<string, string>, Map<string, string>, Map<string, string>];

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
    const known = regions.get(first.text) ?? places.get(first.text);
    if (known) return zoneOf(known, 2);
    const abbreviated = abbreviations.get(first.text);
    if (abbreviated) return zoneOf(abbreviated, 2);
    // A place we do not know is still a place: its time is not ours.
    if (first.capital && open) return zoneOf(null, 2);
  }
  if (third === 'time') {
    const known =
      places.get(`${first.text} ${second}`) ?? (second === 'standard' ? regions.get(first.text) : undefined);
    if (known) return zoneOf(known, 3);
  }
  const abbreviated = abbreviations.get(first.text);
  // "et" and "est" are words elsewhere; zones are written in capitals, or as three letters.
  if (abbreviated && (first.capital || first.text.length >= 3)) return zoneOf(abbreviated, 1);
  const region = regions.get(first.text);
  return region && first.capital ? zoneOf(region, 1) : null;
}
