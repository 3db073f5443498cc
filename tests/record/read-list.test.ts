import { describe, expect, it } from 'vitest';
import { readList } from '../../lib/record/read-list.ts';
import { espocrm } from '../../lib/sites/espocrm/adapter.ts';
import { list } from '../../lib/sites/espocrm/selectors.ts';
import { hubspot } from '../../lib/sites/hubspot/adapter.ts';
import { pipedrive } from '../../lib/sites/pipedrive/adapter.ts';
import { salesforce } from '../../lib/sites/salesforce/adapter.ts';
import { twenty } from '../../lib/sites/twenty/adapter.ts';
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

it.each([
  [
    salesforce,
    {
      'Ingrid Solheim': 'salesforce:halden.lightning.force.com/person/003Hs00004AbCdE',
      'Lars Aune': 'salesforce:halden.lightning.force.com/person/003Hs00004AbCdF',
      'Fjordline Ferries': 'salesforce:halden.lightning.force.com/company/001Hs00001QwErT',
    },
  ],
  [
    pipedrive,
    {
      'Ingrid Solheim': 'pipedrive:halden.pipedrive.com/person/41',
      'Lars Aune': 'pipedrive:halden.pipedrive.com/person/42',
      'Fjordline Ferries': 'pipedrive:halden.pipedrive.com/company/7',
    },
  ],
  [
    twenty,
    {
      'Ingrid Solheim': 'twenty:halden.twenty.com/person/1c2d3e4f-0000-4a5b-8c6d-7e8f9a0b1c2d',
      'Fjordline Ferries': 'twenty:halden.twenty.com/company/2c2d3e4f-0000-4a5b-8c6d-7e8f9a0b1c2d',
    },
  ],
])(
  'on lists of $label every link to a record is its name, whatever column it stands in, and no other link is',
  (site, expected) => {
    const { document } = openPage(fixture(`${site.id}-list`));
    expect(site.list?.isList(new URL(document.location.href))).toBe(true);
    const names = site.list ? readList(site, site.list, document) : [];
    const shown = names.flatMap(({ record, selector }) =>
      [...document.querySelectorAll(selector)].map((link) => [link.textContent, record]),
    );
    expect(Object.fromEntries(shown)).toEqual(expected);
    // On a record's page the panel says it.
    expect(site.list?.isList(new URL(openPage(fixture(site.id)).document.location.href))).toBe(false);
  },
);

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
