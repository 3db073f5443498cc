/** Counts of one label: what the engine said against what the label says, by message. */
export interface Counts {
  hits: number;
  /** Said by the engine, not by the label. */
  falseAlarms: number;
  missed: number;
  clean: number;
}

/** A measure and its 95 % interval, 0..1; `value` is NaN where there is nothing to divide by. */
export interface Measure {
  value: number;
  low: number;
  high: number;
}

/** Wilson's score interval: honest for the small counts we have, also near 0 and 1. */
export function wilson(successes: number, trials: number): Measure {
  if (trials === 0) return { value: Number.NaN, low: 0, high: 1 };
  const z = 1.96;
  const share = successes / trials;
  const scale = 1 + z ** 2 / trials;
  const middle = (share + z ** 2 / (2 * trials)) / scale;
  const half = (z / scale) * Math.sqrt((share * (1 - share)) / trials + z ** 2 / (4 * trials ** 2));
  return { value: share, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

function f1Of({ hits, falseAlarms, missed }: Counts): number {
  return (2 * hits) / (2 * hits + falseAlarms + missed);
}

/**
 * F1 with a percentile bootstrap over messages: no formula gives its interval.
 * @param outcomes one a message
 */
export function bootstrapF1(outcomes: readonly (keyof Counts)[], rounds = 2000): Measure {
  const value = f1Of(countOutcomes(outcomes));
  const random = createRandom(20_26);
  const values: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const counts = { hits: 0, falseAlarms: 0, missed: 0, clean: 0 };
    for (let i = 0; i < outcomes.length; i++)
      counts[outcomes[Math.floor(random() * outcomes.length)] as keyof Counts]++;
    const f1 = f1Of(counts);
    if (!Number.isNaN(f1)) values.push(f1);
  }
  values.sort((a, b) => a - b);
  const at = (share: number) => values[Math.min(values.length - 1, Math.floor(share * values.length))] ?? Number.NaN;
  return { value, low: at(0.025), high: at(0.975) };
}

export function countOutcomes(outcomes: readonly (keyof Counts)[]): Counts {
  const counts = { hits: 0, falseAlarms: 0, missed: 0, clean: 0 };
  for (const outcome of outcomes) counts[outcome]++;
  return counts;
}

/** Mulberry32: the same intervals on every run. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
