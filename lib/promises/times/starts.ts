import { namedDayStarts } from '../holidays.ts';
import type { Word } from '../words.ts';

/** Most sentences name no time at all, most places of the others neither. One of these stands in every time. */
const timeWords = new Set(
  `mon tue wed thu fri sat sun tues weds thur thurs tommorow tomorrow tommorrow tomorow tmrw tmw tmr tonight tonite 2nite
  tonigth noon midnight morning mornings afternoon evening am pm week weeks weekend weekends midweek fortnight fortnights
  month months quarter quarters year years end eod cob eob cop eow eom eoq eoy close january february march april may
  june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec q hour hours hrs
  minutes min mins hr wk wks yr yrs o'clock oclock half one two three four five six seven eight nine ten eleven
  twelve twenty thirty forty fifty first second third fourth fifth sixth later soon shortly asap lunch lunchtime
  thanksgiving christmas xmas easter halloween new nye juneteenth then when whenever once after before immediately
  momentarily away now night firday wensday wednseday thrusday [ {`.split(/\s+/),
);

/** Whether the word itself speaks of time. */
export const isTimeWord = ({ text }: Word): boolean =>
  timeWords.has(text.endsWith("'s") ? text.slice(0, -2) : text) ||
  text.includes('day') ||
  (text.charCodeAt(0) >= 48 && text.charCodeAt(0) <= 57);

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

/** What a time may begin with beside its own words: "the week after next", "early Friday", "last Monday". */
const leads = new Set([
  ...prepositions,
  ...linkWords,
  ...namedDayStarts,
  ...'this that next last past previous coming following upcoming a an any every each mid later earlier sometime anytime very tail beginning start middle top back w right as less few couple some several inside other'.split(
    ' ',
  ),
]);

/** Whether a time may begin here although the word itself says none. */
export const mayLead = ({ text }: Word): boolean => leads.has(text);
