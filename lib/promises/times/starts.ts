import { digits, type Word, wordKind } from '../../text/words.ts';
import { namedDayStarts } from '../holidays.ts';

/** Most sentences name no time at all, most places of the others neither. One of these stands in every time. */
const timeWords =
  `mon tue wed thu fri sat sun tues weds thur thurs tommorow tomorrow tommorrow tomorow tmrw tmw tmr tonight tonite 2nite
  tonigth noon midnight morning mornings afternoon evening am pm week weeks weekend weekends midweek fortnight fortnights
  month months quarter quarters year years end eod cob eob cop eow eom eoq eoy close january february march april may
  june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec q hour hours hrs
  minute moment sec bit while minutes min mins hr wk wks yr yrs o'clock oclock half one two three four five six seven eight nine ten eleven
  twelve twenty thirty forty fifty first second third fourth fifth sixth later soon shortly asap lunch lunchtime
  thanksgiving christmas xmas easter halloween new nye juneteenth then when whenever once after before immediately
  momentarily away now night firday wensday wednseday thrusday [ {`.split(/\s+/);
const timeKinds = digits | wordKind(timeWords.flatMap((word) => [word, `${word}'s`]));

/**
 * Whether the word itself speaks of time.
 *
 * @param namesDay whether "day" stands in its text at all, in a word of any kind
 */
export function isTimeWord({ text, kinds }: Word, namesDay: boolean): boolean {
  return (kinds & timeKinds) !== 0 || (namesDay && text.includes('day'));
}

/** How a time is entered: "by Friday", "at 3", "before noon". Part of the exact words, as people quote them. */
const prepositions =
  'on by before until till til from for around about at after @ between btw btwn approx approximately circa during over within in starting towards come no'.split(
    ' ',
  );
export const preposition = wordKind(prepositions);

/** What may stand between its pieces: "Friday, at around 3". */
const links =
  ', at @ - on in the around about approx approximately by before after from between btw ( of circa say until till til early late for'.split(
    ' ',
  );
export const link = wordKind(links);

/** What may stand before its own words: "the week after next", "early Friday", "next business day", "w/c 7 May". */
/** Such a word says no time itself. */
export const lead = wordKind([
  ...prepositions,
  ...links,
  ...namedDayStarts,
  ...'this that next last past previous coming following upcoming a an any every each mid later earlier sometime anytime very throughout course of tail beginning start middle top back w right as less few couple some several inside other business biz working work / c'.split(
    ' ',
  ),
]);
