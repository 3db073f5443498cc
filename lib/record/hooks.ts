import type { FieldName, FieldReading, RecordType, Rung } from './types.ts';

/**
 * One way to find a field in a page. `path` is walked from the record's root: each selector is searched inside what
 * the one before it found (through shadow roots where the site says so). When all but the last are on the page and
 * the last finds nothing, the field is there and empty.
 */
export interface Hook {
  rung: Rung;
  path: readonly string[];
  /** `shown`: what the rep sees, `.value` where the element has one. `own`: without its child elements' text. `@x`: attribute x. */
  read: 'shown' | 'own' | `@${string}`;
  /** Only for these types of record; all where left out. */
  types?: readonly RecordType[];
  /** The site lists the main value first, so several are no ambiguity. */
  mainFirst?: boolean;
  /** What stands before the value in the same text (a breadcrumb). */
  strip?: RegExp;
}

export type Hooks = Partial<Record<FieldName, readonly Hook[]>>;

/** Finds elements below a node; the second search also enters shadow roots. */
export type Search = (root: ParentNode, selector: string) => Element[];

/** True when the page shows the element: hidden panes keep other records in the same page (Salesforce, Tryton, Zendesk). */
export function isShown(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}

export const searchLight: Search = (root, selector) => [...root.querySelectorAll(selector)];

/**
 * Light DOM first, then shadow roots, breadth first. `shadowOf` opens closed roots too (`chrome.dom.openOrClosedShadowRoot`);
 * used on known hosts only, since it visits every element.
 */
export function searchThrough(shadowOf: (element: Element) => ShadowRoot | null): Search {
  const search: Search = (root, selector) => {
    const light = searchLight(root, selector);
    if (light.length > 0) return light;
    return [...root.querySelectorAll('*')].flatMap((element) => {
      const shadow = shadowOf(element);
      return shadow ? search(shadow, selector) : [];
    });
  };
  return (root, selector) => {
    const own = 'tagName' in root ? shadowOf(root as Element) : null;
    const light = search(root, selector);
    return light.length > 0 || !own ? light : search(own, selector);
  };
}

/** The value of one field: the first hook that is on the page decides; hooks below it are not asked. */
export function readField(
  root: ParentNode,
  field: FieldName,
  type: RecordType,
  hooks: readonly Hook[],
  search: Search,
): FieldReading {
  for (const hook of hooks) {
    if (hook.types && !hook.types.includes(type)) continue;
    const reading = readHook(root, field, hook, search);
    if (reading.state !== 'absent') return reading;
  }
  return { state: 'absent' };
}

function readHook(root: ParentNode, field: FieldName, hook: Hook, search: Search): FieldReading {
  let places: Element[] = [];
  let found: ParentNode[] = [root];
  for (const selector of hook.path) {
    const next = [...new Set(found.flatMap((place) => search(place, selector)))].filter(isShown);
    if (next.length === 0) {
      const [place] = places;
      return place ? { state: 'empty', node: place } : { state: 'absent' };
    }
    places = next;
    found = next;
  }
  const values = new Map<string, Element>();
  for (const element of places) {
    const value = clean(field, readElement(element, hook));
    if (value !== '' && !values.has(comparable(field, value))) values.set(comparable(field, value), element);
  }
  const [first] = values.values();
  if (!first) return { state: 'empty', node: places[0] as Element };
  if (values.size > 1 && !hook.mainFirst) return { state: 'ambiguous' };
  return { state: 'read', value: clean(field, readElement(first, hook)), rung: hook.rung, node: first };
}

function readElement(element: Element, { read, strip }: Hook): string {
  const text = readWhole(element, read);
  return strip ? text.replace(strip, '') : text;
}

function readWhole(element: Element, read: Hook['read']): string {
  if (read === 'own') {
    return [...element.childNodes].map((node) => (node.nodeType === 3 ? (node.nodeValue ?? '') : '')).join('');
  }
  if (read !== 'shown') return element.getAttribute(read.slice(1)) ?? '';
  if ('value' in element && typeof element.value === 'string') return element.value;
  return element.textContent ?? '';
}

const address = /[^\s<>()[\]"',;:?]+@[^\s<>()[\]"',;:?]+\.[^\s<>()[\]"',;:?.]+/;

/** Brings a value into the shape it is compared and stored in: '' when it is none (a field called e-mail without an address). */
function clean(field: FieldName, raw: string): string {
  const text = raw.replace(/[\s\u00a0\u200e\u200f]+/g, ' ').trim();
  if (field === 'email')
    return (
      decoded(text.replace(/^mailto:/i, ''))
        .match(address)?.[0]
        .toLowerCase() ?? ''
    );
  if (field === 'phone') {
    const phone = decoded(text.replace(/^tel:/i, ''));
    return phone.replace(/\D/g, '').length >= 5 ? phone : '';
  }
  // Tryton names a contact "Dana Whitfield <dana@…>".
  if (field === 'contact' || field === 'name') return text.replace(/\s*<[^<>]*@[^<>]*>$/, '');
  return text;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function comparable(field: FieldName, value: string): string {
  return field === 'phone' ? value.replace(/\D/g, '') : value;
}
