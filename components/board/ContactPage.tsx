import { type ReactNode, useState } from 'react';
import type { Channel, Outcome } from '../../lib/cadence/types.ts';
import { formatDue, type Viewpoint } from '../../lib/promises/format.ts';
import type { Due } from '../../lib/promises/types.ts';
import { t } from '../../lib/words/t.ts';
import { qualificationWords } from '../callbacks/call-words.ts';
import { outcomeInLine, personName } from '../callbacks/words.ts';
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
  /** When it was, or is due; null for a promise without a day. */
  when: Due | null;
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
  doubles: readonly { id: string; name: string }[];
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
          <h2 id="contact-name">{personName({ name: contact.name || (contact.emails[0] ?? '') })}</h2>
          <p className="secondary">
            {[contact.company, contact.planName && t('contact.onPlan', contact.planName)].filter(Boolean).join(', ')}
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
          {t('contact.copyStatus')}
        </button>
      </header>
      {contact.askedToStop && <p className="contact-warning">{t('contact.askedToStop')}</p>}
      {doubles.map((double) => (
        <p key={double.id} className="contact-warning">
          {t('contact.looksLike', double.name)}{' '}
          <button type="button" className="quiet-button" onClick={() => onMerge(double.id)}>
            {t('contact.merge')}
          </button>
        </p>
      ))}
      <div className="contact-columns">
        <section aria-label={t('contact.before')}>
          <h3>{t('contact.before')}</h3>
          {plan}
          <div className="contact-fields">
            <KeptField label={t('contact.name')} value={contact.name} onSave={(name) => onChange({ name })} />
            <KeptField
              label={t('contact.company')}
              value={contact.company}
              onSave={(company) => onChange({ company })}
            />
            <KeptField
              label={t('contact.firstReason')}
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
              label={t('contact.hours')}
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
            <KeptField
              label={t('contact.notes')}
              isLong
              value={contact.notes}
              onSave={(notes) => onChange({ notes })}
            />
          </div>
        </section>
        <section aria-label={t('contact.timeline')}>
          <h3>{t('contact.happened')}</h3>
          {timeline.length === 0 ? (
            <p className="secondary">{t('contact.nothingYet')}</p>
          ) : (
            <ol className="timeline">
              {timeline.map((entry) => (
                <li key={entry.id} data-state={entry.state}>
                  <p>
                    <strong>{entry.what}</strong>{' '}
                    <span className="secondary">
                      {entry.when ? formatDue(entry.when, view) : t('card.noDay')}
                      {entry.outcome && entry.outcome !== 'done' && `, ${outcomeInLine[entry.outcome]}`}
                      {entry.state === 'dropped' && `, ${t('contact.dropped')}`}
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
              {contact.name ? t('contact.reallyDelete', contact.name) : t('contact.reallyDeleteThis')}
            </button>
            <button type="button" className="quiet-button" onClick={() => setDeleting(false)}>
              {t('contact.keep')}
            </button>
          </>
        ) : (
          <button type="button" className="quiet-button" onClick={() => setDeleting(true)}>
            {t('contact.delete')}
          </button>
        )}
      </footer>
    </article>
  );
}
