import type { Word } from '../../text/words.ts';
import { namedDayStarts } from '../holidays.ts';

/** Most sentences name no time at all, most places of the others neither. One of these stands in every time. */
const timeWords = new Set(
  `mon tue wed thu fri sat sun tues weds thur thurs tommorow tomorrow tommorrow tomorow tmrw tmw tmr tonight tonite 2nite
  tonigth noon midnight morning mornings afternoon evening am pm week weeks weekend weekends midweek fortnight fortnights
  month months quarter quarters year years end eod cob eob cop eow eom eoq eoy close january february march april may
  june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec q hour hours hrs
  minute moment sec bit while minutes min mins hr wk wks yr yrs o'clock oclock half one two three four five six seven eight nine ten eleven
  twelve twenty thirty forty fifty first second third fourth fifth sixth later soon shortly asap lunch lunchtime
  thanksgiving christmas xmas easter halloween new nye juneteenth then when whenever once after before immediately
  momentarily away now night firday wensday wednseday thrusday [ {`.split(/\s+/),
);

/** Whether the word itself speaks of time. */
export function isTimeWord({ text }: Word): boolean {
  if (timeWords.has(text)) return true;
  const first = text.charCodeAt(0);
  if (first >= 48 && first <= 57) return true;
  return text.length > 2 && (text.includes('day') || (text.endsWith("'s") && timeWords.has(text.slice(0, -2))));
}

/** How a time is entered: "by Friday", "at 3", "before noon". Part of the exact words, as people quote them. */
export const prepositions = new Set(
  'on by before until till til from for around about at after @ between btw btwn approx approximately circa during over within in starting towards come no'.split(
    ' ',
  ),
);

/** What may stand between its pieces: "Friday, at around 3". */
export const linkWords = new Set(
  ', at @ - on in the around about approx approximately by before after from between btw ( of circa say until till til early late for'.split(
    ' ',
  ),
);

/** What may stand before its own words: "the week after next", "early Friday", "next business day", "w/c 7 May". */
const leads = new Set([
  ...prepositions,
  ...linkWords,
  ...namedDayStarts,
  ...'this that next last past previous coming following upcoming a an any every each mid later earlier sometime anytime very throughout course of tail beginning start middle top back w right as less few couple some several inside other business biz working work / c'.split(
    ' ',
  ),
]);

/** Whether the word, which says no time itself, may lead to one. */
export const mayLead = ({ text }: Word): boolean => leads.has(text);
