import { afterEach, describe, expect, it, vi } from 'vitest';
import { dealAdvice } from '../../lib/crm-panel/deal-advice.ts';
import { identifyRecord } from '../../lib/record/find-site.ts';
import { readRecord } from '../../lib/record/read-record.ts';
import { espocrm } from '../../lib/sites/espocrm/adapter.ts';
import { salesforce } from '../../lib/sites/salesforce/adapter.ts';
import { fixture, openPage, recordOn } from '../helpers/crm-page.ts';

afterEach(() => void vi.unstubAllGlobals());

describe('hidden sibling panes', () => {
  it('the record of the tab she switches to is read, though both are in the page', () => {
    const { document } = openPage(fixture('salesforce'));
    const [first, second] = document.querySelectorAll('body > div') as unknown as [Element, Element];
    first.className = 'active';
    second.className = 'hidden';
    const lead = { type: 'lead', id: '00QHs00000AbCdE' } as const;
    expect(readRecord(salesforce, document, lead)?.fields).toMatchObject({
      name: { value: 'Ole Brandt' },
      email: { value: 'ole@brandt.example' },
    });
  });

  it('while both are shown neither is named', () => {
    const page = openPage(fixture('salesforce'));
    (page.document.querySelector('.hidden') as Element).className = '';
    expect(recordOn(page)).not.toHaveProperty('name', expect.stringContaining('Ole Brandt'));
    expect(recordOn(page)).not.toHaveProperty('name', expect.stringContaining('Ingrid Solheim'));
  });
});

describe('virtualised fields', () => {
  it('one that is out of the page is absent, one without a value is empty', () => {
    const { document, location } = openPage(fixture('salesforce'));
    const read = () => {
      const identity = identifyRecord(salesforce, new URL(location.href));
      return identity && readRecord(salesforce, document, identity)?.fields.phone.state;
    };
    expect(read()).toBe('empty');
    document.querySelector('[data-target-selection-name$=".Phone"]')?.remove();
    expect(read()).toBe('absent');
  });
});

describe('values in fields', () => {
  it.each([
    ['dynamics', '[data-id^="emailaddress1"]'],
    ['hubspot', '[data-selenium-test="property-input-email"]'],
  ])('%s: what the field holds now counts, not what it was built with', (name, selector) => {
    const page = openPage(fixture(name));
    (page.document.querySelector(selector) as HTMLInputElement).value = 'i.solheim@fjordline.example';
    expect(recordOn(page)).toMatchObject({ email: 'i.solheim@fjordline.example (api-name)' });
  });
});

describe('shadow roots', () => {
  it('a closed one is read where the browser opens it for an extension', () => {
    const page = openPage(fixture('salesforce').replaceAll('shadowrootmode="open"', 'data-was="shadow"'));
    const closed = new Map<Element, ShadowRoot>();
    for (const template of page.document.querySelectorAll<HTMLTemplateElement>('template[data-was]')) {
      const host = template.parentElement as HTMLElement;
      const root = host.attachShadow({ mode: 'closed' });
      root.append(template.content);
      template.remove();
      closed.set(host, root);
    }
    expect(recordOn(page)).toMatchObject({ name: 'empty' });
    vi.stubGlobal('chrome', { dom: { openOrClosedShadowRoot: (host: Element) => closed.get(host) ?? null } });
    expect(recordOn(page)).toMatchObject({ name: 'Ingrid Solheim (api-name)' });
  });
});

describe('translated labels and dates', () => {
  const page = fixture('espocrm');

  it('no label takes part in the reading', () => {
    const german = page
      .replace('lang="fr"', 'lang="de"')
      .replace(/<label>[^<]*/g, '<label>Feld')
      .replaceAll('Contacts', 'Kontakte');
    expect(recordOn(openPage(german))).toEqual(recordOn(openPage(page)));
  });

  it('a list of activities says that it is empty once it is loaded, never while it loads', () => {
    const none = '<div class="list-container"><div class="no-data">Aucune donnée</div></div>';
    const steps = (activities: string, tasks: string) => {
      const html = page
        .replace(/<ul class="list-group">[\s\S]*?<\/ul>/, activities)
        .replace('data-name="tasks"><div class="panel-body">', `$&${tasks}`);
      return readRecord(espocrm, openPage(html).document, { type: 'person', id: '5f0a1c2e3b4d5a6b7' })?.nextSteps;
    };
    expect(steps(none, none)).toEqual([]);
    expect(steps(none, '')).toBeUndefined();
    expect(steps('', none)).toBeUndefined();
  });

  it('an activity is past or to come in the words of the page', () => {
    const steps = (words: string) => {
      const { document } = openPage(page.replace('24 nov. 16:00', words));
      return readRecord(espocrm, document, { type: 'person', id: '5f0a1c2e3b4d5a6b7' })?.nextSteps;
    };
    const advice = (words: string) =>
      dealAdvice({
        type: 'deal',
        nextSteps: steps(words),
        promises: 0,
        overdue: 0,
        amount: '',
        lastTouchAt: undefined,
        everyDays: undefined,
        now: Date.parse('2026-11-22T10:00:00Z'),
      });
    expect(advice('24 nov. 16:00')).toBeUndefined();
    expect(advice('10 nov. 16:00')).toContain('“Appel: budget” was for 10 nov. 16:00');
    expect(advice('24. Okt. 16:00')).toContain('“Appel: budget” was for 24. Okt. 16:00');
  });
});
