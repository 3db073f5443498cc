import './ResultTable.css';

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
}

/** Numbers with bars: a table to whoever reads it with a screen reader, a chart to whoever sees it. */
export function ResultTable({ title, about, columns, rows, empty }: Props) {
  const [what, ...parts] = columns;
  const most = Math.max(1, ...rows.map(({ values }) => sum(values)));
  return (
    <figure className="results-figure">
      <figcaption>
        <h2>{title}</h2>
        <p className="secondary">{about}</p>
      </figcaption>
      {rows.every(({ values }) => sum(values) === 0) ? (
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
              <td className="results-bar-head" />
            </tr>
          </thead>
          <tbody>
            {rows.map(({ label, values }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                {values.map((value, index) => (
                  <td key={parts[index]}>{value.toLocaleString()}</td>
                ))}
                <td className="results-bar">
                  <span className="results-track" aria-hidden="true">
                    {values.map((value, index) => (
                      <i key={parts[index]} data-part={index} style={{ width: `${(100 * value) / most}%` }} />
                    ))}
                  </span>
                </td>
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
