import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

const steps: Record<string, (index: number, last: number) => number> = {
  ArrowDown: (index, last) => Math.min(index + 1, last),
  ArrowUp: (index) => Math.max(index - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/**
 * Arrow keys, Home and End walk from card to card, across sections; from the search field or the bare page they lead to
 * the first. When the card that held the focus goes (done, dropped, moved to another day), the focus goes to the one that
 * took its place: a rep works down her list without reaching for the mouse.
 * @param list the element around all cards
 * @returns a handler for that element
 */
export function useCardKeys(list: RefObject<HTMLElement | null>) {
  const last = useRef<{ card: Element; index: number }>(null);

  useLayoutEffect(() => {
    if (!last.current || last.current.card.isConnected) return;
    const all = cards(list.current);
    const nothingFocused = document.activeElement === null || document.activeElement === document.body;
    if (nothingFocused) focusCard(all[Math.min(last.current.index, all.length - 1)]);
  });

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const step = steps[event.key];
      const target = event.target as Element;
      const isOurs = target === document.body || list.current?.contains(target) || target.matches('[type=search]');
      if (!step || !isOurs || !leavesKey(target, event.key) || event.ctrlKey || event.metaKey || event.altKey) return;
      const all = cards(list.current);
      if (all.length === 0) return;
      const card = target.closest('article');
      event.preventDefault(); // The keys would scroll as well.
      focusCard(all[card ? step(all.indexOf(card), all.length - 1) : 0]);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [list]);

  return {
    onFocus(event: { target: Element }) {
      const card = event.target.closest('article');
      if (card) last.current = { card, index: cards(list.current).indexOf(card) };
    },
  };
}

/** Fields need these keys themselves; a search field of one line does not need up and down. */
function leavesKey(target: Element, key: string): boolean {
  return target.matches('[type=search]') ? key.startsWith('Arrow') : !target.matches('input, select, textarea');
}

function cards(list: HTMLElement | null): Element[] {
  return [...(list?.querySelectorAll('article') ?? [])];
}

/** The name's link, else the first button: whatever a Tab would reach first that says which card it is. */
function focusCard(card: Element | undefined) {
  const target = card?.querySelector<HTMLElement>('[data-card-focus]') ?? card?.querySelector<HTMLElement>('a, button');
  target?.focus();
  card?.scrollIntoView?.({ block: 'nearest' });
}
