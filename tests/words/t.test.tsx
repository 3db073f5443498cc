import { Children } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const messages: Record<string, string> = {
  language: 'de',
  card_moved: 'einmal verschoben | $1-mal verschoben',
  card_next: '$2: danach $1',
};
const getMessage = vi.fn((name: string, filled: string[] = []) =>
  (messages[name] ?? '').replace(/\$(\d)/g, (_, index) => filled[index - 1] ?? ''),
);
// Keys of texts that are not in the product: what is tried here is how any text is read.
let t: (key: string, ...filled: (string | number)[]) => string;
let parts: (key: string, ...filled: unknown[]) => string[];

beforeEach(async () => {
  vi.resetModules();
  vi.stubGlobal('chrome', { i18n: { getMessage } });
  ({ t, parts } = (await import('../../lib/words/t.ts')) as never);
});
afterEach(() => vi.clearAllMocks());

test('a plural is chosen by its number', () => {
  expect([0, 1, 2, 21].map((count) => t('card.moved', count))).toEqual([
    '0-mal verschoben',
    'einmal verschoben',
    '2-mal verschoben',
    '21-mal verschoben',
  ]);
});

test('numbers are written as the language writes them', () => {
  expect(t('card.moved', 12_345)).toBe('12.345-mal verschoben');
});

test('what is filled in stands where the language wants it, and is never read as a text itself', () => {
  expect(t('card.next', '$2 | $1', 'Anna')).toBe('Anna: danach $2 | $1');
  expect(parts('card.next', <b key="1">Mittwoch</b>, 'Anna')).toEqual([
    '',
    'Anna',
    ': danach ',
    <b key="1">Mittwoch</b>,
    '',
  ]);
  expect(Children.toArray(parts('card.next', <b key="1">Mittwoch</b>, 'Anna'))).toHaveLength(5);
});

test('a text seen once stays readable when the extension is gone from under the page', () => {
  expect(t('card.moved', 1)).toBe('einmal verschoben');
  getMessage.mockImplementation(() => {
    throw new Error('Extension context invalidated.');
  });
  expect(t('card.moved', 2)).toBe('2-mal verschoben');
  expect(t('card.next', 'a', 'b')).toBe('');
});
