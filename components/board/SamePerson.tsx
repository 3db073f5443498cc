import { useId, useState } from 'react';
import { t } from '../../lib/words/t.ts';
import { personName } from '../callbacks/words.ts';
import './SamePerson.css';

/** A contact of a group, with how much hangs on it. */
export interface DoubleView {
  id: string;
  name: string;
  company: string;
  emails: readonly string[];
  phones: readonly string[];
  promises: number;
  touches: number;
}

interface Props {
  groups: readonly (readonly DoubleView[])[];
  /** What `keep` would be with the others merged into it. */
  preview(keep: string, others: string[]): DoubleView;
  onMerge(keep: string, others: string[]): void;
  /** They look alike and are not the same. */
  onDifferent(ids: string[]): void;
}

/** Contacts that are probably one person, group by group: what merging them gives, before it is done. */
export function SamePerson({ groups, preview, onMerge, onDifferent }: Props) {
  if (groups.length === 0) {
    return <p className="contacts-empty">{t('samePerson.nobody')}</p>;
  }
  return (
    <div className="doubles">
      <p className="secondary">{t('samePerson.about')}</p>
      {groups.map((group) => (
        <Group
          key={group.map(({ id }) => id).join()}
          group={group}
          preview={preview}
          onMerge={onMerge}
          onDifferent={onDifferent}
        />
      ))}
    </div>
  );
}

function Group({ group, preview, onMerge, onDifferent }: Omit<Props, 'groups'> & { group: readonly DoubleView[] }) {
  const id = useId();
  const ids = group.map((each) => each.id);
  // The one most is known of is likely the one to keep.
  const [richest] = group.toSorted((a, b) => b.promises + b.touches - (a.promises + a.touches));
  const [chosen, setChosen] = useState(richest?.id ?? '');
  const others = ids.filter((each) => each !== chosen);
  const result = preview(chosen, others);
  return (
    <section className="doubles-group" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{personName({ name: result.name || (result.emails[0] ?? '') })}</h2>
      <fieldset>
        <legend>{t('samePerson.keep')}</legend>
        {group.map((each) => (
          <label key={each.id} className="doubles-one">
            <input type="radio" name={id} checked={each.id === chosen} onChange={() => setChosen(each.id)} />
            <Summary contact={each} />
          </label>
        ))}
      </fieldset>
      <p className="doubles-result">
        <span className="secondary">{t('samePerson.together')} </span>
        <Summary contact={result} />
      </p>
      <div className="doubles-actions">
        <button type="button" className="button" onClick={() => onMerge(chosen, others)}>
          {t('samePerson.merge')}
        </button>
        <button type="button" className="quiet-button" onClick={() => onDifferent(ids)}>
          {t('samePerson.different')}
        </button>
      </div>
    </section>
  );
}

function Summary({ contact: { name, company, emails, phones, promises, touches } }: { contact: DoubleView }) {
  const known = [company, ...emails, ...phones].filter(Boolean).join(', ');
  return (
    <span>
      <strong>{name || t('samePerson.noName')}</strong> {known}{' '}
      <span className="secondary">
        {t('samePerson.promises', promises)}, {t('samePerson.touches', touches)}
      </span>
    </span>
  );
}
