import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { until } from './until.ts';

/**
 * The closed shadow root of the extension's one host element, as a handle: `root.$('button')`, `root.$('aria/Close')`,
 * `root.evaluate(...)` and real clicks on what they find work as in an open tree. The page itself cannot see in.
 */
export async function inPageRoot(page: Page): Promise<ElementHandle> {
  return until('the in-page UI', () => findInPageRoot(page));
}

/** As `inPageRoot`, but null at once where the extension has put no host into the page. */
export async function findInPageRoot(page: Page): Promise<ElementHandle | null> {
  const roots = await closedRoots(page);
  if (roots.length > 1) throw new Error(`Expected one closed shadow root in the page, found ${roots.length}`);
  return roots[0] ?? null;
}

/** Every closed shadow root in the page's document: one host element a page is the rule, so more than one is a leak. */
export async function closedRoots(page: Page): Promise<ElementHandle[]> {
  return 'createCDPSession' in page && isChromium(page) ? closedRootsChromium(page) : closedRootsFirefox(page);
}

function isChromium(page: Page): boolean {
  return page.browser().process()?.spawnfile.includes('firefox') !== true;
}

interface DevToolsNode {
  backendNodeId: number;
  shadowRootType?: string;
  children?: DevToolsNode[];
  shadowRoots?: DevToolsNode[];
}

async function closedRootsChromium(page: Page): Promise<ElementHandle[]> {
  const session = await page.createCDPSession();
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const found: number[] = [];
    const visit = (node: DevToolsNode) => {
      if (node.shadowRootType === 'closed') found.push(node.backendNodeId);
      for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) visit(child);
    };
    visit(root as unknown as DevToolsNode);
    // Puppeteer has no public way from a DevTools node to a handle in the page's own realm.
    const realm = (
      page.mainFrame() as unknown as {
        mainRealm(): { adoptBackendNode(id: number): Promise<ElementHandle> };
      }
    ).mainRealm();
    return await Promise.all(found.map((id) => realm.adoptBackendNode(id)));
  } finally {
    await session.detach();
  }
}

interface BidiNode {
  type: string;
  sharedId?: string;
  value?: { mode?: string; shadowRoot?: BidiNode | null };
}

async function closedRootsFirefox(page: Page): Promise<ElementHandle[]> {
  const frame = page.mainFrame() as unknown as {
    _id: string;
    mainRealm(): { createHandle(value: unknown): ElementHandle };
  };
  const { connection } = page.browser() as unknown as {
    connection: { send(method: string, params: object): Promise<{ result: { result: { value?: BidiNode[] } } }> };
  };
  // Only the protocol can tell a closed root. A host of ours has no children in the page's tree; leaves never nest, and
  // a node that is serialized twice comes without its value.
  const answer = await connection.send('script.evaluate', {
    expression: `[...document.querySelectorAll('*')].filter((element) => !element.firstChild && !element.shadowRoot)`,
    awaitPromise: false,
    target: { context: frame._id },
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
    resultOwnership: 'root',
  });
  return (answer.result.result.value ?? [])
    .map((node) => node.value?.shadowRoot)
    .filter((root) => root?.value?.mode === 'closed')
    .map((root) => frame.mainRealm().createHandle(root));
}

/** Runs a function in the content script's own world (Chromium only): where its `chrome` can be made to fail. */
export async function inContentScript(page: Page, run: () => void): Promise<void> {
  const [world] = page.extensionRealms();
  if (!world) throw new Error('No content script of the extension runs in this page.');
  await world.evaluate(run);
}

/** What the extension has marked in a page or in one of its frames: for each highlight name the marked texts, in document order. */
export async function marks(page: Page | Frame): Promise<Record<string, string[]>> {
  return page.evaluate(() => {
    const result: Record<string, string[]> = {};
    for (const [name, highlight] of CSS.highlights as unknown as Map<string, Set<Range>>) {
      const ranges = [...highlight].sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
      if (ranges.length > 0) result[name] = ranges.map(String);
    }
    return result;
  });
}

const axeSource = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Runs axe and returns its violations as readable lines ("button-name: <button>…"), empty when there are none. With a
 * `root` (see `inPageRoot`) it looks inside that closed root, which axe alone would walk past: the host shows it the root
 * for the length of the run.
 */
export async function axeViolations(page: Page, root?: ElementHandle): Promise<string[]> {
  await page.evaluate(await axeSource);
  return page.evaluate(async (shadow) => {
    interface AxeResult {
      violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[];
    }
    const { axe } = window as unknown as { axe: { run(context: unknown): Promise<AxeResult> } };
    const host = (shadow as unknown as ShadowRoot | undefined)?.host;
    if (host) Object.defineProperty(host, 'shadowRoot', { configurable: true, value: shadow });
    try {
      const { violations } = await axe.run(host ?? document);
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
      );
    } finally {
      if (host) Reflect.deleteProperty(host, 'shadowRoot');
    }
  }, root);
}
