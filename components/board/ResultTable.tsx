import { lazy, Suspense } from 'react';
import { t } from '../../lib/words/t.ts';
import './ResultTable.css';

// The library draws on this page alone: the list opens without it.
const ResultChart = lazy(() => import('./ResultChart.tsx'));

/** One bar of a table: what it stands for, its parts, and the numbers they come from. */
export interface ResultRow {
  label: string;
  values: number[];
}

interface Props {
  title: string;
  /** What to read from it. */
  about: string;
  /** What the rows are, then what each value is. */
  columns: [string, ...string[]];
  rows: readonly ResultRow[];
  /** Said where there is nothing to count yet. */
  empty: string;
  /** Saves the numbers for a spreadsheet. */
  onExport(): void;
}

/** Numbers as a chart, and as a table, which says them to everybody. */
export function ResultTable({ title, about, columns, rows, empty, onExport }: Props) {
  const [what, ...parts] = columns;
  const counted = rows.reduce((total, { values }) => total + sum(values), 0);
  return (
    <figure className="results-figure">
      <figcaption>
        <h2>{title}</h2>
        <p className="secondary">{about}</p>
        {counted > 0 && (
          <button type="button" className="quiet-button" aria-label={t('results.saveOf', title)} onClick={onExport}>
            {t('results.save')}
          </button>
        )}
      </figcaption>
      {counted > 0 && (
        <Suspense fallback={<div className="results-chart" />}>
          <ResultChart title={title} parts={parts} rows={rows} />
        </Suspense>
      )}
      {counted === 0 ? (
        <p className="secondary">{empty}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{what}</th>
              {parts.map((part, index) => (
                <th key={part} scope="col">
                  <span className="results-key" data-part={index} aria-hidden="true" />
                  {part}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ label, values }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                {values.map((value, index) => (
                  <td key={parts[index]}>{value.toLocaleString()}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </figure>
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
