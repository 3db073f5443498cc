/**
 * A selector that finds an element again, on this page and on the next record's: names that people gave (test ids, names,
 * ids without numbers), else the way down by tags and classes without numbers. Undefined where none finds this one alone.
 */
export function selectorFor(element: Element): string | undefined {
  const document = element.ownerDocument;
  const isAlone = (selector: string) => {
    const found = document.querySelectorAll(selector);
    return found.length === 1 && found[0] === element;
  };
  const steps: string[] = [];
  for (let step: Element | null = element; step && step !== document.documentElement; step = step.parentElement) {
    const names = namesOf(step);
    for (const name of names) {
      const selector = [name, ...steps].join(' > ');
      if (isAlone(selector)) return selector;
    }
    steps.unshift(names[0] ?? step.localName);
    if (isAlone(steps.join(' > '))) return steps.join(' > ');
  }
  return undefined;
}

const given = [
  'data-testid',
  'data-test',
  'data-test-id',
  'data-field',
  'data-name',
  'name',
  'itemprop',
  'aria-label',
] as const;

/** Ways to name one element, the most lasting first. Numbers are left out: they are most often the record's own. */
function namesOf(element: Element): string[] {
  const tag = element.localName;
  const attributes = given.flatMap((name) => {
    const value = element.getAttribute(name);
    return value && !/\d/.test(value) ? [`${tag}[${name}="${CSS.escape(value)}"]`] : [];
  });
  const id = element.id && !/\d/.test(element.id) ? [`#${CSS.escape(element.id)}`] : [];
  const classes = [...element.classList].filter((name) => !/\d/.test(name)).slice(0, 3);
  const byClass = classes.length > 0 ? [`${tag}.${classes.map((name) => CSS.escape(name)).join('.')}`] : [];
  return [...attributes, ...id, ...byClass, tag];
}

/**
 * Lets the rep point at something on the page: her next click picks it and reaches nothing else; Escape gives up.
 *
 * @param isOurs true for the coach's own interface, which stays usable
 * @returns undefined where she gave up
 */
export function pickElement(
  document: Document,
  isOurs: (target: EventTarget | null) => boolean,
  signal: AbortSignal,
): Promise<Element | undefined> {
  return new Promise((resolve) => {
    const end = new AbortController();
    const both = AbortSignal.any([signal, end.signal]);
    const root = document.documentElement;
    const cursor = root.style.cursor;
    root.style.cursor = 'crosshair';
    both.addEventListener(
      'abort',
      () => {
        root.style.cursor = cursor;
        resolve(undefined);
      },
      { once: true },
    );
    const swallow = (event: Event) => {
      if (isOurs(event.target)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (event.type !== 'click') return;
      const [target] = event.composedPath();
      if (target instanceof Element) resolve(target);
      end.abort();
    };
    const options = { capture: true, signal: both };
    const view = document.defaultView ?? window;
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
      view.addEventListener(type, swallow, options);
    }
    view.addEventListener('keydown', (event) => event.key === 'Escape' && end.abort(), options);
  });
}
