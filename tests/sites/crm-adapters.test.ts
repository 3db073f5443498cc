import { describe, expect, it } from 'vitest';
import { findSite, identifyRecord } from '../../lib/record/find-site.ts';
import { crmSites } from '../../lib/sites/crm-sites.ts';
import { fixture, openPage, recordOn } from '../helpers/crm-page.ts';

/** Each adapter on a page of our own, written from the recorded facts, in another language than English where facts allow. */
describe('a record page says', () => {
  it('EspoCRM: primary account and address first, an empty phone is empty, no address out of the stream', () => {
    expect(recordOn(openPage(fixture('espocrm')))).toEqual({
      site: 'espocrm',
      host: 'crm.halden-valves.example',
      type: 'person',
      id: '5f0a1c2e3b4d5a6b7',
      name: 'Ingrid Solheim (api-name)',
      company: 'Fjordline Ferries (api-name)',
      email: 'ingrid@fjordline.example (api-name)',
      phone: 'empty',
      nextSteps: [{ id: 'call1', title: 'Appel: budget', when: '24 nov. 16:00' }],
    });
  });

  it('Tryton: values of the active tab, not the hidden one, not the building an address names', () => {
    expect(recordOn(openPage(fixture('tryton')))).toEqual({
      site: 'tryton',
      host: 'erp.halden-valves.example:8000',
      type: 'person',
      id: 'sales/party.party/12',
      name: 'Ingrid Solheim (api-name)',
      email: 'ingrid@fjordline.example (link)',
      phone: '+4722334455 (link)',
    });
  });

  it('Tryton: a deal with its party, contact and the contact’s address', () => {
    expect(recordOn(openPage(fixture('tryton-opportunity')))).toEqual({
      site: 'tryton',
      host: 'erp.halden-valves.example:8000',
      type: 'deal',
      id: 'sales/sale.opportunity/7',
      name: 'Valves for four ferries (api-name)',
      company: 'Fjordline Ferries (api-name)',
      contact: 'Ingrid Solheim (api-name)',
      email: 'ingrid@fjordline.example (api-name)',
      stage: 'opportunity (api-name)',
      amount: '240.000,00 (api-name)',
    });
  });

  it('HubSpot: property inputs by internal name', () => {
    expect(recordOn(openPage(fixture('hubspot')))).toEqual({
      site: 'hubspot',
      host: 'app-eu1.hubspot.com',
      type: 'person',
      id: '4455/901',
      name: 'Ingrid Solheim (test-id)',
      company: 'Fjordline Ferries (test-id)',
      email: 'ingrid@fjordline.example (api-name)',
      phone: 'empty',
      nextSteps: [{ id: '', title: '24/11/2026', when: '' }],
    });
  });

  it('Salesforce: API names through shadow roots, the hidden console tab left alone, 18 characters are the 15', () => {
    expect(recordOn(openPage(fixture('salesforce')))).toEqual({
      site: 'salesforce',
      host: 'halden.lightning.force.com',
      type: 'person',
      id: '003Hs00004AbCdE',
      name: 'Ingrid Solheim (api-name)',
      company: 'Fjordline Ferries (api-name)',
      email: 'ingrid@fjordline.example (api-name)',
      phone: 'empty',
    });
  });

  it('Dynamics: values by logical name, the heading without "- Saved"', () => {
    expect(recordOn(openPage(fixture('dynamics')))).toEqual({
      site: 'dynamics',
      host: 'halden.crm4.dynamics.com',
      type: 'person',
      id: '1c2d3e4f-0000-4a5b-8c6d-7e8f9a0b1c2d',
      name: 'Ingrid Solheim (api-name)',
      email: 'ingrid@fjordline.example (api-name)',
      phone: '+47 22 33 44 55 (api-name)',
    });
  });

  it('Pipedrive: the title’s textarea, links in the rows only, one number written twice is one', () => {
    expect(recordOn(openPage(fixture('pipedrive')))).toEqual({
      site: 'pipedrive',
      host: 'halden.pipedrive.com',
      type: 'deal',
      id: '318',
      name: 'Valves for four ferries (test-id)',
      company: 'Fjordline Ferries (link)',
      contact: 'Ingrid Solheim (link)',
      email: 'ingrid@fjordline.example (link)',
      phone: '+4722334455 (link)',
      nextSteps: [{ id: '', title: 'Call about the ferry schedule', when: '' }],
    });
  });

  it('Pipedrive: a person’s name is the window’s title', () => {
    const page = openPage(
      '<title>Ingrid Solheim - Pipedrive</title><div data-testid="fields-list-row">Label</div>',
      'https://halden.pipedrive.com/person/901',
    );
    expect(recordOn(page)).toMatchObject({ type: 'person', id: '901', name: 'Ingrid Solheim (title)' });
  });

  it('Zoho', () => {
    expect(recordOn(openPage(fixture('zoho')))).toMatchObject({
      site: 'zoho',
      type: 'person',
      id: '5500000123456',
      name: 'Ingrid Solheim (api-name)',
      email: 'ingrid@fjordline.example (api-name)',
      phone: '+47 22 33 44 55 (api-name)',
    });
  });

  it('Copper: the profile beside the list', () => {
    expect(recordOn(openPage(fixture('copper')))).toMatchObject({
      site: 'copper',
      type: 'person',
      id: '88/901',
      name: 'Ingrid Solheim (api-name)',
      email: 'ingrid@fjordline.example (link)',
    });
  });

  it('Odoo: the last pair of the address, widgets by field name, no address out of the chatter', () => {
    expect(recordOn(openPage(fixture('odoo')))).toMatchObject({
      site: 'odoo',
      type: 'person',
      id: 'res.partner/901',
      name: 'Ingrid Solheim (api-name)',
      company: 'Fjordline Ferries (api-name)',
      email: 'ingrid@fjordline.example (api-name)',
      phone: '+47 22 33 44 55 (api-name)',
    });
  });

  it('Twenty: the title without its breadcrumb', () => {
    expect(recordOn(openPage(fixture('twenty')))).toMatchObject({
      site: 'twenty',
      host: 'crm.halden-valves.example',
      type: 'person',
      id: '0b6d5c1e-2f3a-4b7c-9d8e-1a2b3c4d5e6f',
      name: 'Ingrid Solheim (test-id)',
      email: 'ingrid@fjordline.example (link)',
    });
  });
});

describe('an address', () => {
  const record = (address: string): string | undefined => {
    const url = new URL(address);
    const page = openPage('', address).document;
    const site = findSite(crmSites, url, page) ?? crmSites.find((one) => !one.hosts && one.parseAddress(url));
    const identity = site && identifyRecord(site, url);
    return identity && `${identity.site} ${identity.type} ${identity.id}`;
  };

  it.each([
    ['https://crm.example/#Opportunity/view/6b01df9ccd4a8c4a2', 'espocrm deal 6b01df9ccd4a8c4a2'],
    ['https://crm.example/#Lead/edit/6b01df9cb35a88a40', 'espocrm lead 6b01df9cb35a88a40'],
    ['https://a.lightning.force.com/lightning/r/Opportunity/006Hs00001XyZab/view', 'salesforce deal 006Hs00001XyZab'],
    ['https://a.lightning.force.com/lightning/r/00QHs00001XyZabIAV/view', 'salesforce lead 00QHs00001XyZab'],
    ['https://app.hubspot.com/contacts/12/record/0-3/34', 'hubspot deal 12/34'],
    ['https://app.hubspot.com/contacts/12/deal/34/?interaction=note', 'hubspot deal 12/34'],
    [
      'https://acme.pipedrive.com/leads/inbox/0b6d5c1e-2f3a-4b7c-9d8e-1a2b3c4d5e6f',
      'pipedrive lead 0b6d5c1e-2f3a-4b7c-9d8e-1a2b3c4d5e6f',
    ],
    ['https://crm.zoho.com.au/crm/tab/Potentials/77', 'zoho deal 77'],
    [
      'https://o.crm.dynamics.com/main.aspx?id=1C2D3E4F-0000-4A5B-8C6D-7E8F9A0B1C2D&etn=lead&pagetype=entityrecord',
      'dynamics lead 1c2d3e4f-0000-4a5b-8c6d-7e8f9a0b1c2d',
    ],
    ['https://erp.example/odoo/crm/5', 'odoo deal crm.lead/5'],
    ['https://erp.example/odoo/res.partner/5', 'odoo person res.partner/5'],
    ['https://erp.example/odoo/contacts/5', 'odoo person res.partner/5'],
  ])('%s names %s', (address, expected) => expect(record(address)).toBe(expected));

  it.each([
    'https://crm.example/#Contact',
    'https://crm.example/#Contact/create',
    'https://crm.example/#Email/view/6b01df9ccd4a8c4a2',
    'https://a.lightning.force.com/lightning/o/Contact/list',
    'https://a.lightning.force.com/lightning/r/005Hs00001XyZabIAV/view',
    'https://app.hubspot.com/contacts/12/objects/0-1/views/all/list',
    'https://acme.pipedrive.com/pipeline/1',
    'https://crm.zoho.com/crm/tab/Contacts/custom-view/77/list',
    'https://o.crm.dynamics.com/main.aspx?pagetype=entitylist&etn=contact',
    'https://erp.example/odoo/crm',
    'https://erp.example/odoo/action-123',
    'https://erp.example/#demo/model/party.party;name=%22Party%22',
    'https://www.pipedrive.com/deal/12',
  ])('%s names no record', (address) => expect(record(address)).toBeUndefined());
});
