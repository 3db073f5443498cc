import { setTimeout as pause } from 'node:timers/promises';

/**
 * Asks again until `check` gives something other than undefined, null or false, and resolves to it. An error counts as
 * "not yet". Rejects after `timeout` milliseconds with `what` and the last answer. (In tests prefer Vitest's
 * `expect.poll`, which prints a comparison; this is for the driver and for scripts.)
 */
export async function until<T>(
  what: string,
  check: () => Promise<T | undefined | null | false> | T | undefined | null | false,
  timeout = 30_000,
): Promise<T> {
  const end = performance.now() + timeout;
  for (;;) {
    let last: unknown;
    try {
      const value = await check();
      if (value !== undefined && value !== null && value !== false) return value;
      last = value;
    } catch (error) {
      last = error;
    }
    if (performance.now() > end) throw new Error(`Waited ${timeout} ms for ${what}; last: ${String(last)}`);
    await pause(20);
  }
}
