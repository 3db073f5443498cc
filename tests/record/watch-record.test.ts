import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CrmSite } from '../../lib/record/crm-site.ts';
import { type ShownRecord, watchRecord } from '../../lib/record/watch-record.ts';
import { espocrm } from '../../lib/sites/espocrm/adapter.ts';
import { tryton } from '../../lib/sites/tryton/adapter.ts';
import { fixture, openPage } from '../helpers/crm-page.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Opens a page, watches it, and notes what is shown at which millisecond. */
function watched(site: CrmSite, html: string, url?: string) {
  const window = openPage(html, url);
  const start = Date.now();
  const log: string[] = [];
  let current: ShownRecord | undefined;
  const stop = new window.AbortController();
  watchRecord(
    site,
    window,
    (record) => {
      current = record;
      const value = (name: 'name' | 'email') => {
        const field = record?.fields[name];
        return field?.state === 'read' ? field.value : field?.state;
      };
      log.push(
        `${Date.now() - start} ${record ? `${record.identity.id}: ${value('name')} ${value('email')}` : 'nothing'}`,
      );
    },
    stop.signal,
  );
  return {
    window,
    log,
    stop: () => stop.abort(),
    current: () => current,
    /** A `pushState` navigation, as a single-page application makes it. */
    go(to: string) {
      window.history.pushState(null, '', to);
      // Without the Navigation API the next change of the page tells.
      window.document.body.append(window.document.createComment(''));
    },
    async wait(milliseconds: number) {
      await vi.advanceTimersByTimeAsync(milliseconds);
    },
  };
}

const contact = (name: string, email: string) => `
  <div class="page-header"><span class="title">${name}</span></div>
  <div class="detail" data-scope="Contact"><div class="record-grid">
    <div class="cell" data-name="emailAddress"><div class="field"><a data-email-address="${email}">${email}</a></div></div>
  </div></div>`;
const espo = (name: string, email: string) =>
  `<title>${name}</title><body data-id="espocrm"><div id="main">${contact(name, email)}</div></body>`;
const at = (id: string) => `https://crm.example/#Contact/view/${id}`;
const ana = 'aaaaaaaaaaaaaaaa1';
const bo = 'bbbbbbbbbbbbbbbb2';
const cy = 'cccccccccccccccc3';

describe('a page that lies for 200 ms after navigation', () => {
  it('never shows the old record under the new address', async () => {
    const page = watched(espocrm, espo('Ana', 'ana@x.example'), at(ana));
    await page.wait(200);
    page.go(at(bo));
    await page.wait(200); // Still Ana's fields at Bo's address.
    const main = page.window.document.querySelector('#main') as Element;
    main.innerHTML = '';
    await page.wait(40);
    main.innerHTML = contact('Bo', 'bo@x.example');
    await page.wait(2000);
    expect(page.log).toEqual([
      `60 ${ana}: Ana ana@x.example`,
      '200 nothing',
      expect.stringMatching(new RegExp(`^\\d+ ${bo}: Bo bo@x.example$`)),
    ]);
  });

  it('takes the panel away in the same moment the address changes', async () => {
    const page = watched(espocrm, espo('Ana', 'ana@x.example'), at(ana));
    await page.wait(200);
    const shown = page.current();
    page.window.history.pushState(null, '', at(bo));
    expect(shown?.isCurrent()).toBe(false); // Before any event or timer: a write asks this first.
    page.window.document.title = 'Bo';
    await page.wait(0);
    expect(page.current()).toBeUndefined();
  });

  it('leaves out an e-mail address that was not renewed with the name', async () => {
    const page = watched(espocrm, espo('Ana', 'ana@x.example'), at(ana));
    await page.wait(200);
    page.go(at(bo));
    const title = page.window.document.querySelector('.title') as Element;
    title.textContent = 'Bo'; // The same nodes, reused; the address is still Ana's.
    await page.wait(3000);
    expect(page.log.at(-1)).toMatch(new RegExp(`${bo}: Bo absent$`));
    const cell = page.window.document.querySelector('[data-email-address]') as Element;
    cell.setAttribute('data-email-address', 'bo@x.example');
    cell.textContent = 'bo@x.example';
    await page.wait(1000);
    expect(page.log.at(-1)).toMatch(new RegExp(`${bo}: Bo bo@x.example$`));
  });

  it('knows a record left before it was shown as one of the old ones', async () => {
    const page = watched(espocrm, espo('Ana', 'ana@x.example'), at(ana));
    await page.wait(200);
    page.go(at(bo));
    (page.window.document.querySelector('#main') as Element).innerHTML = contact('Bo', 'bo@x.example');
    await page.wait(30); // Read once, not certain yet.
    page.go(at(cy));
    await page.wait(500); // Bo's fields at Cy's address.
    expect(page.log.at(-1)).toBe('200 nothing');
    (page.window.document.querySelector('#main') as Element).innerHTML = contact('Cy', 'cy@x.example');
    await page.wait(2000);
    expect(page.log.at(-1)).toMatch(new RegExp(`${cy}: Cy cy@x.example$`));
  });

  it('shows the first record again when the rep steps back before the second came', async () => {
    const page = watched(espocrm, espo('Ana', 'ana@x.example'), at(ana));
    await page.wait(200);
    page.go(at(bo));
    await page.wait(80);
    page.go(at(ana));
    await page.wait(500);
    expect(page.log.at(-1)).toMatch(new RegExp(`${ana}: Ana ana@x.example$`));
  });

  it('believes no page that says it shows another type of record', async () => {
    const page = watched(
      espocrm,
      espo('Ana', 'ana@x.example'),
      'https://crm.example/#Opportunity/view/dddddddddddddddd4',
    );
    await page.wait(4000);
    expect(page.log).toEqual([]);
  });
});

describe('values in fields', () => {
  const party = (id: number) => `http://erp.halden-valves.example:8000/#sales/model/party.party/${id};name=%22Party%22`;

  it('are found changed without any sign from the page (Tryton steps to the next record that way)', async () => {
    const page = watched(tryton, fixture('tryton'));
    await page.wait(4000);
    page.go(party(13));
    await page.wait(100);
    const pane = page.window.document.querySelector('.tab-pane.active') as Element;
    (pane.querySelector('[name="name"]') as HTMLInputElement).value = 'Mira Thorsen';
    (pane.querySelector('[href^="mailto:"]') as HTMLAnchorElement).href = 'mailto:mira@fjordline.example';
    await page.wait(4000);
    expect(page.log).toEqual([
      '60 sales/party.party/12: Ingrid Solheim ingrid@fjordline.example',
      '4000 nothing',
      expect.stringMatching(/^4\d\d\d sales\/party\.party\/13: Mira Thorsen mira@fjordline\.example$/),
    ]);
  });

  it('filled in before the address changes count: Tryton opens a record from a list that way', async () => {
    const page = watched(tryton, fixture('tryton'), 'http://erp.halden-valves.example:8000/#sales/model/party.party');
    await page.wait(1000);
    page.go(party(12));
    await page.wait(1000);
    expect(page.log).toEqual(['1060 sales/party.party/12: Ingrid Solheim ingrid@fjordline.example']);
  });
});

it('two records in one page show nothing', async () => {
  const pane = '<div class="tab-pane active"><div class="form"><input name="name" value="Ana"></div></div>';
  const page = watched(
    tryton,
    `<title>Party - Tryton</title><div id="tabs"></div><div id="tabcontent">${pane}${pane}</div>`,
    'http://erp.example/#sales/model/party.party/1',
  );
  await page.wait(4000);
  expect(page.log).toEqual([]);
});

it('what arrives later is told: activities come after the fields', async () => {
  const page = watched(espocrm, espo('Ana', 'ana@x.example'), at(ana));
  await page.wait(5000);
  expect(page.current()?.nextSteps).toBeUndefined();
  (page.window.document.querySelector('.detail') as Element).insertAdjacentHTML(
    'beforeend',
    '<div class="panel" data-name="tasks"><ul><li class="list-row" data-id="t1"><span data-name="name"><a href="#t">Send quote</a></span><span data-name="dateEnd">25 Nov</span></li></ul></div>',
  );
  await page.wait(500);
  expect(page.current()?.nextSteps).toEqual([{ id: 't1', title: 'Send quote', when: '25 Nov' }]);
});

it('on a list nothing runs but the address check, and after the end nothing at all', async () => {
  const page = watched(espocrm, espo('Ana', 'ana@x.example'), 'https://crm.example/#Contact');
  expect(vi.getTimerCount()).toBe(0);
  const asked = vi.spyOn(page.window.document, 'querySelectorAll');
  page.window.document.body.append('a change');
  await page.wait(5000);
  expect(asked).not.toHaveBeenCalled();
  page.go(at(ana));
  await page.wait(200);
  expect(page.log).toHaveLength(1);
  page.stop();
  expect(vi.getTimerCount()).toBe(0);
  page.go(at(bo));
  await page.wait(1000);
  expect(page.log).toHaveLength(1);
});
