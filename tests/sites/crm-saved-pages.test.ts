import { describe, expect, it } from 'vitest';
import { hasSavedPages, openPage, recordOn, savedPage } from '../helpers/crm-page.ts';

describe.skipIf(!hasSavedPages)('pages saved from real installations (skipped without ../shared/crm)', () => {
  const record = (path: string) => recordOn(openPage(savedPage(path)));

  it('an EspoCRM contact', () => {
    expect(record('espocrm/contact.html')).toEqual({
      site: 'espocrm',
      host: '127.0.0.1:8085',
      type: 'person',
      id: '6b01df9c83c79441f',
      name: 'Dana Whitfield (api-name)',
      company: 'Northwind Robotics (api-name)',
      email: 'dana.whitfield@northwind-robotics.example (api-name)',
      phone: '+12025550122 (api-name)',
      nextSteps: [
        { id: '6b01df9d0ca6f2231', title: 'Call: budget sign-off', when: '24 Nov 16:00' },
        { id: '6b01df9d3b956f85d', title: 'Check in on pilot', when: '27 Nov 10:00' },
      ],
    });
  });

  it('an EspoCRM lead', () => {
    expect(record('espocrm/lead.html')).toMatchObject({
      type: 'lead',
      name: 'Priya Raman (api-name)',
      company: 'Blue Heron Logistics (api-name)',
      email: 'priya@blueheron.example (api-name)',
      stage: 'Assigned (api-name)',
      nextSteps: [],
    });
  });

  it('an EspoCRM account shows its own address, not its contacts’', () => {
    expect(record('espocrm/account.html')).toMatchObject({
      type: 'company',
      name: 'Northwind Robotics (api-name)',
      email: 'office@northwind-robotics.example (api-name)',
    });
  });

  it('an EspoCRM deal with two contacts names neither', () => {
    expect(record('espocrm/opportunity.html')).toMatchObject({
      type: 'deal',
      name: 'Northwind – 40 picking arms (api-name)',
      company: 'Northwind Robotics (api-name)',
      contact: 'ambiguous',
      stage: 'Negotiation (api-name)',
      nextSteps: [
        { title: 'Call: budget sign-off', when: '24 Nov 16:00' },
        { title: 'Send revised quote with 3-year support', when: '25 Nov 15:00' },
      ],
    });
  });

  it('the same deal in German: only its own words change', () => {
    expect(record('espocrm/opportunity-de.html')).toMatchObject({
      type: 'deal',
      name: 'Northwind – 40 picking arms (api-name)',
      company: 'Northwind Robotics (api-name)',
      stage: 'Verhandlung (api-name)',
    });
  });

  it('an EspoCRM list is no record', () => {
    expect(record('espocrm/contact-list.html')).toBeUndefined();
  });

  it('a mail dialog above a contact leaves the record as it is', () => {
    expect(record('espocrm/contact-email-editor.html')).toMatchObject({
      name: expect.any(String),
      email: expect.stringMatching(/northwind-robotics\.example \(api-name\)$/),
    });
  });

  it('a Tryton party', () => {
    expect(record('tryton/party.html')).toEqual({
      site: 'tryton',
      host: '127.0.0.1:8086',
      type: 'person',
      id: 'demo/party.party/4',
      name: 'Dana Whitfield (api-name)',
      email: 'dana.whitfield@northwind-robotics.example (link)',
      phone: '+12025550122 (link)',
    });
  });

  it('a Tryton deal, with the party still in a hidden tab', () => {
    expect(record('tryton/opportunity.html')).toMatchObject({
      type: 'deal',
      id: 'demo/sale.opportunity/1',
      name: 'Northwind - 40 picking arms (api-name)',
      company: 'Northwind Robotics (api-name)',
      contact: 'Dana Whitfield (api-name)',
      email: 'dana.whitfield@northwind-robotics.example (api-name)',
      amount: '240,000.00 (api-name)',
    });
  });

  it('Tryton’s start page is no record', () => {
    expect(record('tryton/home.html')).toBeUndefined();
  });
});
