import { describe, expect, it } from 'vitest';
import { noPromiseForms, promiseForms } from './issue-forms.ts';
import { lines, promised } from './promised.ts';

for (const [form, page] of Object.entries(promiseForms)) {
  describe(`the form "${form}"`, () => {
    it.each(lines(page).map((line) => line.split(/ {2,}/) as [string, string]))('%s  %s', (mail, expected) => {
      expect(promised(mail)).toBe(expected);
    });
  });
}

for (const [kind, page] of Object.entries(noPromiseForms)) {
  describe(`no promise: ${kind}`, () => {
    it.each(lines(page))('%s', (mail) => {
      expect(promised(mail)).toBe('');
    });
  });
}
