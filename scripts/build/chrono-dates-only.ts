const parsers = {
  ENYearMonthDayParser: './parsers/ENYearMonthDayParser.js',
  ISOFormatParser: '../../common/parsers/ISOFormatParser.js',
  SlashDateFormatParser: '../../common/parsers/SlashDateFormatParser.js',
  ENMonthNameLittleEndianParser: './parsers/ENMonthNameLittleEndianParser.js',
  ENMonthNameMiddleEndianParser: './parsers/ENMonthNameMiddleEndianParser.js',
};

/**
 * A Vite plugin that leaves out the parsers and refiners of chrono-node we do not run: lib/promises/times/absolute-dates.ts
 * keeps the five that read written-out dates, but chrono exports its parsers only together, and content scripts count
 * every kilobyte (7 KB of the 100, gzip).
 */
export function chronoDatesOnly() {
  return {
    name: 'chrono-dates-only',
    transform(code: string, id: string) {
      if (!id.endsWith('chrono-node/dist/esm/locales/en/configuration.js')) return undefined;
      // The year-month-day parser stands elsewhere in chrono's list, ISO's in its common configuration.
      const gone = Object.keys(parsers).filter((name) => name !== 'ISOFormatParser' && !code.includes(`new ${name}(`));
      if (gone.length > 0) throw new Error(`chrono-node has changed: ${gone.join(', ')} not found in ${id}`);
      const imports = Object.entries(parsers).map(([name, path]) => `import ${name} from '${path}';`);
      const made = Object.keys(parsers).map(
        (name) => `new ${name}(${name === 'ENYearMonthDayParser' ? 'strict' : 'littleEndian'})`,
      );
      return {
        code: `${imports.join('\n')}
export default class {
  createConfiguration(strict = true, littleEndian = false) { return { parsers: [${made.join(', ')}], refiners: [] }; }
  createCasualConfiguration(littleEndian = false) { return this.createConfiguration(false, littleEndian); }
}`,
        map: null,
      };
    },
  };
}
