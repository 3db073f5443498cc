import type { PersonFacts } from '../../components/callbacks/CardDetails.tsx';
import { localDay, type Viewpoint } from '../promises/format.ts';
import { attemptsSinceAnswer, type ContactRecords } from '../store/contact-history.ts';
import { contactSchema } from '../store/records.ts';
import { t } from '../words/t.ts';
import { channelNames, pastWords } from './contact-view.ts';

const touchesShown = 3;

/** A stored contact as a card shows it before a call. */
export function personFacts(records: ContactRecords, view: Viewpoint): PersonFacts {
  const contact = contactSchema.parse(records.contact); // Fields that came with a later version get their default.
  const { firstReason, qualification, preferredChannel, preferredHours, agreedEveryDays, askedToStop } = contact;
  return {
    firstName: contact.name.split(' ')[0] ?? '',
    firstReason,
    qualification,
    reachedBy: [preferredChannel && channelNames[preferredChannel], preferredHours].filter(Boolean).join(', '),
    agreed: agreedEveryDays ? t('details.every', agreedEveryDays) : '',
    days: nextDays(contact.days, view),
    touches: records.touches.slice(0, touchesShown).map((touch) => ({ id: touch.id, words: pastWords(touch, view) })),
    attempts: attemptsSinceAnswer(records.touches),
    askedToStop,
  };
}

/** Days to remember by their next return, each with its day of the year: the year of a birthday is no news. */
function nextDays(
  days: readonly { date: string; what: string }[],
  { now, locale, shownIn = locale, timeZone }: Viewpoint,
): string[] {
  const today = localDay(now, timeZone).slice(5);
  const day = new Intl.DateTimeFormat(shownIn, { month: 'short', day: 'numeric', timeZone: 'UTC' });
  const later = (date: string) => (date.slice(5) < today ? 1 : 0);
  return days
    .toSorted((a, b) => later(a.date) - later(b.date) || a.date.slice(5).localeCompare(b.date.slice(5)))
    .map(({ date, what }) => `${what}: ${day.format(Date.parse(date))}`);
}
