import { type ReactNode, useId, useRef, useState } from 'react';
import { t } from '../../lib/words/t.ts';
import { Part } from './Part.tsx';

/** What an import would do, in records. */
export interface ImportView {
  fileName: string;
  add: number;
  change: number;
  keep: number;
}

/** A long file being read or imported. */
export interface ImportJob {
  what: 'reading' | 'writing';
  /** Records. */
  done: number;
  total: number;
}

interface Props {
  /** How many promises, contacts and touches are stored, in words. */
  storedWords: string;
  onExport(what: 'all' | 'promises' | 'touches'): void;
  /** A dry run: nothing is written. */
  onRead(file: File): void;
  /** What was read, until she decides; null otherwise. */
  reading: ImportView | null;
  /** What takes a while, until it is done; null otherwise. */
  job: ImportJob | null;
  onImport(): void;
  onCancelImport(): void;
  onDeleteAll(): void;
  /** What could not be read and was set aside. */
  setAside: { id: string; from: string; reason: string; words: string }[];
  onDiscard(id: string): void;
}

/** Everything stored, out and in again; what was set aside; and a clean slate. */
export function DataPart(props: Props) {
  const { storedWords, onExport, onRead, reading, job, onImport, onCancelImport, onDeleteAll } = props;
  const { setAside, onDiscard } = props;
  const id = useId();
  const file = useRef<HTMLInputElement>(null);
  const [isDeleting, setDeleting] = useState(false);
  return (
    <Part title="Your data" about={`On this computer: ${storedWords}. It leaves only in files you save yourself.`}>
      <Row name="Save everything in a file, for another computer or for safety">
        <button type="button" className="quiet-button" onClick={() => onExport('all')}>
          Export
        </button>
      </Row>
      <Row name="For a spreadsheet">
        <button type="button" className="quiet-button" onClick={() => onExport('promises')}>
          Promises (CSV)
        </button>
        <button type="button" className="quiet-button" onClick={() => onExport('touches')}>
          Touches (CSV)
        </button>
      </Row>
      <Row name={<label htmlFor={`${id}-file`}>Add what an exported file holds</label>}>
        <input
          ref={file}
          id={`${id}-file`}
          type="file"
          accept="application/json,.json"
          onChange={(event) => {
            const [chosen] = event.target.files ?? [];
            if (chosen) onRead(chosen);
            event.target.value = ''; // The same file can be chosen again.
          }}
        />
      </Row>
      {job && (
        <div className="part-row" role="status">
          <label className="part-name" htmlFor={`${id}-progress`}>
            {t(job.what === 'reading' ? 'import.reading' : 'import.writing', job.done, job.total)}
          </label>
          <progress id={`${id}-progress`} max={job.total} value={job.done} />
        </div>
      )}
      {reading && !job && (
        <div className="part-row" role="alert">
          <span className="part-name">
            {reading.fileName}: {count(reading.add, 'new record')}, {reading.change} newer than here, {reading.keep}{' '}
            already here. Nothing has been changed yet.
          </span>
          <button type="button" className="button" onClick={onImport} disabled={reading.add + reading.change === 0}>
            Import
          </button>
          <button type="button" className="quiet-button" onClick={onCancelImport}>
            Cancel
          </button>
        </div>
      )}
      {setAside.map((found) => (
        <Row
          key={found.id}
          name={`Could not be read, set aside: ${found.from}. ${found.words && `“${found.words}” `}${found.reason}`}
        >
          <button type="button" className="quiet-button" onClick={() => onDiscard(found.id)}>
            Discard
          </button>
        </Row>
      ))}
      <Row name="Delete everything stored about anybody. Settings stay.">
        {isDeleting ? (
          <>
            <button
              type="button"
              className="button"
              onClick={() => {
                setDeleting(false);
                onDeleteAll();
              }}
            >
              Delete it all, for good
            </button>
            <button type="button" className="quiet-button" onClick={() => setDeleting(false)}>
              Keep it
            </button>
          </>
        ) : (
          <button type="button" className="quiet-button" onClick={() => setDeleting(true)}>
            Delete everything…
          </button>
        )}
      </Row>
    </Part>
  );
}

function Row({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <div className="part-row">
      <span className="part-name">{name}</span>
      {children}
    </div>
  );
}

function count(number: number, unit: string): string {
  return `${number} ${unit}${number === 1 ? '' : 's'}`;
}
