import type { ElementHandle, Page } from 'puppeteer-core';
import { inPageRoot } from './inpage.ts';
import { until } from './until.ts';

/** What a rep does with the coach inside Gmail, with a real mouse and real keys. */

/** Moves the mouse onto a marked phrase. */
export async function hoverMark(page: Page, text: string): Promise<void> {
  const place = await until(`a mark on "${text}"`, () =>
    page.evaluate((text) => {
      for (const highlight of (CSS.highlights as unknown as Map<string, Set<Range>>).values()) {
        for (const range of highlight) {
          const rect = range.toString() === text ? range.getClientRects()[0] : undefined;
          if (rect) return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
        }
      }
      return undefined;
    }, text),
  );
  await page.mouse.move(place.x, place.y, { steps: 3 });
}

/** The open card about a marked phrase, once it has its words: its text and the labels of its fixes. */
export async function markCard(page: Page): Promise<{ text: string; fixes: string[] }> {
  const root = await inPageRoot(page);
  const card = await until('the card of a mark', () => root.$('[role=dialog]'));
  await until('its words', () => card.evaluate((card) => !/^(?:One|Einen) [Mm]oment…/.test(card.textContent)));
  return card.evaluate((card) => ({
    text: (card as HTMLElement).innerText,
    fixes: [...card.querySelectorAll<HTMLElement>('.fix')].map((fix) => fix.innerText),
  }));
}

/** Hovers a marked phrase and clicks its card's first fix. */
export async function applyFirstFix(page: Page, text: string): Promise<void> {
  await hoverMark(page, text);
  const root = await inPageRoot(page);
  const fix = await until(`a fix for "${text}"`, () => root.$('[role=dialog] .fix'));
  await fix.click();
}

/** The chips at the compose, one line each ("Call Tom Fri, Nov 27, 3:00 PM"). */
export async function chips(page: Page): Promise<string[]> {
  const root = await inPageRoot(page);
  return root.evaluate((root) =>
    [...root.querySelectorAll<HTMLElement>('.chip-main')].map((chip) => chip.innerText.replace(/\s+/g, ' ').trim()),
  );
}

/** Sets the first chip's date and time through its panel, typing into the fields. */
export async function setChipDate(page: Page, when: Date): Promise<void> {
  const root = await inPageRoot(page);
  await (await until('a chip', () => root.$('.chip-main'))).click();
  await fillWhenPanel(page, root, when);
}

/** Types day and time into the open panel of a chip or card (browser locale en-US) and sets it. */
async function fillWhenPanel(page: Page, root: ElementHandle | Page, when: Date): Promise<void> {
  const two = (value: number) => String(value).padStart(2, '0');
  const date = await until('the field for the day', () => root.$('input[type=date]'));
  await focusFirstPart(date);
  await page.keyboard.type(`${two(when.getMonth() + 1)}${two(when.getDate())}${when.getFullYear()}`);
  const time = await until('the field for the time', () => root.$('input[type=time]'));
  await focusFirstPart(time);
  await page.keyboard.type(`${two(when.getHours() % 12 || 12)}${two(when.getMinutes())}`);
  await page.keyboard.type(when.getHours() < 12 ? 'A' : 'P');
  const set = await until('the button that sets the date', () => root.$('.when-pick button[type=submit]:enabled'));
  await set.click();
}

/** A click near the left edge puts the caret into the first part (month, hour), whatever is filled in. */
async function focusFirstPart(field: ElementHandle): Promise<void> {
  await field.click({ offset: { x: 14, y: 12 } });
}
