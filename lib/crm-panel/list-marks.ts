import { send } from '../messages/client.ts';
import { themeAround } from '../page-coach/theme.ts';
import type { CrmSite, ListHooks } from '../record/crm-site.ts';
import { readList } from '../record/read-list.ts';
import { watchAddress } from '../record/watch-address.ts';
import type { ListedRecord } from '../store/overdue-records.ts';
import { t } from '../words/t.ts';

/** Text and ground of a mark, as in assets/styles/tokens.css ("weak"). */
const colors = { light: ['#96440a', '#fef3e2'], dark: ['#fbbf24', '#3a2d12'] } as const;

/**
 * Marks the names in a CRM's lists that have overdue promises. By a style sheet alone, which adds words behind the links to
 * these records: nothing is put into the page's nodes, and a row drawn anew is marked without us. On addresses that are no
 * list nothing runs but the address check.
 *
 * @param isOff she wants no coach on this site
 * @returns call it where the store or the settings may have changed
 */
export function markLists(
  site: CrmSite,
  list: ListHooks,
  window: Window & typeof globalThis,
  isOff: () => boolean,
  signal: AbortSignal,
): () => void {
  let visit: { lookAgain(): void; end: AbortController } | undefined;
  const look = () => {
    const isList = !isOff() && list.isList(new URL(window.location.href));
    if (isList && visit) return visit.lookAgain();
    visit?.end.abort();
    visit = undefined;
    if (!isList) return;
    const end = new AbortController();
    visit = { lookAgain: markRows(site, list, window, AbortSignal.any([signal, end.signal])), end };
  };
  watchAddress(window, look, signal);
  look();
  return look;
}

/** @returns asks anew for all rows; what is marked stays until the answer is here */
function markRows(
  site: CrmSite,
  list: ListHooks,
  { document, MutationObserver }: Window & typeof globalThis,
  signal: AbortSignal,
): () => void {
  const sheet = new CSSStyleSheet();
  let asked = new Set<string>();
  let overdue = new Map<string, number>();
  let frame = 0;

  const look = async () => {
    frame = 0;
    const keyOf = ({ record, email }: ListedRecord) => `${record} ${email}`;
    const isFirst = asked.size === 0;
    const fresh = readList(site, list, document).filter((each) => !asked.has(keyOf(each)));
    if (fresh.length === 0) return;
    const turn = asked;
    for (const each of fresh) turn.add(keyOf(each));
    const request = fresh.map(({ record, email }) => ({ record, email }));
    const found = await send('records.overdue', request).catch(() => []); // Without an answer there is nothing to say.
    if (signal.aborted || turn !== asked) return;
    const counts = new Map(found.map((each) => [each.record, each.overdue]));
    const marked = fresh.flatMap(({ record, selector }) => {
      const count = counts.get(record);
      return count ? [[selector, count] as const] : [];
    });
    overdue = new Map([...(isFirst ? [] : overdue), ...marked]);
    sheet.replaceSync(marksCss(overdue, themeAround(document.body)));
    const { adoptedStyleSheets: adopted } = document;
    if (!adopted.includes(sheet)) document.adoptedStyleSheets = [...adopted, sheet];
  };
  const lookSoon = () => {
    frame ||= requestAnimationFrame(look);
  };
  const observer = new MutationObserver(lookSoon);
  observer.observe(document, { childList: true, subtree: true, attributeFilter: ['href'] });
  lookSoon();
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      cancelAnimationFrame(frame);
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    },
    { once: true },
  );
  return () => {
    asked = new Set();
    lookSoon();
  };
}

/** The words stand in the link, so a screen reader says them with the name. */
function marksCss(overdue: ReadonlyMap<string, number>, theme: keyof typeof colors): string {
  const [color, ground] = colors[theme];
  const rules = [...overdue].map(
    ([selector, count]) =>
      `${selector}::after { content: ${quoted(t('crmList.overdue', count))} / ${quoted(t('crmList.overdueSpoken', count))} !important }`,
  );
  if (overdue.size === 0) return '';
  return `@media screen {
    :is(${[...overdue.keys()].join()})::after {
      all: initial !important;
      display: inline-block !important;
      margin-inline-start: 6px !important;
      padding: 0 6px !important;
      border-radius: 8px !important;
      background: ${ground} !important;
      color: ${color} !important;
      font: 600 11px/16px system-ui, sans-serif !important;
      white-space: nowrap !important;
      cursor: inherit !important;
    }
    ${rules.join('\n')}
  }`;
}

const quoted = (text: string) => `"${text.replace(/["\\]/g, '\\$&')}"`;
