import { type ReactNode, useId, useState } from 'react';
import { formatDue, type Viewpoint } from '../../lib/promises/format.ts';
import './Getting.css';

/** Something found in her mails that may want a promise. */
export interface FoundEntry {
  id: string;
  name: string;
  /** The sentence. */
  quote: string;
  /** When it was written, epoch milliseconds. */
  at: number;
}

export interface LookBackView {
  mails: number;
  /** Files or pasted parts that were no mails. */
  unreadable: number;
  /** Addresses to choose her own from, the likeliest first. */
  addresses: readonly string[];
  own: readonly string[];
  forgotten: readonly FoundEntry[];
  waiting: readonly FoundEntry[];
}

interface Props {
  view: Viewpoint;
  /** How many mails have been read so far, or null while none are being read. */
  reading: number | null;
  found: LookBackView | null;
  onFiles(files: File[]): void;
  onPaste(text: string): void;
  onStop(): void;
  onOwn(addresses: string[]): void;
  onKeep(ids: string[]): void;
}

const mostAddresses = 5;
const page = 50;

/** Looks back over mails for what was promised and forgotten, and for who waits for an answer. */
export function LookBack({ view, reading, found, onFiles, onPaste, onStop, onOwn, onKeep }: Props) {
  const id = useId();
  const [text, setText] = useState('');
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  if (reading !== null) {
    return (
      <div className="getting">
        <p role="status">{reading.toLocaleString(view.locale)} mails read</p>
        <progress aria-label="Reading" />
        <button type="button" className="quiet-button" onClick={onStop}>
          Stop here
        </button>
      </div>
    );
  }
  const all = found ? [...found.forgotten, ...found.waiting] : [];
  const kept = all.filter((entry) => !left.has(entry.id)).map((entry) => entry.id);
  const list = (title: string, entries: readonly FoundEntry[], empty: string) => (
    <Entries title={title} entries={entries} empty={empty}>
      {(entry) => (
        <label className="getting-row">
          <input
            type="checkbox"
            checked={!left.has(entry.id)}
            onChange={() => {
              const next = new Set(left);
              if (!next.delete(entry.id)) next.add(entry.id);
              setLeft(next);
            }}
          />
          <span className="getting-what">
            <strong>{entry.name}</strong> “{entry.quote}”{' '}
            <span className="secondary">{formatDue({ kind: 'instant', at: entry.at }, view)}</span>
          </span>
        </label>
      )}
    </Entries>
  );
  return (
    <div className="getting">
      <h2>Look back over your mails</h2>
      <p>Your mails are read here, on this computer, and not kept: of each, only the sentences you choose below are.</p>
      <div className="getting-row">
        <label htmlFor={`${id}-files`}>Mails saved as .eml or .mbox</label>
        <input
          id={`${id}-files`}
          type="file"
          multiple
          accept=".eml,.mbox,message/rfc822,application/mbox"
          onChange={(event) => {
            const files = [...(event.target.files ?? [])];
            if (files.length > 0) onFiles(files);
            event.target.value = '';
          }}
        />
      </div>
      <form
        className="getting"
        onSubmit={(event) => {
          event.preventDefault();
          onPaste(text);
          setText('');
        }}
      >
        <label htmlFor={`${id}-text`}>Or paste some, each with its From, To and Date lines</label>
        <textarea
          id={`${id}-text`}
          className="field getting-text"
          rows={5}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <button type="submit" className="quiet-button" disabled={text.trim() === ''}>
          Look through them
        </button>
      </form>
      {found && (
        <>
          <p role="status">
            {found.mails.toLocaleString(view.locale)} {found.mails === 1 ? 'mail' : 'mails'} looked through
            {found.unreadable > 0 && `; ${found.unreadable} could not be read (no sender or date)`}.
          </p>
          {found.addresses.length > 0 && (
            <fieldset className="getting-row getting-own">
              <legend>Which addresses are yours?</legend>
              {found.addresses.slice(0, mostAddresses).map((address) => (
                <label key={address}>
                  <input
                    type="checkbox"
                    checked={found.own.includes(address)}
                    onChange={() =>
                      onOwn(
                        found.own.includes(address)
                          ? found.own.filter((other) => other !== address)
                          : [...found.own, address],
                      )
                    }
                  />{' '}
                  {address}
                </label>
              ))}
            </fieldset>
          )}
          {list('Promised, and not come back to', found.forgotten, 'No promise was forgotten.')}
          {list('Waiting for your answer', found.waiting, 'Nobody waits for an answer.')}
          {all.length > 0 && (
            <button type="button" className="button" disabled={kept.length === 0} onClick={() => onKeep(kept)}>
              Put {kept.length.toLocaleString(view.locale)} on my list
            </button>
          )}
        </>
      )}
    </div>
  );
}

interface EntriesProps {
  title: string;
  entries: readonly FoundEntry[];
  empty: string;
  children(entry: FoundEntry): ReactNode;
}

function Entries({ title, entries, empty, children }: EntriesProps) {
  const [shown, setShown] = useState(page);
  return (
    <section className="getting" aria-label={title}>
      <h2>{title}</h2>
      {entries.length === 0 ? (
        <p className="secondary">{empty}</p>
      ) : (
        <ul className="getting-list">
          {entries.slice(0, shown).map((entry) => (
            <li key={entry.id}>{children(entry)}</li>
          ))}
        </ul>
      )}
      {shown < entries.length && (
        <button type="button" className="quiet-button" onClick={() => setShown(shown + page)}>
          Show more ({entries.length - shown} left)
        </button>
      )}
    </section>
  );
}
