/**
 * Calls `changed` whenever the page's address differs from the last one, without polling. The Navigation API tells
 * (Chromium; Firefox since 147). Where it is missing, `hashchange` and `popstate` do, and `pushState`, which a content
 * script can't see, is noticed with the page's next change: a string compare a batch of mutations.
 */
export function watchAddress(window: Window & typeof globalThis, changed: () => void, signal: AbortSignal): void {
  let last = window.location.href;
  const check = () => {
    if (window.location.href === last) return;
    last = window.location.href;
    changed();
  };
  const navigation = (window as { navigation?: EventTarget }).navigation;
  if (navigation) {
    navigation.addEventListener('currententrychange', check, { signal });
    return;
  }
  window.addEventListener('hashchange', check, { signal });
  window.addEventListener('popstate', check, { signal });
  const observer = new window.MutationObserver(check);
  observer.observe(window.document, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
