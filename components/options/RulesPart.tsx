import { useId, useState } from 'react';
import type { CustomPhrase, Severity } from '../../lib/rules/types.ts';
import { whyRefused } from '../../lib/rules/why-refused.ts';
import { t } from '../../lib/words/t.ts';
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
  const { rulesOff, severities } = settings;
  const setSeverity = (rule: string, severity: Severity | '') => {
    const { [rule]: _, ...others } = severities;
    onChange({ severities: severity === '' ? others : { ...others, [rule]: severity } });
  };
  return (
    <Part title={t('options.rules.title')} about={t('options.rules.about')}>
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
            <div className="rule-text">
              <label htmlFor={`${id}-${rule.id}`}>{rule.title}</label>
              <p id={`${id}-${rule.id}-about`} className="secondary">
                {rule.about}
              </p>
              {rule.example && <p className="rule-example">{withMarks(rule.example)}</p>}
            </div>
            {isOn && (
              <select
                className="field"
                aria-label={t('options.rules.matters', rule.title)}
                value={severities[rule.id] ?? ''}
                onChange={(event) => setSeverity(rule.id, event.target.value as Severity | '')}
              >
                <option value="">{t('options.rules.asItComes')}</option>
                <option value="weak">{t('options.rules.alwaysWeak')}</option>
                <option value="hint">{t('options.rules.onlyHint')}</option>
              </select>
            )}
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

/** What the rep has typed so far. `fix` says what one click on the mark offers. */
interface PhraseForm {
  phrase: string;
  advice: string;
  fix: 'none' | 'replace' | 'leave-out';
  replacement: string;
  severity: Severity;
}

const emptyForm: PhraseForm = { phrase: '', advice: '', fix: 'none', replacement: '', severity: 'hint' };

function toPhrase({ phrase, advice, fix, replacement, severity }: PhraseForm): CustomPhrase {
  return {
    phrase: phrase.trim(),
    advice: advice.trim(),
    severity,
    ...(fix !== 'none' && { replacement: fix === 'replace' ? replacement.trim() : '' }),
  };
}

/** "weak, becomes “saving”": what a phrase does beside being marked. */
function describe({ severity, replacement }: CustomPhrase): string {
  const which = severity ?? 'hint';
  if (replacement === undefined) return t(`options.phrases.does.${which}`);
  if (replacement === '') return t(`options.phrases.does.${which}LeftOut`);
  return t(`options.phrases.does.${which}Becomes`, replacement);
}

/** Why a phrase cannot be used; '' where it can. */
function refusalWords(phrase: string): string {
  const refused = phrase.trim().length < 2 ? null : whyRefused(phrase);
  if (!refused) return '';
  const { why, detail } = refused;
  return why === 'tooShort' || why === 'matchesNothing'
    ? t(`options.phrases.refused.${why}`)
    : t(`options.phrases.refused.${why}`, detail);
}

/** Her own phrases, and those she never wants marked again. */
export function PhrasesPart({ settings, onChange }: SettingsProps) {
  const id = useId();
  const { phrases, phrasesOff } = settings;
  const [form, setForm] = useState(emptyForm);
  const [silenced, setSilenced] = useState('');
  const { phrase, advice, fix, replacement, severity } = form;
  const refused = refusalWords(phrase);
  const isKnown = phrases.some((each) => each.phrase.toLowerCase() === phrase.trim().toLowerCase());
  const isReady = phrase.trim().length >= 2 && (fix !== 'replace' || replacement.trim() !== '');
  const set = (change: Partial<PhraseForm>) => setForm({ ...form, ...change });
  const neverMark = silenced.trim().toLowerCase();
  return (
    <Part title={t('options.phrases.title')} about={t('options.phrases.about')}>
      {phrases.map((each) => (
        <div key={each.phrase} className="part-row">
          <span className="part-name">
            “{each.phrase}” <span className="secondary">{each.advice}</span>
            <span className="secondary phrase-does">{describe(each)}</span>
          </span>
          <button
            type="button"
            className="quiet-button"
            aria-label={t('options.removeWhat', each.phrase)}
            onClick={() => onChange({ phrases: phrases.filter((other) => other !== each) })}
          >
            {t('options.remove')}
          </button>
        </div>
      ))}
      <form
        className="part-row phrase-form"
        onSubmit={(event) => {
          event.preventDefault();
          onChange({ phrases: [...phrases, toPhrase(form)] });
          setForm(emptyForm);
        }}
      >
        <label htmlFor={`${id}-phrase`}>{t('options.phrases.mark')}</label>
        <input
          id={`${id}-phrase`}
          className="field"
          maxLength={200}
          aria-invalid={refused !== '' || isKnown}
          aria-describedby={`${id}-refused`}
          value={phrase}
          onChange={(event) => set({ phrase: event.target.value })}
        />
        <p id={`${id}-refused`} className="part-error" aria-live="polite">
          {isKnown ? t('options.phrases.known') : refused}
        </p>
        <label htmlFor={`${id}-advice`}>{t('options.phrases.advice')}</label>
        <input
          id={`${id}-advice`}
          className="field"
          maxLength={500}
          value={advice}
          onChange={(event) => set({ advice: event.target.value })}
        />
        <label htmlFor={`${id}-fix`}>{t('options.phrases.fix')}</label>
        <span className="phrase-fix">
          <select
            id={`${id}-fix`}
            className="field"
            value={fix}
            onChange={(event) => set({ fix: event.target.value as PhraseForm['fix'] })}
          >
            <option value="none">{t('options.phrases.none')}</option>
            <option value="replace">{t('options.phrases.replace')}</option>
            <option value="leave-out">{t('options.phrases.leaveOut')}</option>
          </select>
          {fix === 'replace' && (
            <input
              className="field"
              aria-label={t('options.phrases.replaceWith')}
              maxLength={200}
              value={replacement}
              onChange={(event) => set({ replacement: event.target.value })}
            />
          )}
        </span>
        <label htmlFor={`${id}-severity`}>{t('options.phrases.severity')}</label>
        <select
          id={`${id}-severity`}
          className="field"
          value={severity}
          onChange={(event) => set({ severity: event.target.value as Severity })}
        >
          <option value="hint">{t('options.phrases.hint')}</option>
          <option value="weak">{t('options.phrases.weak')}</option>
        </select>
        <button type="submit" className="button" disabled={!isReady || isKnown || refused !== ''}>
          {t('options.phrases.add')}
        </button>
      </form>
      {phrasesOff.map((each) => (
        <div key={each} className="part-row">
          <span className="part-name">
            “{each}” <span className="secondary">{t('options.phrases.isNeverMarked')}</span>
          </span>
          <button
            type="button"
            className="quiet-button"
            aria-label={t('options.phrases.markAgainWhat', each)}
            onClick={() => onChange({ phrasesOff: phrasesOff.filter((other) => other !== each) })}
          >
            {t('options.phrases.markAgain')}
          </button>
        </div>
      ))}
      <form
        className="part-row"
        onSubmit={(event) => {
          event.preventDefault();
          onChange({ phrasesOff: [...phrasesOff, neverMark] });
          setSilenced('');
        }}
      >
        <label htmlFor={`${id}-never`}>{t('options.phrases.never')}</label>
        <input
          id={`${id}-never`}
          className="field phrase-field"
          maxLength={300}
          value={silenced}
          onChange={(event) => setSilenced(event.target.value)}
        />
        <button type="submit" className="button" disabled={neverMark.length < 2 || phrasesOff.includes(neverMark)}>
          {t('options.phrases.neverIt')}
        </button>
      </form>
    </Part>
  );
}
