declare const chrome: { runtime: { id: string } };

/**
 * Stands in for WXT's context of content scripts (wxt.config.ts): of it only the signal is used, which a newer instance of
 * the same script ends. WXT's own brings timers, a watch on the address and a message to the page besides.
 */
export class ContentScriptContext {
  readonly #ending = new AbortController();

  constructor(script: string) {
    const started = `${chrome.runtime.id}:${script}:started`;
    document.dispatchEvent(new CustomEvent(started));
    document.addEventListener(started, () => this.#ending.abort(), { signal: this.signal });
  }

  get signal(): AbortSignal {
    return this.#ending.signal;
  }
}
