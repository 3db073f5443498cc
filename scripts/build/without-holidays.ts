/**
 * A Vite plugin that leaves the table of bank holidays out of content scripts: the background tells them the row of the one
 * country that counts.
 */
export function withoutHolidays() {
  return {
    name: 'without-holidays',
    enforce: 'pre' as const,
    transform(code: string, id: string) {
      if (!id.endsWith('/lib/promises/holidays.generated.ts')) return undefined;
      const left = code.replace(/(const holidays\b[^=]*=) \{[\s\S]*?\};/, '$1 {};');
      if (left === code) throw new Error(`${id}: no table of holidays.`);
      return { code: left, map: null };
    },
  };
}
