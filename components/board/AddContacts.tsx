import { useId, useState } from 'react';
import { parts, t } from '../../lib/words/t.ts';
import './Getting.css';

/** A contact as it was read, before it is added. */
export interface ReadContact {
  name: string;
  company: string;
  email: string;
  phone: string;
}

export interface ReadList {
  contacts: readonly ReadContact[];
  /** Lines, counted from 1, that named nobody. */
  skipped: readonly number[];
}

interface Props {
  read(text: string): ReadList;
  plans: readonly { id: string; name: string }[];
  /**
   * @param plan null: on none. `staggerDays`: how many days each starts after the one before.
   * @returns whether they are stored: the text stays until then
   */
  onAdd(text: string, plan: { planId: string; staggerDays: number } | null): Promise<boolean>;
}

const mostShown = 8;
/** Lines that named nobody, by their numbers. */
const mostLines = 10;

/** A pile of business cards, or an exported list: pasted or from a file, looked at, and put on a plan day by day. */
export function AddContacts({ read, plans, onAdd }: Props) {
  const id = useId();
  const [text, setText] = useState('');
  const [planId, setPlanId] = useState('');
  const [staggerDays, setStaggerDays] = useState(1);
  const [isSaving, setSaving] = useState(false);
  const { contacts, skipped } = read(text);
  const count = contacts.length;
  const [beforeDays, , afterDays] = parts('addContacts.stagger', staggerDays);
  return (
    <form
      className="getting"
      onSubmit={(event) => {
        event.preventDefault();
        if (isSaving) return;
        setSaving(true);
        void onAdd(text, planId ? { planId, staggerDays } : null)
          .then((isStored) => isStored && setText(''))
          .finally(() => setSaving(false));
      }}
    >
      <h2>{t('addContacts.title')}</h2>
      <label htmlFor={`${id}-text`}>{t('addContacts.paste')}</label>
      <textarea
        id={`${id}-text`}
        className="field getting-text"
        rows={8}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <div className="getting-row">
        <label htmlFor={`${id}-file`}>{t('addContacts.file')}</label>
        <input
          id={`${id}-file`}
          type="file"
          accept=".csv,.txt,text/csv,text/plain"
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            if (file) void file.text().then(setText);
          }}
        />
      </div>
      {text.trim() !== '' && (
        <>
          <p role="status">{foundWords(count, skipped)}</p>
          <ul className="getting-list" aria-label={t('addContacts.list')}>
            {contacts.slice(0, mostShown).map((contact, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the same line twice is two entries.
              <li key={index}>
                <strong>{contact.name || contact.email}</strong>{' '}
                <span className="secondary">
                  {[contact.company, contact.name && contact.email, contact.phone].filter(Boolean).join(', ')}
                </span>
              </li>
            ))}
            {count > mostShown && <li className="secondary">{t('board.more', count - mostShown)}</li>}
          </ul>
          <div className="getting-row">
            <label htmlFor={`${id}-plan`}>{t('addContacts.putOn')}</label>
            <select
              id={`${id}-plan`}
              className="field"
              value={planId}
              onChange={(event) => setPlanId(event.target.value)}
            >
              <option value="">{t('addContacts.noPlan')}</option>
              {plans.map((plan) => (
                <option key={plan.id} value={plan.id}>
                  {plan.name}
                </option>
              ))}
            </select>
            {planId && (
              <>
                <label htmlFor={`${id}-stagger`}>{beforeDays}</label>
                <input
                  id={`${id}-stagger`}
                  type="number"
                  className="field getting-number"
                  min={0}
                  max={30}
                  value={staggerDays}
                  onChange={(event) =>
                    setStaggerDays(Math.min(30, Math.max(0, Math.floor(Number(event.target.value)))))
                  }
                />
                {afterDays}
              </>
            )}
          </div>
          <button type="submit" className="button" disabled={count === 0}>
            {t('addContacts.add', count)}
          </button>
        </>
      )}
    </form>
  );
}

function foundWords(count: number, skipped: readonly number[]): string {
  if (skipped.length === 0) return t('addContacts.found', count);
  const lines = skipped.slice(0, mostLines).join(', ');
  const more = skipped.length - mostLines;
  return more > 0 ? t('addContacts.foundSkippedMore', count, lines, more) : t('addContacts.foundSkipped', count, lines);
}
