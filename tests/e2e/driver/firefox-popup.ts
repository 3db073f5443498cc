import { askContent, type InBrowserWindow } from './firefox-content.ts';
import type { ToolbarPopup } from './types.ts';
import { until } from './until.ts';

/** The mouse in the browser's own window, which reaches its buttons, its questions and the extension's popup. */
const pressAt = `(({ x, y, width, height }) => {
  for (const type of ['mousemove', 'mousedown', 'mouseup']) {
    const buttons = type === 'mousedown' ? 1 : 0;
    window.synthesizeMouseEvent(type, x + width / 2, y + height / 2, { clickCount: 1, buttons }, { isDOMEventSynthesized: false });
  }
})`;

/**
 * Presses the extension's button in the toolbar.
 * @param widget the extension's id as the browser's own window writes it
 */
export async function openFirefoxPopup(inBrowserWindow: InBrowserWindow, widget: string): Promise<ToolbarPopup> {
  // As "Pin to Toolbar" does: else the button lies in a menu of all extensions.
  await inBrowserWindow(
    `(widget) => ChromeUtils.importESModule('moz-src:///browser/components/customizableui/CustomizableUI.sys.mjs')
      .CustomizableUI.addWidgetToArea(widget + '-browser-action', 'nav-bar')`,
    widget,
  );
  // The popup's document has a process of its own and is no tab, so that no driver lists it.
  const ask = <T>(body: string, argument = '') =>
    askContent<T>(inBrowserWindow, 'document.querySelector("browser.webextension-popup-browser")', body, argument);
  const place = `document.getElementById(${JSON.stringify(`${widget}-BAP`)})?.getBoundingClientRect()`;
  await until('the button in the toolbar', () => inBrowserWindow<boolean>(`() => ${place}?.width > 0`, ''));
  await inBrowserWindow(`() => ${pressAt}(${place})`, '');
  await until('the popup', () => ask<boolean>('(page) => page.querySelector("h1") !== null'));
  return {
    async press(words) {
      const box = () =>
        ask<DOMRect | null>(
          `(page, words) => {
            const button = [...page.querySelectorAll('button')].find(({ textContent }) => textContent.includes(words));
            return button?.getBoundingClientRect().toJSON() ?? null;
          }`,
          words,
        );
      let last = '';
      const still = await until(`the button ${words}`, async () => {
        const now = await box();
        const before = last;
        last = JSON.stringify(now);
        return last === before && now; // The popup grows with what it shows.
      });
      await inBrowserWindow(
        `(box) => {
          const { x, y } = document.querySelector('browser.webextension-popup-browser').getBoundingClientRect();
          ${pressAt}({ ...box, x: box.x + x, y: box.y + y });
        }`,
        still,
      );
    },
  };
}

/** Answers the browser's own question with a press of its button. @returns what it asked */
export async function answerFirefox(inBrowserWindow: InBrowserWindow, answer: 'allow' | 'deny'): Promise<string> {
  const asked = await until('the question', () =>
    inBrowserWindow<string>(
      '() => PopupNotifications.isPanelOpen && PopupNotifications.panel.firstElementChild?.textContent',
      '',
    ),
  );
  // For a moment after it has come up the browser takes no answer, so that nobody presses it unawares.
  await until('the answer to be taken', async () => {
    await inBrowserWindow(
      `(button) => ${pressAt}(PopupNotifications.panel.firstElementChild[button].getBoundingClientRect())`,
      answer === 'allow' ? 'button' : 'secondaryButton',
    );
    return inBrowserWindow<boolean>('() => !PopupNotifications.isPanelOpen', '');
  });
  return asked.replace(/\s+/g, ' ');
}
