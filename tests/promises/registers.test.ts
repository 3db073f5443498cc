import { describe, expect, it } from 'vitest';
import { lines, promised } from './promised.ts';
import { noPromises, registers } from './registers.ts';

for (const [register, page] of Object.entries(registers)) {
  describe(register, () => {
    it.each(lines(page).map((line) => line.split(/ {2,}/) as [string, string]))('%s  %s', (mail, expected) => {
      expect(promised(mail)).toBe(expected);
    });
  });
}

describe('no promise', () => {
  it.each(lines(noPromises))('%s', (mail) => {
    expect(promised(mail)).toBe('');
  });
});
