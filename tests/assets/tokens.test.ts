import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../assets/styles/tokens.css', import.meta.url), 'utf8');
type Theme = 'light' | 'dark';

function color(token: string, theme: Theme): string {
  const found = new RegExp(`--ft-${token}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(css);
  const value = found?.[theme === 'light' ? 1 : 2];
  if (!value) throw new Error(`No color token --ft-${token} in tokens.css`);
  return value;
}

/** WCAG 2.2 relative luminance of `#rrggbb`. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

const texts = [
  ['text', ['page', 'surface', 'raised', 'accent-soft', 'weak-soft', 'hint-soft']],
  ['text-secondary', ['page', 'surface', 'raised', 'accent-soft', 'weak-soft', 'hint-soft']],
  ['accent', ['page', 'surface', 'raised', 'accent-soft']],
  ['accent-hover', ['page', 'surface', 'raised', 'accent-soft']],
  ['weak-text', ['page', 'surface', 'raised', 'weak-soft']],
  ['hint', ['page', 'surface', 'raised', 'hint-soft']],
  ['on-accent', ['accent', 'accent-hover']],
] as const;

/** What is drawn, not read: 3:1 is enough (WCAG 1.4.11). */
const drawings = [
  ['control-line', ['page', 'surface', 'raised']],
  ['focus', ['page', 'surface', 'raised']],
  ['weak', ['surface']],
  ['hint', ['surface']],
] as const;

describe.each(['light', 'dark'] as const)('the %s theme', (theme) => {
  const pairs = (list: readonly (readonly [string, readonly string[]])[]) =>
    list.flatMap(([front, backs]) => backs.map((back) => [front, back] as const));

  it.each(pairs(texts))('keeps %s readable on %s (AA, 4.5:1)', (front, back) => {
    expect(contrast(color(front, theme), color(back, theme))).toBeGreaterThanOrEqual(4.5);
  });
  it.each(pairs(drawings))('keeps %s visible on %s (3:1)', (front, back) => {
    expect(contrast(color(front, theme), color(back, theme))).toBeGreaterThanOrEqual(3);
  });
});

it('knows black on white as 21:1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
});
