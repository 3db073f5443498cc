import { describe, expect, it } from 'vitest';
import { readList } from '../../lib/record/read-list.ts';
import { espocrm } from '../../lib/sites/espocrm/adapter.ts';
import { list } from '../../lib/sites/espocrm/selectors.ts';
import { hubspot } from '../../lib/sites/hubspot/adapter.ts';
import { fixture, hasSavedPages, openPage, savedPage } from '../helpers/crm-page.ts';

const read = (page: Window) => readList(espocrm, list, page.document);

describe('a list page', () => {
  it.each([
    ['#Contact', true],
    ['#Lead/list/primaryFilter=actual', true],
    ['#Opportunity/list', true],
    ['#Contact/view/6b01df9c83c79441f', false],
    ['#Contact/create', false],
    ['#Contacts', false],
    ['#Home', false],
    ['', false],
  ])('is told by its address: %s', (hash, isList) => {
    expect(list.isList(new URL(`https://crm.example/${hash}`))).toBe(isList);
  });

  it('names each record by the address its name links to, and by no other link of the row', () => {
    expect(read(openPage(fixture('espocrm-list')))).toEqual([
      {
        record: 'espocrm:crm.halden-valves.example/person/5f0a1c2e3b4d5a6b7',
        email: 'ingrid@fjordline.example',
        selector: expect.stringContaining('[href="#Contact/view/5f0a1c2e3b4d5a6b7"]'),
      },
      { record: 'espocrm:crm.halden-valves.example/person/5f0a1c2e3b4d5a6b8', email: '', selector: expect.any(String) },
    ]);
  });

  it('finds the link of a name again by its selector', () => {
    const page = openPage(fixture('espocrm-list'));
    const [first] = read(page);
    expect([...page.document.querySelectorAll(first?.selector ?? '')].map((link) => link.textContent)).toEqual([
      'Ingrid Solheim',
    ]);
  });
});

it('HubSpot’s rows are told by their first record link, its other links and those beside the table not at all', () => {
  const { document } = openPage(fixture('hubspot-list'));
  const names = hubspot.list ? readList(hubspot, hubspot.list, document) : [];
  expect(hubspot.list?.isList(new URL(document.location.href))).toBe(true);
  expect(names).toMatchObject([
    { record: 'hubspot:app-eu1.hubspot.com/person/77001/501', email: '' },
    { record: 'hubspot:app-eu1.hubspot.com/person/77001/502', email: '' },
  ]);
  expect(names.map(({ selector }) => document.querySelectorAll(selector).length)).toEqual([1, 1]);
});

describe.skipIf(!hasSavedPages)('a list saved from a real EspoCRM (skipped without ../shared/crm)', () => {
  it('gives every contact with the address in its row', () => {
    const names = read(openPage(savedPage('espocrm/contact-list.html')));
    expect(names.length).toBe(2);
    expect(names).toMatchObject([
      { record: expect.stringMatching(/\/person\/6b01df9c9c5661a8a$/), email: 'jorge@northwind-robotics.example' },
      { record: expect.stringMatching(/\/person\/6b01df9c83c79441f$/), email: expect.stringContaining('dana') },
    ]);
  });
});
