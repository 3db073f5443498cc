import { afterEach, expect, it, vi } from 'vitest';
import { selectorFor } from '../../lib/record/pick-element.ts';
import { openPage } from '../helpers/crm-page.ts';

afterEach(() => vi.unstubAllGlobals());

/** jsdom has no `CSS.escape`; these names need none. */
const css = { escape: (value: string) => value };

it.each([
  ['<div data-testid="record-name">Ana</div><div>Bo</div>', '[data-testid]', 'div[data-testid="record-name"]'],
  ['<header><b class="person big">Ana</b></header>', 'b', 'b.person.big'],
  ['<section id="card-4711"><h2>Ana</h2></section><section><h3>Bo</h3></section>', 'h2', 'h2'],
  ['<div class="head"><span>Ana</span></div><div class="foot"><span>Bo</span></div>', '.head span', 'div.head > span'],
])('%s', (html, target, selector) => {
  vi.stubGlobal('CSS', css);
  const { document } = openPage(html, 'https://d.example/people/12');
  const element = document.querySelector(target) as Element;
  expect(selectorFor(element)).toBe(selector);
  expect(document.querySelector(selectorFor(element) as string)).toBe(element);
});

it('gives no selector for one of two that nothing tells apart', () => {
  vi.stubGlobal('CSS', css);
  const { document } = openPage('<p><b>Ana</b><b>Bo</b></p>', 'https://d.example/people/12');
  expect(selectorFor(document.querySelectorAll('b')[1] as Element)).toBeUndefined();
});
