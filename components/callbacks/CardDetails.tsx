import { CalendarArrowDown } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { nextCallbackDue } from '../../lib/cadence/decisions.ts';
import { KeptField } from '../ui/KeptField.tsx';
import {
  fittingKind,
  type Qualification,
  type QuestionKind,
  qualificationWords,
  questionKinds,
  quietDealWords,
  suggestedQuestion,
  voicemailWords,
} from './call-words.ts';
import type { CallbackView, ViewMoment } from './types.ts';
import './CardDetails.css';
import { t } from '../../lib/words/t.ts';

/** What is stored of the person, for the moment before a call. */
export interface PersonFacts {
  /** '' where unknown. */
  firstName: string;
  /** Why they first came to us. */
  firstReason: string;
  qualification: Qualification;
  /** "Phone, mornings before ten"; '' where unknown. */
  reachedBy: string;
  /** "Every 14 days", '' where nothing was agreed. */
  agreed: string;
  /** "Birthday: Dec 3", the next first. */
  days: string[];
  /** What happened last, the newest first: "Called, Wednesday: no answer". */
  touches: { id: string; words: string }[];
  /** Touches of hers since they last answered. */
  attempts: number;
  askedToStop: boolean;
}

interface Props {
  callback: CallbackView;
  /** null where it is for nobody in particular. */
  person: PersonFacts | null;
  view: ViewMoment;
  onNotes(notes: { goal?: string; question?: string }): void;
  onPerson(change: { firstReason?: string; qualification?: Qualification }): void;
  /** Saves it as a calendar file. */
  onSaveCalendar(): void;
  /** More to do with it. */
  children?: ReactNode;
}

/** Before the call: what she wants, what she knows, what to ask, and what to say to a machine. Opens inside the card. */
export function CardDetails({ callback, person, view, onNotes, onPerson, onSaveCalendar, children }: Props) {
  const isTalk = callback.actor === 'writer' && (callback.action === 'call' || callback.action === 'meet');
  return (
    <div className="details">
      {person?.askedToStop && <p className="details-warning">{t('details.askedToStop')}</p>}
      <div className="details-fields">
        <KeptField
          label={t('details.goal')}
          placeholder={t('details.goalExample')}
          value={callback.goal}
          onSave={(goal) => onNotes({ goal })}
        />
        {person && (
          <KeptField
            label={t('details.firstReason')}
            value={person.firstReason}
            onSave={(firstReason) => onPerson({ firstReason })}
          />
        )}
      </div>
      {person && <Facts person={person} />}
      {isTalk && person && <Question callback={callback} person={person} onNotes={onNotes} />}
      {isTalk && person && <Sayings callback={callback} person={person} view={view} />}
      {person && (
        <div className="details-fields">
          {(Object.keys(qualificationWords) as (keyof Qualification)[]).map((part) => (
            <KeptField
              key={part}
              label={qualificationWords[part]}
              value={person.qualification[part]}
              onSave={(value) => onPerson({ qualification: { ...person.qualification, [part]: value } })}
            />
          ))}
        </div>
      )}
      <div className="details-actions">
        {children}
        {callback.due && (
          <button type="button" className="quiet-button" onClick={onSaveCalendar}>
            <CalendarArrowDown aria-hidden="true" size={16} /> {t('details.toCalendar')}
          </button>
        )}
      </div>
    </div>
  );
}

function Facts({ person }: { person: PersonFacts }) {
  const facts: [string, string][] = [
    [t('details.reached'), person.reachedBy],
    [t('details.agreed'), person.agreed],
    [t('details.days'), person.days.join(', ')],
  ];
  return (
    <dl className="details-facts">
      {facts
        .filter(([, words]) => words)
        .map(([title, words]) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      {person.touches.length > 0 && (
        <div>
          <dt>{t('details.soFar')}</dt>
          <dd>
            {person.touches.map(({ id, words }) => (
              <p key={id}>{words}</p>
            ))}
          </dd>
        </div>
      )}
    </dl>
  );
}

interface QuestionProps {
  callback: CallbackView;
  person: PersonFacts;
  onNotes: Props['onNotes'];
}

/** One question to ask, of the kind that fits; hers once she has changed it. */
function Question({ callback, person, onNotes }: QuestionProps) {
  const id = useId();
  const { qualification, firstReason } = person;
  const [kind, setKind] = useState<QuestionKind>(() => fittingKind(qualification, firstReason));
  const suggested = suggestedQuestion(kind, qualification, firstReason);
  const shown = callback.question || suggested;
  return (
    <div className="details-question">
      <label htmlFor={id}>{t('details.question')}</label>
      <textarea
        id={id}
        key={shown}
        rows={2}
        className="field"
        defaultValue={shown}
        onBlur={(event) => {
          const next = event.target.value.trim();
          if (next !== shown) onNotes({ question: next });
        }}
      />
      {/* biome-ignore lint/a11y/useSemanticElements: four small buttons in a line; a fieldset cannot be one. */}
      <div className="details-kinds" role="group" aria-label={t('details.questionKind')}>
        {(Object.keys(questionKinds) as QuestionKind[]).map((each) => (
          <button
            key={each}
            type="button"
            className="quiet-button"
            aria-pressed={!callback.question && kind === each}
            onClick={() => {
              setKind(each);
              if (callback.question) onNotes({ question: '' });
            }}
          >
            {questionKinds[each]}
          </button>
        ))}
      </div>
    </div>
  );
}

/** What to say: to their voicemail, and where the deal has gone quiet. */
function Sayings({ callback, person, view }: { callback: CallbackView; person: PersonFacts; view: ViewMoment }) {
  const quiet = quietDealWords(person.attempts, callback.moves, person.agreed !== '');
  const next = nextCallbackDue('voicemail', view);
  return (
    <dl className="details-facts">
      {callback.action === 'call' && (
        <div>
          <dt>{t('details.voicemail')}</dt>
          <dd>“{voicemailWords(person.firstName, callback.purpose, next, view)}”</dd>
        </div>
      )}
      {quiet.length > 0 && (
        <div>
          <dt>{t('details.quiet')}</dt>
          <dd>
            {quiet.map((words) => (
              <p key={words}>“{words}”</p>
            ))}
          </dd>
        </div>
      )}
    </dl>
  );
}
