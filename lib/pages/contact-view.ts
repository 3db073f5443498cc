import type { ContactView, TimelineEntry } from '../../components/board/ContactPage.tsx';
import { outcomeInLine, personName, taskWords } from '../../components/callbacks/words.ts';
import type { CadencePlan, Channel } from '../cadence/types.ts';
import { formatDue, localDay, type Viewpoint } from '../promises/format.ts';
import type { ContactRecords } from '../store/contact-history.ts';
import { type Callback, contactSchema, type Touch } from '../store/records.ts';
import { t } from '../words/t.ts';
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

/** A channel's part of a text's key. */
const keyOf = (channel: Channel) => (channel === 'in-person' ? 'met' : channel);

/** The channels as headings. */
export const channelNames: Record<Channel, string> = {
  'in-person': t('channel.inPerson'),
  phone: t('channel.phone'),
  letter: t('channel.letter'),
  text: t('channel.text'),
  fax: t('channel.fax'),
  email: t('channel.email'),
  social: t('channel.social'),
  other: t('channel.other'),
};

/** A touch in one line: `Called, Wed, Nov 18: no answer`. */
export function pastWords({ direction, channel, at, outcome, source }: Touch, view: Viewpoint): string {
  const what = direction === 'in' ? t('touch.theirs') : t(`touch.${keyOf(channel)}`);
  const day = formatDue({ kind: 'day', date: localDay(at, view.timeZone) }, view);
  const how = outcome && outcome !== 'done' ? outcomeInLine[outcome] : source.subject;
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
        when: callback.due,
        what: t('touch.toDo', words(callback)),
        quote: callback.quote,
        outcome: null,
        state: 'open',
      }),
    );
  // A call that was closed is a touch of its own: shown once, as the touch.
  const told = new Set(touches.map(({ callbackId }) => callbackId));
  const closed = callbacks
    .filter(({ id, status }) => status !== 'open' && !told.has(id))
    .map((callback) => ({
      id: callback.id,
      at: callback.closedAt ?? callback.updatedAt,
      what: words(callback),
      quote: callback.quote,
      outcome: callback.outcome,
      state: callback.status === 'dropped' ? ('dropped' as const) : ('past' as const),
    }));
  const made = touches.map((touch) => {
    const callback = callbacks.find(({ id }) => id === touch.callbackId);
    return {
      id: touch.id,
      at: touch.at,
      what: touch.direction === 'in' ? t('touch.theirs') : t(`touch.${keyOf(touch.channel)}`),
      quote: callback?.quote || touch.source.subject,
      outcome: touch.outcome ?? null,
      state: 'past' as const,
    };
  });
  const past = [...closed, ...made]
    .sort((a, b) => b.at - a.at)
    .map(({ at, ...entry }): TimelineEntry => ({ ...entry, when: { kind: 'instant', at } }));
  return [...open, ...past];
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
    last ? t('status.last', t(`did.${keyOf(last.channel)}`), day(last.at)) : t('status.noTouch'),
    next?.due
      ? t(
          'status.next',
          taskWords(callbackView({ callback: next, contact: records.contact })),
          formatDue(next.due, view),
        )
      : t('status.noNext'),
  ].join('; ');
}
