import { useEffect, useId, useState } from 'react';
import { t } from '../../lib/words/t.ts';
import type { LinkChoice } from './types.ts';

interface Props {
  /** The name the page shows, '' where it shows none for certain. */
  name: string;
  find(words: string): Promise<LinkChoice[]>;
  /** null: a new contact. */
  onLink(contactId: string | null): void;
  /** Lets her point at the name on the page, where the site is one nobody described. */
  onPick?: (() => void) | undefined;
}

/** Says once whose record this is; the choice outlasts whatever the page shows. */
export function LinkContact({ name, find, onLink, onPick }: Props) {
  const id = useId();
  const [words, setWords] = useState(name);
  const [choices, setChoices] = useState<LinkChoice[]>([]);
  useEffect(() => {
    let isCurrent = true;
    void find(words)
      .then((found) => isCurrent && setChoices(found))
      .catch(() => isCurrent && setChoices([]));
    return () => {
      isCurrent = false;
    };
  }, [words, find]);
  return (
    <div className="record-form">
      <label htmlFor={id} className="secondary">
        {t('link.whose')}
      </label>
      <input
        id={id}
        className="field"
        value={words}
        placeholder={t('link.who')}
        autoComplete="off"
        onInput={(event) => setWords(event.currentTarget.value)}
      />
      {onPick && (
        <button type="button" className="quiet-button" onClick={onPick}>
          {t('link.point')}
        </button>
      )}
      <ul className="record-choices">
        {choices.map((choice) => (
          <li key={choice.id}>
            <button type="button" className="record-outcome" onClick={() => onLink(choice.id)}>
              {choice.name} <span className="secondary">{choice.detail}</span>
            </button>
          </li>
        ))}
        {name && (
          <li>
            <button type="button" className="record-outcome" onClick={() => onLink(null)}>
              {t('link.new', name)}
            </button>
          </li>
        )}
      </ul>
    </div>
  );
}
