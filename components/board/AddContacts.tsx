import { useId, useState } from 'react';
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
  /** @param plan null: on none. `staggerDays`: how many days each starts after the one before. */
  onAdd(text: string, plan: { planId: string; staggerDays: number } | null): void;
}

const mostShown = 8;

/** A pile of business cards, or an exported list: pasted or from a file, looked at, and put on a plan day by day. */
export function AddContacts({ read, plans, onAdd }: Props) {
  const id = useId();
  const [text, setText] = useState('');
  const [planId, setPlanId] = useState('');
  const [staggerDays, setStaggerDays] = useState(1);
  const { contacts, skipped } = read(text);
  const count = contacts.length;
  return (
    <form
      className="getting"
      onSubmit={(event) => {
        event.preventDefault();
        onAdd(text, planId ? { planId, staggerDays } : null);
        setText('');
      }}
    >
      <h2>Add many contacts</h2>
      <label htmlFor={`${id}-text`}>
        One person a line, as “Tom Baker, tom@acme.example, +44 20 7946 0000, Acme”, or a CSV with a heading line
      </label>
      <textarea
        id={`${id}-text`}
        className="field getting-text"
        rows={8}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <div className="getting-row">
        <label htmlFor={`${id}-file`}>Or from a file</label>
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
          <p role="status">
            {people(count)} found{skipped.length > 0 && `; nobody in line ${skipped.slice(0, 10).join(', ')}`}
            {skipped.length > 10 && ` and ${skipped.length - 10} more`}.
          </p>
          <ul className="getting-list" aria-label="Found">
            {contacts.slice(0, mostShown).map((contact, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the same line twice is two entries.
              <li key={index}>
                <strong>{contact.name || contact.email}</strong>{' '}
                <span className="secondary">
                  {[contact.company, contact.name && contact.email, contact.phone].filter(Boolean).join(', ')}
                </span>
              </li>
            ))}
            {count > mostShown && <li className="secondary">and {count - mostShown} more</li>}
          </ul>
          <div className="getting-row">
            <label htmlFor={`${id}-plan`}>Put them on</label>
            <select
              id={`${id}-plan`}
              className="field"
              value={planId}
              onChange={(event) => setPlanId(event.target.value)}
            >
              <option value="">no plan yet</option>
              {plans.map((plan) => (
                <option key={plan.id} value={plan.id}>
                  {plan.name}
                </option>
              ))}
            </select>
            {planId && (
              <>
                <label htmlFor={`${id}-stagger`}>each starting</label>
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
                {staggerDays === 1 ? 'day after the one before' : 'days after the one before'}
              </>
            )}
          </div>
          <button type="submit" className="button" disabled={count === 0}>
            Add {people(count)}
          </button>
        </>
      )}
    </form>
  );
}

function people(count: number): string {
  return `${count.toLocaleString()} ${count === 1 ? 'person' : 'people'}`;
}
