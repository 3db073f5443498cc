import { describe, expect, it } from 'vitest';
import { dealAdvice } from '../../lib/crm-panel/deal-advice.ts';
import { readNextStep } from '../../lib/crm-panel/next-step.ts';
import { isUnclear, personOn } from '../../lib/crm-panel/record-person.ts';
import { sameTask } from '../../lib/crm-panel/same-task.ts';
import { statusLine } from '../../lib/crm-panel/status-line.ts';
import type { Moment } from '../../lib/promises/types.ts';
import { identifyRecord } from '../../lib/record/find-site.ts';
import { readRecord } from '../../lib/record/read-record.ts';
import { espocrm } from '../../lib/sites/espocrm/adapter.ts';
import { openPage } from '../helpers/crm-page.ts';

/** Friday 20 November 2026, 10:00 in London. */
const moment: Moment = {
  now: Date.UTC(2026, 10, 20, 10),
  timeZone: 'Europe/London',
  locale: 'en-GB',
  country: 'GB',
  workingTime: { start: '09:00', end: '17:00', days: [1, 2, 3, 4, 5] },
};

describe('a line typed on a record', () => {
  const understood = (line: string) => {
    const { action, due, purpose } = readNextStep(line, moment);
    return `${action} | ${due?.kind === 'day' ? due.date : due ? new Date(due.at).toISOString() : 'no day'} | ${purpose}`;
  };
  it.each([
    ['call Monday at 3pm about pricing', 'call | 2026-11-23T15:00:00.000Z | pricing'],
    ['Send the ROI sheet tomorrow', 'send | 2026-11-21 | the ROI sheet'],
    ['email her on Tuesday re: the pilot', 'email | 2026-11-24 | the pilot'],
    ['budget sign-off', 'other | no day | budget sign-off'],
  ])('%s', (line, expected) => expect(understood(line)).toBe(expected));
});

describe('a task the CRM has already', () => {
  const steps = [
    { id: '1', title: 'Call: budget sign-off', when: '24 Nov' },
    { id: '2', title: 'Send revised quote with 3-year support', when: '25 Nov' },
  ];
  it.each([
    ["I'll call you on Tuesday about the budget sign-off.", '1'],
    ['send the revised quote', '2'],
    ["I'll send you the onboarding plan.", undefined],
    ['call back', undefined],
    ['support contract for the old arms', undefined],
  ])('%s', (text, id) => expect(sameTask(text, steps)?.id).toBe(id));
});

describe('a deal', () => {
  const facts = {
    type: 'deal' as const,
    nextSteps: [],
    promises: 0,
    overdue: 0,
    amount: '',
    lastTouchAt: undefined,
    everyDays: undefined,
    now: moment.now,
  };
  const day = 86_400_000;
  it('with nothing planned is told so', () => {
    expect(dealAdvice(facts)).toContain('Nothing is planned here');
    expect(dealAdvice({ ...facts, amount: '$240,000' })).toContain('$240,000 is worth a call.');
  });
  it('whose activities the page does not show is not', () => {
    expect(dealAdvice({ ...facts, nextSteps: undefined })).toBeUndefined();
  });
  it('with a promise, an activity or no deal at all is not', () => {
    expect(dealAdvice({ ...facts, promises: 1 })).toBeUndefined();
    expect(dealAdvice({ ...facts, nextSteps: [{ id: '', title: 'Call', when: '' }] })).toBeUndefined();
    expect(dealAdvice({ ...facts, type: 'person' })).toBeUndefined();
  });
  it('whose activities are all over is told so, where their days are whole', () => {
    const past = [{ id: '', title: 'Demo', when: 'Nov 12, 2026' }];
    expect(dealAdvice({ ...facts, nextSteps: past })).toContain('“Demo” was for Nov 12, 2026');
    expect(dealAdvice({ ...facts, nextSteps: [...past, { id: '', title: 'Call', when: '24 nov.' }] })).toBeUndefined();
    expect(dealAdvice({ ...facts, nextSteps: [{ id: '', title: 'Demo', when: '12/11/2026' }] })).toBeUndefined();
  });
  it('whose activities are over is told so in the page’s own language, without a year', () => {
    const on = (when: string) => dealAdvice({ ...facts, nextSteps: [{ id: '', title: 'Demo', when }] });
    expect(on('10 nov. 16:00')).toContain('“Demo” was for 10 nov. 16:00');
    expect(on('24 nov. 16:00')).toBeUndefined();
  });
  it('untouched for longer than was agreed is told so', () => {
    const quiet = { ...facts, nextSteps: undefined, lastTouchAt: moment.now - 10 * day };
    expect(dealAdvice(quiet)).toBeUndefined();
    expect(dealAdvice({ ...quiet, everyDays: 7 })).toContain('10 days since');
    expect(dealAdvice({ ...quiet, everyDays: 30 })).toBeUndefined();
  });
  it('untouched for weeks is told so', () => {
    expect(dealAdvice({ ...facts, nextSteps: undefined, lastTouchAt: moment.now - 21 * day })).toContain(
      '21 days since',
    );
  });
});

describe('the status line', () => {
  it('says what was done and what comes', () => {
    expect(
      statusLine(
        { at: moment.now, words: 'Called, left a voicemail' },
        { task: 'Call about pricing', due: { kind: 'day', date: '2026-11-24' } },
        moment,
      ),
    ).toBe('2026-11-20: Called, left a voicemail. Next: Call about pricing, Tuesday.');
    expect(statusLine(undefined, undefined, moment)).toBe('No next step yet.');
  });
});

describe('whose record it is', () => {
  const record = (html: string, address: string) => {
    const { document } = openPage(
      `<body data-id="espocrm"><div id="main"><div class="page-header"><span class="title">The deal</span></div>
      <div class="detail" data-scope="Opportunity"><div class="record-grid">${html}</div></div></div></body>`,
      address,
    );
    const identity = identifyRecord(espocrm, new URL(address));
    const reading = identity && readRecord(espocrm, document, identity);
    if (!identity || !reading) throw new Error('No record in this page');
    return { ...reading, identity };
  };
  const deal = 'https://crm.example/#Opportunity/view/dddddddddddddddd4';
  const contacts = (...names: string[]) =>
    `<div class="cell" data-name="contacts"><div class="field">${names.map((name) => `<a href="#Contact/view/1">${name}</a>`).join('')}</div></div>`;

  it('a deal’s promises are its contact’s', () => {
    expect(personOn(record(contacts('Dana Whitfield'), deal))).toMatchObject({
      name: 'Dana Whitfield',
      record: 'espocrm:crm.example/deal/dddddddddddddddd4',
    });
  });
  it('with two contacts, the deal’s own', () => {
    expect(personOn(record(contacts('Dana Whitfield', 'Jorge Méndez'), deal))).toMatchObject({ name: 'The deal' });
    expect(isUnclear(record(contacts('Dana Whitfield', 'Jorge Méndez'), deal))).toBe(false);
  });
});
