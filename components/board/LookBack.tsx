import { type ReactNode, useId, useState } from 'react';
import { formatDue, type Viewpoint } from '../../lib/promises/format.ts';
import { t } from '../../lib/words/t.ts';
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
        <p role="status">{t('lookBack.read', reading)}</p>
        <progress aria-label={t('lookBack.reading')} />
        <button type="button" className="quiet-button" onClick={onStop}>
          {t('lookBack.stop')}
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
      <h2>{t('lookBack.title')}</h2>
      <p>{t('lookBack.about')}</p>
      <div className="getting-row">
        <label htmlFor={`${id}-files`}>{t('lookBack.files')}</label>
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
        <label htmlFor={`${id}-text`}>{t('lookBack.paste')}</label>
        <textarea
          id={`${id}-text`}
          className="field getting-text"
          rows={5}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <button type="submit" className="quiet-button" disabled={text.trim() === ''}>
          {t('lookBack.look')}
        </button>
      </form>
      {found && (
        <>
          <p role="status">
            {found.unreadable > 0
              ? t('lookBack.lookedUnreadable', found.mails, found.unreadable)
              : t('lookBack.looked', found.mails)}
          </p>
          {found.addresses.length > 0 && (
            <fieldset className="getting-row getting-own">
              <legend>{t('lookBack.own')}</legend>
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
          {list(t('lookBack.forgotten'), found.forgotten, t('lookBack.noneForgotten'))}
          {list(t('lookBack.waiting'), found.waiting, t('lookBack.noneWaiting'))}
          {all.length > 0 && (
            <button type="button" className="button" disabled={kept.length === 0} onClick={() => onKeep(kept)}>
              {t('lookBack.keep', kept.length)}
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
          {t('list.more', entries.length - shown)}
        </button>
      )}
    </section>
  );
}
