import type { ContactView, TimelineEntry } from '../../components/board/ContactPage.tsx';
import { outcomeWords, personName, taskWords } from '../../components/callbacks/words.ts';
import type { CadencePlan, Channel } from '../cadence/types.ts';
import { formatDue, localDay, type Viewpoint } from '../promises/format.ts';
import type { ContactRecords } from '../store/contact-history.ts';
import { type Callback, contactSchema, type Touch } from '../store/records.ts';
import { callbackView } from './card-view.ts';

/** A stored contact as its page shows it. */
export function contactView(records: ContactRecords, plans: readonly CadencePlan[]): ContactView {
  const contact = contactSchema.parse(records.contact); // Fields that came with a later version get their default.
  const { id, name, company, emails, phones, firstReason, preferredHours, notes, qualification, askedToStop } = contact;
  const { preferredChannel, agreedEveryDays, days } = contact;
  const planName = plans.find((plan) => plan.id === contact.plan?.planId)?.name ?? '';
  return {
    ...{ id, name, company, emails, phones, firstReason, preferredHours, notes, qualification, askedToStop },
    ...{ preferredChannel, agreedEveryDays, days, planName },
  };
}

const channelWords: Record<Channel, string> = {
  'in-person': 'Met',
  phone: 'Called',
  letter: 'Sent a letter',
  text: 'Texted',
  fax: 'Faxed',
  email: 'Wrote',
  social: 'Reached out on social media',
  other: 'Got in touch',
};

/** The channels as headings. */
export const channelNames: Record<Channel, string> = {
  'in-person': 'In person',
  phone: 'Phone',
  letter: 'Card or letter',
  text: 'Text',
  fax: 'Fax',
  email: 'E-mail',
  social: 'Social media',
  other: 'Other',
};

/** A touch in one line: `Called, Wed, Nov 18: no answer`. */
export function pastWords({ direction, channel, at, outcome, source }: Touch, view: Viewpoint): string {
  const what = direction === 'in' ? 'They got in touch' : channelWords[channel];
  const day = formatDue({ kind: 'day', date: localDay(at, view.timeZone) }, view);
  const how = outcome && outcome !== 'done' ? outcomeWords[outcome].toLowerCase() : source.subject;
  return [`${what}, ${day}`, how].filter(Boolean).join(': ');
}

/** Touches and promises in one line of time: what is open first, then the newest. */
export function timelineOf({ touches, callbacks, contact }: ContactRecords): TimelineEntry[] {
  const words = (callback: Callback) => taskWords(callbackView({ callback, contact }));
  const open = callbacks
    .filter(({ status }) => status === 'open')
    .sort((a, b) => (a.dueAt ?? Number.POSITIVE_INFINITY) - (b.dueAt ?? Number.POSITIVE_INFINITY))
    .map(
      (callback): TimelineEntry => ({
        id: callback.id,
        at: callback.due?.kind === 'instant' ? callback.due.at : (callback.dueAt ?? null),
        what: `To do: ${words(callback)}`,
        quote: callback.quote,
        outcome: null,
        state: 'open',
      }),
    );
  // A call that was closed is a touch of its own: shown once, as the touch.
  const told = new Set(touches.map(({ callbackId }) => callbackId));
  const closed = callbacks
    .filter(({ id, status }) => status !== 'open' && !told.has(id))
    .map((callback): TimelineEntry & { at: number } => ({
      id: callback.id,
      at: callback.closedAt ?? callback.updatedAt,
      what: words(callback),
      quote: callback.quote,
      outcome: callback.outcome,
      state: callback.status === 'dropped' ? 'dropped' : 'past',
    }));
  const made = touches.map((touch): TimelineEntry & { at: number } => {
    const callback = callbacks.find(({ id }) => id === touch.callbackId);
    return {
      id: touch.id,
      at: touch.at,
      what: touch.direction === 'in' ? 'They got in touch' : channelWords[touch.channel],
      quote: callback?.quote || touch.source.subject,
      outcome: touch.outcome ?? null,
      state: 'past',
    };
  });
  return [...open, ...[...closed, ...made].sort((a, b) => b.at - a.at)];
}

/** One line for the CRM: last touch, next step, date. */
export function statusLine(records: ContactRecords, view: Viewpoint): string {
  const [last] = records.touches;
  const next = records.callbacks
    .filter(({ status, due }) => status === 'open' && due !== null)
    .sort((a, b) => (a.dueAt ?? 0) - (b.dueAt ?? 0))[0];
  const day = (at: number) => formatDue({ kind: 'instant', at }, view);
  const name = personName({ name: records.contact.name || (records.contact.emails[0] ?? '') });
  return [
    name,
    last ? `last touch: ${channelWords[last.channel].toLowerCase()}, ${day(last.at)}` : 'no touch yet',
    next?.due
      ? `next step: ${taskWords(callbackView({ callback: next, contact: records.contact }))}, ${formatDue(next.due, view)}`
      : 'no next step',
  ].join('; ');
}
