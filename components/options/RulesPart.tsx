import { useId, useState } from 'react';
import { whyRefused } from '../../lib/rules/why-refused.ts';
import { Part } from './Part.tsx';
import type { SettingsProps } from './SettingsParts.tsx';
import './RulesPart.css';

/** A rule as its part of the page shows it. */
export interface RuleView {
  id: string;
  title: string;
  /** Why it costs the deal and what to write instead. */
  about: string;
  /** A sentence it marks, the words between [[ and ]]; '' for rules on whole drafts. */
  example: string;
}

/** Every rule with a switch, what it is for and what it marks. */
export function RulesPart({ rules, settings, onChange }: SettingsProps & { rules: readonly RuleView[] }) {
  const id = useId();
  const { rulesOff } = settings;
  return (
    <Part title="What the coach looks for" about="Switch off what doesn’t fit how you write.">
      {rules.map((rule) => {
        const isOn = !rulesOff.includes(rule.id);
        return (
          <div key={rule.id} className="part-row rule">
            <input
              id={`${id}-${rule.id}`}
              type="checkbox"
              checked={isOn}
              aria-describedby={`${id}-${rule.id}-about`}
              onChange={() =>
                onChange({ rulesOff: isOn ? [...rulesOff, rule.id] : rulesOff.filter((other) => other !== rule.id) })
              }
            />
            <div>
              <label htmlFor={`${id}-${rule.id}`}>{rule.title}</label>
              <p id={`${id}-${rule.id}-about`} className="secondary">
                {rule.about}
              </p>
              {rule.example && <p className="rule-example">{withMarks(rule.example)}</p>}
            </div>
          </div>
        );
      })}
    </Part>
  );
}

function withMarks(example: string) {
  return example.split(/\[\[|\]\]/).map((words, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one fixed sentence.
    index % 2 === 1 ? <mark key={index}>{words}</mark> : words,
  );
}

/** Her own phrases, and those she never wants marked again. */
export function PhrasesPart({ settings, onChange }: SettingsProps) {
  const id = useId();
  const { phrases, phrasesOff } = settings;
  const [phrase, setPhrase] = useState('');
  const [advice, setAdvice] = useState('');
  const refused = phrase.trim().length < 2 ? null : whyRefused(phrase);
  const isKnown = phrases.some((each) => each.phrase.toLowerCase() === phrase.trim().toLowerCase());
  return (
    <Part
      title="Your own phrases"
      about="Words you want to be reminded of, and words never to be marked again. A pattern goes between slashes: /synerg(y|ies)/."
    >
      {phrases.map((each) => (
        <div key={each.phrase} className="part-row">
          <span className="part-name">
            “{each.phrase}” <span className="secondary">{each.advice}</span>
          </span>
          <button
            type="button"
            className="quiet-button"
            aria-label={`Remove “${each.phrase}”`}
            onClick={() => onChange({ phrases: phrases.filter((other) => other !== each) })}
          >
            Remove
          </button>
        </div>
      ))}
      <form
        className="part-row"
        onSubmit={(event) => {
          event.preventDefault();
          onChange({ phrases: [...phrases, { phrase: phrase.trim(), advice: advice.trim() }] });
          setPhrase('');
          setAdvice('');
        }}
      >
        <label className="visually-hidden" htmlFor={`${id}-phrase`}>
          Phrase to mark
        </label>
        <input
          id={`${id}-phrase`}
          className="field phrase-field"
          placeholder="Mark this phrase"
          maxLength={200}
          value={phrase}
          onChange={(event) => setPhrase(event.target.value)}
        />
        <label className="visually-hidden" htmlFor={`${id}-advice`}>
          What to write instead
        </label>
        <input
          id={`${id}-advice`}
          className="field phrase-field"
          placeholder="and say this about it"
          maxLength={500}
          value={advice}
          onChange={(event) => setAdvice(event.target.value)}
        />
        <button type="submit" className="button" disabled={phrase.trim().length < 2 || isKnown || refused !== null}>
          Add
        </button>
        {isKnown && <p className="part-error">You have this one already.</p>}
        {refused && <p className="part-error">{refused}</p>}
      </form>
      {phrasesOff.map((each) => (
        <div key={each} className="part-row">
          <span className="part-name">
            “{each}” <span className="secondary">is never marked</span>
          </span>
          <button
            type="button"
            className="quiet-button"
            aria-label={`Mark “${each}” again`}
            onClick={() => onChange({ phrasesOff: phrasesOff.filter((other) => other !== each) })}
          >
            Mark it again
          </button>
        </div>
      ))}
    </Part>
  );
}
