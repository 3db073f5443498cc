import type { ElementHandle, Page } from 'puppeteer-core';
import { until } from './until.ts';

/** The element, once it is there. */
export const find = (page: Page, selector: string): Promise<ElementHandle> => until(selector, () => page.$(selector));

/** A real click on the element, once it is there. */
export const click = async (page: Page, selector: string): Promise<void> => (await find(page, selector)).click();

/** All text the page shows. */
export const text = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);
