/** A part of a package's file, what stands there instead, and how often it is there (once, if not said). */
export type Replacement = readonly [from: string, to: string, times?: number];

/**
 * A package's code with parts of it replaced, as a Vite plugin's `transform` gives it back.
 *
 * @param id the file, for the error
 * @throws where the package has changed: a part is not there as often as said
 */
export function replaceParts(
  code: string,
  id: string,
  replacements: readonly Replacement[],
): { code: string; map: null } {
  let rest = code;
  for (const [from, to, times = 1] of replacements) {
    const parts = rest.split(from);
    if (parts.length !== times + 1) throw new Error(`${id} has changed: look where it says ${from} now.`);
    rest = parts.join(to);
  }
  return { code: rest, map: null };
}
