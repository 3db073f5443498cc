import { describe, expect, it } from 'vitest';
import { findPromises, setsCondition } from '../../lib/promises/find-promises.ts';
import { findTimes } from '../../lib/promises/find-times.ts';
import { settlePromises } from '../../lib/promises/settle-promises.ts';
import { readDraft } from '../../lib/text/read-draft.ts';
import { wednesday } from './moments.ts';
import { noPromises, registers } from './registers.ts';

const { moment, show } = wednesday;

/** What a mail promises, as the rows print it: "call 2026-11-27T15:00, offer: send". */
function promised(mail: string): string {
  const sentences = readDraft(mail).sentences.map(({ words }) => words.text);
  return settlePromises(
    sentences.map((text) => ({
      times: findTimes(text, moment),
      promises: findPromises(text, moment),
      condition: setsCondition(text),
    })),
    moment,
  )
    .flat()
    .map(({ kind, actor, actorName, action, due }) => {
      const who = actor === 'writer' ? '' : actor === 'reader' ? 'you ' : `${actorName ?? 'someone'} `;
      return `${kind === 'offer' ? 'offer: ' : ''}${who}${action}${due ? ` ${show(due)}` : ''}`;
    })
    .join(', ');
}

const lines = (page: string) =>
  page
    .trim()
    .split('\n')
    .map((line) => line.trim());

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
