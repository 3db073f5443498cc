import { digits, isOneOf, type Word, wordKind } from '../../text/words.ts';

const spelled: ReadonlyMap<string, number> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, value) => [word, value]),
);
const tens: ReadonlyMap<string, number> = new Map([
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
]);

/** The kinds of words that a number begins with: digits, "three", "twenty". */
export const numberKinds = digits | wordKind([...spelled.keys(), ...tens.keys()]);

/** A whole number read at a place: its value and the index of the word after it. */
export interface ReadNumber {
  value: number;
  next: number;
}

/** "3", "three", "twenty-five". Digits are read as they stand, without thousands or decimals. */
export function readNumber(words: readonly Word[], at: number): ReadNumber | null {
  const word = words[at];
  if (!word || !(word.kinds & numberKinds)) return null;
  if (word.kinds & digits && word.text.length <= 4) return { value: Number(word.text), next: at + 1 };
  const ten = tens.get(word.text);
  if (ten !== undefined) {
    const hyphen = words[at + 1]?.text === '-' ? 1 : 0;
    const unit = spelled.get(words[at + 1 + hyphen]?.text ?? '');
    if (unit !== undefined && unit > 0 && unit < 10) return { value: ten + unit, next: at + 2 + hyphen };
    return { value: ten, next: at + 1 };
  }
  const value = spelled.get(word.text);
  return value === undefined ? null : { value, next: at + 1 };
}

const ordinals: ReadonlyMap<string, number> = new Map(
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth'
    .split(' ')
    .map((word, value) => [word, value]),
);

/** "23rd", "1st", "first". */
export function readOrdinal(words: readonly Word[], at: number): ReadNumber | null {
  const word = words[at];
  const suffix = words[at + 1];
  if (!word) return null;
  if (word.kinds & digits && word.text.length <= 2 && suffix && !suffix.spaced && isOneOf(suffix.text, 'st|nd|rd|th')) {
    return { value: Number(word.text), next: at + 2 };
  }
  const value = ordinals.get(word.text);
  return value === undefined ? null : { value, next: at + 1 };
}
