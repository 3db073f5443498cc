import { describe, expect, it } from 'vitest';
import { covers } from '../../lib/settings/coached-hosts.ts';
import { crmSites } from '../../lib/sites/crm-sites.ts';

describe('a granted match pattern covers', () => {
  it.each([
    ['https://crm.example/*', 'https://crm.example/people/1', true],
    ['https://crm.example/*', 'https://crm.example:8443/people/1', true],
    ['https://crm.example/*', 'http://crm.example/people/1', false],
    ['https://crm.example/*', 'https://my.crm.example/', false],
    ['https://*.crm.example/*', 'https://my.crm.example/', true],
    ['https://*.crm.example/*', 'https://crm.example/', true],
    ['https://*.crm.example/*', 'https://notcrm.example/', false],
    ['*://*/*', 'http://anything.example/', true],
  ])('%s the page %s: %s', (pattern, page, isCovered) => {
    expect(covers(pattern, page)).toBe(isCovered);
  });
});

it.each([
  ['hubspot', 'https://app-eu1.hubspot.com/contacts/1/record/0-1/2'],
  ['salesforce', 'https://acme.lightning.force.com/lightning/r/Contact/003000000000001/view'],
  ['dynamics', 'https://acme.crm4.dynamics.com/main.aspx'],
  ['pipedrive', 'https://acme.pipedrive.com/person/1'],
  ['zoho', 'https://crm.zoho.com.au/crm/tab/Contacts/1'],
  ['copper', 'https://app.copper.com/companies/1/app'],
  ['twenty', 'https://acme.twenty.com/object/person/1'],
])('picking %s covers its pages, those its address rule knows', (id, page) => {
  const site = crmSites.find((each) => each.id === id);
  expect(site?.hosts?.test(new URL(page).hostname)).toBe(true);
  expect(site?.origins?.some((origin) => covers(origin, page))).toBe(true);
});
