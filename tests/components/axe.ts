import axe from 'axe-core';

/**
 * What axe finds wrong, as lines to compare: rule, help, element. jsdom paints nothing, so contrast is left to the
 * browser tests and to tests/assets/tokens.test.ts.
 */
export async function axeFaults(element: Element): Promise<string[]> {
  const { violations } = await axe.run(element, { rules: { 'color-contrast': { enabled: false } } });
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html}`));
}
