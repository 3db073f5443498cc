import type { CrmSite, NextStepHooks } from './crm-site.ts';
import { isShown, readField, type Search, searchLight, searchThrough } from './hooks.ts';
import type { FieldName, FieldReading, NextStep, RecordAddress, RecordReading } from './types.ts';

const fieldNames: readonly FieldName[] = ['name', 'company', 'email', 'phone', 'contact', 'stage', 'amount'];

/** Opens closed roots where the browser lets an extension do so, open ones everywhere. */
function shadowOf(element: Element): ShadowRoot | null {
  const opener = (globalThis as { chrome?: { dom?: { openOrClosedShadowRoot?(element: Element): ShadowRoot | null } } })
    .chrome?.dom?.openOrClosedShadowRoot;
  return element.shadowRoot ?? opener?.(element) ?? null;
}

/**
 * Reads what a page shows of the record at `address`, as it stands this moment (it may still be the previous
 * record's page: `watchRecord` decides that).
 * @returns undefined when the page shows no record pane, shows two, or says it holds another type of record.
 */
export function readRecord(site: CrmSite, document: Document, address: RecordAddress): RecordReading | undefined {
  const search = site.usesShadowRoots ? searchThrough(shadowOf) : searchLight;
  const roots = search(document, site.root ?? 'body').filter(isShown);
  const [root] = roots;
  if (!root || roots.length > 1) return undefined;
  if (site.agrees?.(root, address) === false) return undefined;
  const fields = Object.fromEntries(
    fieldNames.map((field) => [field, readField(root, field, address.type, site.fields[field] ?? [], search)]),
  ) as Record<FieldName, FieldReading>;
  if (fields.name.state === 'absent' && site.nameFromTitle) {
    const name = site.nameFromTitle(document.title, address)?.trim();
    const node = document.querySelector('title') ?? document.documentElement;
    if (name) fields.name = { state: 'read', value: name, rung: 'title', node };
  }
  const stepPanels = site.nextSteps ? search(root, site.nextSteps.panel).filter(isShown) : [];
  return {
    fields,
    nextSteps: site.nextSteps && readNextSteps(stepPanels, site.nextSteps, search),
    stepPanels,
    headers: search(root, site.header).filter(isShown),
  };
}

function readNextSteps(panels: readonly Element[], hooks: NextStepHooks, search: Search): NextStep[] | undefined {
  if (panels.length === 0) return undefined;
  const steps = panels
    .flatMap((panel) => (hooks.item ? search(panel, hooks.item) : [panel]))
    .map((item) => ({
      id: (hooks.idAttribute && item.getAttribute(hooks.idAttribute)) || '',
      title: textIn(item, hooks.title),
      when: hooks.when ? textIn(item, hooks.when) : '',
    }))
    .filter((step) => step.title !== '');
  const { none } = hooks;
  const isNone = none !== undefined && panels.every((panel) => search(panel, none).some(isShown));
  return steps.length > 0 || isNone ? steps : undefined;

  function textIn(item: Element, selector: string | undefined): string {
    const element = selector ? search(item, selector)[0] : item;
    const text = element && 'value' in element ? String(element.value) : element?.textContent;
    return (text ?? '').replace(/\s+/g, ' ').trim();
  }
}
