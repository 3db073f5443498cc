/** One line of a section's table. */
export interface Row {
  what: string;
  /** Milliseconds, bytes ... as printed. */
  value: string;
  /** What it should stay under, where the house plan names a budget. */
  budget?: string;
  /** False where the budget is broken. */
  isWithin?: boolean;
}

/** A part of the bench, by room. */
export interface Section {
  title: string;
  run(): Promise<Row[]> | Row[];
}

export interface Timing {
  /** Milliseconds. */
  p50: number;
  p95: number;
  max: number;
}

/**
 * Times `rounds` calls of `work`, after `warmUp` calls that do not count. `prepare` runs before each call, outside the
 * clock, and its value is handed to `work`.
 */
export async function time<Prepared>(
  prepare: (round: number) => Prepared,
  work: (prepared: Prepared) => unknown,
  { rounds = 300, warmUp = 50 } = {},
): Promise<Timing> {
  const taken: number[] = [];
  for (let round = 0; round < warmUp + rounds; round++) {
    const prepared = prepare(round);
    const start = performance.now();
    await work(prepared);
    const end = performance.now();
    if (round >= warmUp) taken.push(end - start);
  }
  return timingsOf(taken);
}

/** @param taken milliseconds, in any order */
export function timingsOf(taken: readonly number[]): Timing {
  const sorted = taken.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { p50: at(0.5), p95: at(0.95), max: at(1) };
}

/** A timing as a row; with a budget in milliseconds for its p95. */
export function timingRow(what: string, { p50, p95, max }: Timing, p95Budget?: number): Row {
  const value = `p50 ${ms(p50)}  p95 ${ms(p95)}  max ${ms(max)}`;
  if (p95Budget === undefined) return { what, value };
  return { what, value, budget: `p95 under ${p95Budget} ms`, isWithin: p95 < p95Budget };
}

const ms = (value: number) => `${value.toFixed(value < 1 ? 3 : 2)} ms`.padStart(10);
