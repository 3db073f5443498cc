import { describe, expect, it } from 'vitest';
import { identifyRecord } from '../../lib/record/find-site.ts';
import { readRecord } from '../../lib/record/read-record.ts';
import { genericSite } from '../../lib/sites/generic/adapter.ts';
import { fixture, openPage } from '../helpers/crm-page.ts';

describe('a CRM nobody described', () => {
  const read = (html: string, picks = {}, url?: string) => {
    const window = openPage(html, url);
    const site = genericSite(picks);
    const identity = identifyRecord(site, new URL(window.location.href));
    const fields = identity && readRecord(site, window.document, identity)?.fields;
    return (
      fields &&
      Object.fromEntries(
        Object.entries(fields).map(([name, field]) => [
          name,
          field.state === 'read' ? `${field.value} (${field.rung})` : field.state,
        ]),
      )
    );
  };

  it('gives its heading and its only links', () => {
    expect(read(fixture('generic'))).toMatchObject({
      name: 'Fjordline Ferries (title)',
      email: 'ingrid@fjordline.example (link)',
      phone: '+47-22-33-44-55 (link)',
      company: 'absent',
    });
  });

  it('gives what the rep pointed at, before anything else', () => {
    expect(read(fixture('generic'), { name: '.person', company: 'h1' })).toMatchObject({
      name: 'Ingrid Solheim (pick)',
      company: 'Fjordline Ferries (pick)',
    });
  });

  it('falls back to the title where there is no heading', () => {
    expect(read('<title>Ingrid Solheim | Deals</title><p>x</p>', {}, 'https://d.example/people/12')).toMatchObject({
      name: 'Ingrid Solheim (title)',
    });
  });

  it('names nobody where several addresses or headings compete', () => {
    const html = '<h1>Ana</h1><h1>Bo</h1><a href="mailto:a@x.example">a</a><a href="mailto:b@x.example">b</a>';
    expect(read(html, {}, 'https://d.example/people/12')).toMatchObject({ name: 'ambiguous', email: 'ambiguous' });
  });

  it.each([
    ['https://d.example/people/12?tab=notes', '/people/12'],
    ['https://d.example/crm/deal/details/77/', '/crm/deal/details/77/'],
    ['https://d.example/app#/contacts/9/view?x=1', '/app#/contacts/9/view'],
    ['https://d.example/view.php?id=31&tab=2', '/view.php?31'],
    ['https://app.close.com/lead/lead_9sTfQ2xLkPVbnM/', '/lead/lead_9sTfQ2xLkPVbnM/'],
  ])('%s is the record %s', (address, id) => {
    expect(genericSite().parseAddress(new URL(address))?.id).toBe(id);
  });

  it.each([
    'https://d.example/',
    'https://d.example/contacts',
    'https://d.example/reports/pipeline?range=30',
    'https://d.example/settings#profile',
  ])('%s is no record', (address) => expect(genericSite().parseAddress(new URL(address))).toBeUndefined());
});
