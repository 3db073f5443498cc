import { type ReactNode, useState } from 'react';
import type { Channel, Outcome } from '../../lib/cadence/types.ts';
import { formatDue, type Viewpoint } from '../../lib/promises/format.ts';
import { qualificationWords } from '../callbacks/call-words.ts';
import { outcomeWords } from '../callbacks/words.ts';
import { KeptField } from '../ui/KeptField.tsx';
import { ContactHabits, type Habits } from './ContactHabits.tsx';
import './ContactPage.css';

/** A contact as its page shows and edits it. */
export interface ContactView extends Habits {
  id: string;
  name: string;
  company: string;
  emails: string[];
  phones: string[];
  firstReason: string;
  preferredHours: string;
  notes: string;
  qualification: { budget: string; authority: string; need: string; timeFrame: string };
  /** The plan's name, '' where they are on none. */
  planName: string;
  askedToStop: boolean;
}

export type ContactFields = Partial<Omit<ContactView, 'id' | 'planName'>>;

/** One thing that happened, or will. */
export interface TimelineEntry {
  id: string;
  /** Epoch milliseconds; null for a promise without a day. */
  at: number | null;
  /** `Called`, `Wrote`, `To do: call about pricing`. */
  what: string;
  quote: string;
  outcome: Outcome | null;
  state: 'past' | 'open' | 'dropped';
}

interface Props {
  contact: ContactView;
  timeline: readonly TimelineEntry[];
  /** Contacts that look like the same person. */
  doubles: readonly { id: string; name: string; why: string }[];
  view: Viewpoint;
  /** What the ways to reach somebody are called. */
  channels: Readonly<Record<Channel, string>>;
  onChange(fields: ContactFields): void;
  onMerge(id: string): void;
  onDelete(): void;
  /** The plan they are on, and the way to another. */
  plan: ReactNode;
  /** "Last touch, next step, date", for the CRM. */
  onCopyStatus(): void;
}

/** Who they are, what is known of the deal, and everything that happened. */
export function ContactPage(props: Props) {
  const { contact, timeline, doubles, view, channels, plan, onChange, onMerge, onDelete, onCopyStatus } = props;
  const [isDeleting, setDeleting] = useState(false);
  return (
    <article className="contact" aria-labelledby="contact-name">
      <header className="contact-head">
        <div>
          <h2 id="contact-name">{contact.name || contact.emails[0] || 'Someone'}</h2>
          <p className="secondary">
            {[contact.company, contact.planName && `on the plan “${contact.planName}”`].filter(Boolean).join(', ')}
          </p>
          <p className="contact-ways">
            {contact.emails.map((email) => (
              <a key={email} href={`mailto:${encodeURIComponent(email)}`}>
                {email}
              </a>
            ))}
            {contact.phones.map((phone) => (
              <a key={phone} href={`tel:${phone}`}>
                {phone}
              </a>
            ))}
          </p>
        </div>
        <button type="button" className="quiet-button" onClick={onCopyStatus}>
          Copy status line
        </button>
      </header>
      {contact.askedToStop && (
        <p className="contact-warning">They asked not to be contacted. Reminders for them are silent.</p>
      )}
      {doubles.map((double) => (
        <p key={double.id} className="contact-warning">
          {double.name} looks like the same person: {double.why}.{' '}
          <button type="button" className="quiet-button" onClick={() => onMerge(double.id)}>
            Merge the two
          </button>
        </p>
      ))}
      <div className="contact-columns">
        <section aria-label="Before the call">
          <h3>Before the call</h3>
          {plan}
          <div className="contact-fields">
            <KeptField label="Name" value={contact.name} onSave={(name) => onChange({ name })} />
            <KeptField label="Company" value={contact.company} onSave={(company) => onChange({ company })} />
            <KeptField
              label="Why they first came to you"
              value={contact.firstReason}
              onSave={(firstReason) => onChange({ firstReason })}
            />
            {(Object.keys(qualificationWords) as (keyof typeof qualificationWords)[]).map((part) => (
              <KeptField
                key={part}
                label={qualificationWords[part]}
                value={contact.qualification[part]}
                onSave={(value) => onChange({ qualification: { ...contact.qualification, [part]: value } })}
              />
            ))}
            <KeptField
              label="When they like to be called"
              value={contact.preferredHours}
              onSave={(preferredHours) => onChange({ preferredHours })}
            />
            <ContactHabits
              preferredChannel={contact.preferredChannel}
              agreedEveryDays={contact.agreedEveryDays}
              days={contact.days}
              channels={channels}
              onChange={onChange}
            />
            <KeptField label="Notes" isLong value={contact.notes} onSave={(notes) => onChange({ notes })} />
          </div>
        </section>
        <section aria-label="Timeline">
          <h3>What happened</h3>
          {timeline.length === 0 ? (
            <p className="secondary">Nothing yet.</p>
          ) : (
            <ol className="timeline">
              {timeline.map((entry) => (
                <li key={entry.id} data-state={entry.state}>
                  <p>
                    <strong>{entry.what}</strong>{' '}
                    <span className="secondary">
                      {entry.at === null ? 'No day yet' : formatDue({ kind: 'instant', at: entry.at }, view)}
                      {entry.outcome && entry.outcome !== 'done' && `, ${outcomeWords[entry.outcome].toLowerCase()}`}
                      {entry.state === 'dropped' && ', dropped'}
                    </span>
                  </p>
                  {entry.quote && <p className="timeline-quote">“{entry.quote}”</p>}
                </li>
              ))}
            </ol>
          )}
        </section>
      </div>
      <footer className="contact-foot">
        {isDeleting ? (
          <>
            <button type="button" className="button" onClick={onDelete}>
              Delete {contact.name || 'this contact'} and everything about them
            </button>
            <button type="button" className="quiet-button" onClick={() => setDeleting(false)}>
              Keep
            </button>
          </>
        ) : (
          <button type="button" className="quiet-button" onClick={() => setDeleting(true)}>
            Delete this contact…
          </button>
        )}
      </footer>
    </article>
  );
}
