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
    <Part title={t('options.data.title')} about={t('options.data.about', storedWords)}>
      <Row name={t('options.data.all')}>
        <button type="button" className="quiet-button" onClick={() => onExport('all')}>
          {t('options.data.export')}
        </button>
      </Row>
      <Row name={t('options.data.sheet')}>
        <button type="button" className="quiet-button" onClick={() => onExport('promises')}>
          {t('options.data.promises')}
        </button>
        <button type="button" className="quiet-button" onClick={() => onExport('touches')}>
          {t('options.data.touches')}
        </button>
      </Row>
      <Row name={<label htmlFor={`${id}-file`}>{t('options.data.add')}</label>}>
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
            {t('options.data.dryRun', reading.add, reading.fileName, reading.change, reading.keep)}
          </span>
          <button type="button" className="button" onClick={onImport} disabled={reading.add + reading.change === 0}>
            {t('options.data.import')}
          </button>
          <button type="button" className="quiet-button" onClick={onCancelImport}>
            {t('options.data.cancel')}
          </button>
        </div>
      )}
      {setAside.map((found) => (
        <Row
          key={found.id}
          name={
            found.words
              ? t('options.data.setAsideWords', found.from, found.words, found.reason)
              : t('options.data.setAside', found.from, found.reason)
          }
        >
          <button type="button" className="quiet-button" onClick={() => onDiscard(found.id)}>
            {t('options.data.discard')}
          </button>
        </Row>
      ))}
      <Row name={t('options.data.deleteAbout')}>
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
              {t('options.data.reallyDelete')}
            </button>
            <button type="button" className="quiet-button" onClick={() => setDeleting(false)}>
              {t('options.data.keep')}
            </button>
          </>
        ) : (
          <button type="button" className="quiet-button" onClick={() => setDeleting(true)}>
            {t('options.data.delete')}
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
