import { Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import type { ResultRow } from './ResultTable.tsx';

interface Props {
  title: string;
  /** What each value of a row is. */
  parts: readonly string[];
  rows: readonly ResultRow[];
}

/** The four colors a bar's parts can have, as in the table's key. */
const fills = ['var(--ft-accent)', 'var(--ft-weak)', 'var(--ft-control-line)', 'var(--ft-hint)'];

/** A table's numbers as stacked bars. The table beside it says the same to whoever can't see it. */
export default function ResultChart({ title, parts, rows }: Props) {
  const data = rows.map(({ label, values }) => ({ label, ...values }));
  return (
    <div className="results-chart" aria-hidden="true">
      <ResponsiveContainer width="100%" height={Math.max(160, rows.length * 34 + 40)}>
        <BarChart
          title={title}
          layout="vertical"
          data={data}
          accessibilityLayer={false}
          margin={{ top: 4, right: 16, bottom: 0, left: 0 }}
        >
          <CartesianGrid horizontal={false} stroke="var(--ft-line)" />
          <XAxis type="number" allowDecimals={false} stroke="var(--ft-text-secondary)" fontSize={12} />
          <YAxis type="category" dataKey="label" width={150} stroke="var(--ft-text-secondary)" fontSize={12} />
          <Tooltip
            cursor={{ fill: 'var(--ft-raised)' }}
            contentStyle={{ background: 'var(--ft-surface)', border: '1px solid var(--ft-line)', borderRadius: 8 }}
            itemStyle={{ color: 'var(--ft-text)' }}
          />
          {parts.map((part, index) => (
            <Bar
              key={part}
              name={part}
              dataKey={String(index)}
              stackId="all"
              fill={fills[index] ?? 'var(--ft-hint)'}
              isAnimationActive={false}
              maxBarSize={20}
            />
          ))}
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}
