import type { Page } from 'puppeteer-core';
import { gmailHeaders, gmailPage } from '../pages/gmail.ts';
import { type GmailOptions, usualGmail } from '../pages/gmail-options.ts';
import type { TestBrowser } from './types.ts';
import { until } from './until.ts';

const gmailUrl = ({ user = 0, popout }: Partial<GmailOptions>) =>
  `https://mail.google.com/mail/u/${user}/${popout ? 'popout?ver=1&th=%23thread-a%3Ar1&cvid=1' : '#inbox'}`;

/** Opens our own Gmail page at Gmail's real address, in the foreground. No request leaves the machine. */
export async function openGmail(browser: TestBrowser, options: Partial<GmailOptions> = {}): Promise<Page> {
  const page = await browser.newPage();
  await serveGmail(page, options);
  await page.goto(gmailUrl(options));
  await page.bringToFront();
  return page;
}

/** Opens a compose in a window of its own, as Gmail does: from its page and by script, so that it may close itself. */
export async function openPopout(browser: TestBrowser, options: Partial<GmailOptions> = {}): Promise<Page> {
  const opener = await openGmail(browser, options);
  const before = new Set((await browser.pages()).map(({ page }) => page));
  await opener.evaluate(() => void window.open('about:blank', '_blank', 'popup,width=900,height=700'));
  const page = await until(
    'the new window',
    async () => (await browser.pages()).find(({ page }) => !before.has(page))?.page,
  );
  const own = { ...options, popout: true };
  await serveGmail(page, own);
  await page.goto(gmailUrl(own));
  await page.waitForSelector(bodySelector);
  return page;
}

/** Answers every request of the page itself: Gmail's host with our Gmail, anything else with 404. */
async function serveGmail(page: Page, options: Partial<GmailOptions> = {}): Promise<void> {
  const html = gmailPage({ ...usualGmail, ...options });
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    // A tab closed in the middle of a request rejects; nobody waits for that answer any more.
    const ignore = () => {};
    if (hostname === 'mail.google.com' && request.isNavigationRequest()) {
      request
        .respond({ status: 200, contentType: 'text/html; charset=utf-8', headers: gmailHeaders, body: html })
        .catch(ignore);
    } else if (protocol === 'https:' || protocol === 'http:') {
      request.respond({ status: 404, contentType: 'text/plain', body: '' }).catch(ignore);
    } else {
      request.continue().catch(ignore);
    }
  });
}

/** Opens a compose with the Compose button and resolves once its body is there. */
export async function openCompose(page: Page): Promise<void> {
  await page.click('nav [role=button]');
  await page.waitForSelector(bodySelector);
}

export const bodySelector = '[g_editable="true"][role="textbox"][contenteditable="true"]';
export const sendSelector = '[jslog^="32601"]';

/** Fills recipient (`Tom Baker <tom@x.example>`) and subject with real keys and leaves the caret in the body. */
export async function addressCompose(page: Page, to: string, subject: string): Promise<void> {
  await page.click('div[name=to] input, textarea[name=to]');
  await page.keyboard.type(to);
  await page.keyboard.press('Enter');
  await page.click('input[name=subjectbox]');
  await page.keyboard.type(subject);
  await page.click(bodySelector);
}

/** Types into the focused editor key by key; `\n` is the Enter key. */
export async function typeKeys(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text);
}

/** The body's HTML as it would be sent. */
export function bodyHtml(page: Page): Promise<string> {
  return page.$eval(bodySelector, (body) => body.innerHTML);
}

/** The body's text as a reader would see it. */
export function bodyText(page: Page): Promise<string> {
  return page.$eval(bodySelector, (body) => (body as HTMLElement).innerText);
}
