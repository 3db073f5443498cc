import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lookAtMail } from '../../lib/background/mail/look-at-mail.ts';
import { review } from '../../lib/coach/review.ts';
import type { Ask, DraftLook, MailLook, MailView } from '../../lib/messages/mail-look.ts';
import type { OutboxPromise } from '../../lib/messages/outbox.ts';
import type { ThreadMessage } from '../../lib/rules/types.ts';
import { defaultSettings } from '../../lib/settings/defaults.ts';
import { repeatCallback, rescheduleCallbacks } from '../../lib/store/callbacks.ts';
import { commitOutboxEntry } from '../../lib/store/commit-outbox.ts';
import { stopContact } from '../../lib/store/contacts.ts';
import { createDatabase, type Database } from '../../lib/store/database.ts';
import { undoChange } from '../../lib/store/undo.ts';
import { entryOf, friday10, hour, moment, promiseOf } from '../store/examples.ts';

const day = 24 * hour;
const tom = { email: 'tom@example.com', name: 'Tom Baker' };

let db: Database;
beforeEach(() => {
  db = createDatabase(`test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

/** A mail to Tom that went out so long ago, with its promises. */
const sent = (ago: number, promises: Partial<OutboxPromise>[] = []) =>
  commitOutboxEntry(db, entryOf({ recipients: [tom], createdAt: friday10 - ago, promises: promises.map(promiseOf) }), {
    ...moment,
    now: friday10 - ago,
  });
const theirs = (text: string, ago: number): ThreadMessage => ({
  from: 'reader',
  text,
  at: friday10 - ago,
  sender: tom,
});
const mine = (text: string, ago: number): ThreadMessage => ({ from: 'writer', text, at: friday10 - ago });
const draft = (body = '', more: Partial<DraftLook> = {}): DraftLook => ({
  ...{ body, kind: 'advance', ownNextStep: false, promises: [], isSent: false },
  ...more,
});

async function look(given: Partial<MailLook> = {}, refused: string[] = []): Promise<MailView> {
  const { source, subject } = entryOf();
  const mail: MailLook = { recipients: [tom], source, subject, thread: [], draft: draft(), ...given };
  return lookAtMail(db, mail, { moment, settings: defaultSettings, refused: new Set(refused) });
}
const first = async (given: Partial<MailLook> = {}): Promise<Ask> => {
  const [ask] = (await look(given)).asks;
  if (!ask) throw new Error('nothing is asked');
  return ask;
};
const texts = async (given: Partial<MailLook> = {}) => (await look(given)).asks.map(({ text }) => text);
/** The draft with the words of the first answer in it. */
async function added(body: string, given: Partial<MailLook> = {}): Promise<string> {
  const { asks, place } = await look({ draft: draft(body), ...given });
  return body.slice(0, place.at) + place.before + (asks[0]?.answers[0]?.words ?? '') + body.slice(place.at);
}

describe('the contact’s history in a line', () => {
  it('counts the touches, says what is promised, and by what channel it went', async () => {
    await sent(9 * day);
    await sent(6 * day);
    await sent(2 * day, [{ due: { kind: 'day', date: '2026-11-24' } }]);
    expect((await look()).line).toBe(
      '4th touch, no answer yet · you promised a call on Tuesday · last three were e-mails',
    );
    expect((await look({ draft: null })).line).toMatch(/^3 touches, no answer yet/);
  });

  it('never says that nobody answered where a message of the thread could not be read', async () => {
    for (const ago of [9, 6]) await sent(ago * day);
    const folded: ThreadMessage = { from: 'unknown', text: '', at: friday10 - 3 * day };
    const line = async (thread: ThreadMessage[]) => (await look({ thread })).line;
    expect(await line([mine('Hi', 6 * day), folded])).not.toContain('no answer');
    expect(await texts({ thread: [mine('Hi', 6 * day), folded] })).toEqual([]);
    // What came before her last word changes nothing.
    expect(await line([folded, theirs('Thanks', 2 * day), mine('Hi', day)])).toMatch(/^2nd touch, no answer yet/);
    // Nor is a question open that may have been answered since.
    const asked = theirs('Could you send me the price?', 4 * day);
    expect(await texts({ thread: [asked] })).toHaveLength(1);
    expect(await texts({ thread: [asked, folded] })).toEqual([]);
  });

  it('says before sending that the mail keeps a promise, or makes it again; what is done is asked once it has gone', async () => {
    await sent(2 * day, [{ action: 'send', purpose: 'the quote', due: { kind: 'day', date: '2026-11-20' } }]);
    const line = async (body: string, more: Partial<DraftLook> = {}) => (await look({ draft: draft(body, more) })).line;
    expect(await line('Hi Tom,\nhere is the quote.')).toMatch(
      /^this mail keeps your promise: close it once it's sent · /,
    );
    expect(await texts({ draft: draft('Hi Tom,\nhere is the quote.') })).toEqual([]);
    const again = { actor: 'writer', action: 'send', purpose: 'the quote', due: null } as const;
    expect(await line("Hi Tom,\nI'll send the quote soon.", { promises: [again] })).toMatch(/^promised before: /);
    expect(await line('Hi Tom,\nhow was the fair?')).toMatch(/^2nd touch/);
    expect(await line('Hi Tom,\nhere is the quote.', { isSent: true })).not.toContain('keeps');
  });

  it('says how late a promise is', async () => {
    await sent(5 * day, [{ action: 'send', purpose: 'the quote', due: { kind: 'day', date: '2026-11-18' } }]);
    expect((await look()).line).toBe('2nd touch, no answer yet · you promised the quote on Wed 18 Nov (2 days late)');
  });

  it('takes an answer in the thread for one, and a mail from the phone for a touch', async () => {
    await sent(9 * day);
    const thread = [mine('Any news?', 3 * day), theirs('Yes, May works.', day)];
    expect((await look({ thread })).line).toBe('Tom wrote yesterday');
    expect((await look({ thread: thread.slice(0, 1) })).line).toBe('3rd touch, no answer yet');
  });

  it('is empty for somebody nothing is stored of', async () => {
    expect(await look()).toMatchObject({ line: '', asks: [] });
  });
});

describe('what the history advises', () => {
  it('comes with sentences whose days are real working days', async () => {
    for (const ago of [9, 6]) await sent(ago * day);
    const ask = await first();
    expect(ask.text).toMatch(/third touch/);
    expect(ask.answers.map(({ label }) => label)).toEqual([
      "You don't mind me staying in touch, do you?",
      expect.stringMatching(/^If I (don't hear|haven't heard) from you by Tuesday, I'll write.* on Wednesday\.$/),
    ]);
  });

  it('adds its sentence behind the last one, above the closing', async () => {
    for (const ago of [9, 6]) await sent(ago * day);
    const body = 'Hi Tom,\n\nMay starts soon\n\nBest,\nRita';
    expect(await added(body)).toBe(
      "Hi Tom,\n\nMay starts soon. You don't mind me staying in touch, do you?\n\nBest,\nRita",
    );
  });

  it('is silent beside an answer or a thank-you, and where nothing is stored', async () => {
    for (const ago of [9, 6]) await sent(ago * day);
    expect(await texts({ draft: draft('Thanks so much for the tour!', { kind: 'thanks' }) })).toEqual([]);
    expect(await texts({ recipients: [{ email: 'new@example.com', name: '' }] })).toEqual([]);
  });

  it('steps over a bank holiday', async () => {
    for (const ago of [9, 6]) await sent(ago * day);
    const { source, subject } = entryOf();
    // The Wednesday before Christmas: Friday 25 and Monday 28 are holidays in Great Britain.
    const now = Date.UTC(2026, 11, 23, 10);
    const view = await lookAtMail(
      db,
      { recipients: [tom], source, subject, thread: [], draft: draft() },
      { moment: { ...moment, now }, settings: defaultSettings, refused: new Set() },
    );
    expect(view.asks[0]?.answers.at(-1)?.label).toMatch(/by Tuesday, .* on Wednesday, December 30\.$/);
  });

  it('speaks of an overdue promise first, until the draft gives it a new day', async () => {
    await sent(5 * day, [{ action: 'send', purpose: 'the quote', due: { kind: 'day', date: '2026-11-18' } }]);
    const ask = await first();
    expect(ask.answers[0]?.label).toBe("You'll have the quote by Monday at noon.");
    const promises: DraftLook['promises'] = [{ actor: 'writer', action: 'send', due: null }];
    expect(await texts({ draft: draft("You'll have it soon.", { promises }) })).toEqual([]);
  });

  it('every sentence it adds reviews clean', async () => {
    for (const ago of [9, 6, 4]) await sent(ago * day);
    await sent(3 * day, [{ due: { kind: 'day', date: '2026-11-18' } }]);
    for (const rule of ['overdue-promise', 'requalify', 'ask-permission', 'offer-another-way', '']) {
      const settings = {
        ...defaultSettings,
        rulesOff: ['overdue-promise', 'requalify', 'ask-permission'].filter((id) => id !== rule),
      };
      const { source, subject } = entryOf();
      const mail = { recipients: [tom], source, subject, thread: [], draft: draft() };
      const { asks } = await lookAtMail(db, mail, { moment, settings, refused: new Set() });
      for (const answer of asks.flatMap(({ answers }) => answers)) {
        const { findings } = review(
          { subject: 'Line 2', body: `Hi Tom,\n\n${answer.label}` },
          { moment, draftKind: 'other' },
        );
        expect(findings, answer.label).toEqual([]);
      }
    }
  });
});

describe('a thread in which the contact waits', () => {
  const question = theirs('Hi Rita,\nWhat does line 2 cost?', 26 * hour);

  it('says for how long, and offers two lines that name the day of the answer', async () => {
    const ask = await first({ thread: [question] });
    expect(ask.text).toBe('Tom has waited 26 hours for your answer.');
    const body = await added('', { thread: [question] });
    expect(await added('Hi Tom,\n', { thread: [question] })).toBe(`${body}\n`);
    expect(body).toBe("Hi Tom,\n\nThank you for your note.\nYou'll have my full answer by Monday at 10:00.");
    const { findings, promises } = review({ subject: 'Re: Prices', body }, { moment, isReply: true });
    expect(findings).toEqual([]);
    expect(promises).toMatchObject([{ action: 'send', due: { kind: 'instant', at: Date.UTC(2026, 10, 23, 10) } }]);
    expect(await texts({ thread: [question], draft: null })).toEqual(['Tom has waited 26 hours for your answer.']);
  });

  it('offers the holding reply within the pledge too, without a reproach', async () => {
    const ask = await first({ thread: [theirs('What does line 2 cost?', hour)] });
    expect([ask.key, ask.text]).toEqual(['holding', expect.not.stringContaining('waited')]);
  });

  it('asks nothing where nothing was asked, or once she has answered or writes', async () => {
    expect(await texts({ thread: [theirs('Thanks, perfect.', 26 * hour)] })).toEqual([]);
    expect(await texts({ thread: [question, mine('It is 32 a month.', hour)] })).toEqual([]);
    expect(await texts({ thread: [question], draft: draft('It is 32 a month.', { kind: 'answer' }) })).toEqual([]);
  });

  it('does not take a colleague’s question for the contact’s', async () => {
    const ben = { ...question, sender: { email: 'ben@northwind.example', name: 'Ben' } };
    expect(await texts({ thread: [ben] })).toEqual([]);
  });
});

describe('the reader’s promise in the message being answered', () => {
  const promise = theirs("Thanks. I'll get back to you next week.", 2 * day);

  it('gives a day to ask on, counted from the day of that message', async () => {
    const ask = await first({ thread: [promise] });
    expect(ask.text).toBe("Tom wrote: “I'll get back to you next week.”");
    expect(ask.answers[0]).toMatchObject({
      label: 'If not, ask on Mon 30 Nov',
      send: { request: { actor: 'reader', due: { kind: 'day', date: '2026-11-30' }, person: { email: tom.email } } },
    });
  });

  it('is not asked about again after a yes or a no', async () => {
    const { key } = await first({ thread: [promise] });
    expect((await look({ thread: [promise] }, [key])).asks).toEqual([]);
    await sent(day, [{ id: key, actor: 'reader' }]);
    expect(await texts({ thread: [promise], draft: draft('Hi', { kind: 'answer' }) })).toEqual([]);
  });
});

describe('the rep’s own mails in the thread', () => {
  const own = mine("Hi Tom,\nI'll call you on Monday at 3pm.", day);

  it('a promise nobody keeps is offered, with the day it meant', async () => {
    const ask = await first({ thread: [own], draft: null });
    expect(ask.text).toBe("You wrote “I'll call you on Monday at 3pm.” Keep it?");
    expect(ask.answers[0]).toMatchObject({
      label: 'Keep it: Monday 15:00',
      send: { request: { actor: 'writer', due: { kind: 'instant', at: Date.UTC(2026, 10, 23, 15) } } },
    });
  });

  it('is not offered where the coach saw the mail being sent, or long ago', async () => {
    await sent(day + 60_000);
    expect(await texts({ thread: [own], draft: null })).toEqual([]);
    expect(await texts({ thread: [{ ...own, at: friday10 - 60 * day }], draft: null })).toEqual([]);
  });
});

describe('a contact who has answered', () => {
  it('closes what waited for that with one click', async () => {
    await sent(3 * day, [
      { actor: 'reader', action: 'email', quote: "I'll get back to you.", due: { kind: 'day', date: '2026-11-30' } },
    ]);
    const ask = await first({ thread: [theirs('Here it is, May works.', day)], draft: null });
    expect(ask.text).toMatch(/^Tom has answered/);
    expect(ask.answers[0]?.send).toMatchObject({ name: 'callback.close', request: { outcome: 'done' } });
  });

  it('may not need the call that was for silence', async () => {
    const quote = "If I don't hear from you by Monday, I'll call you on Tuesday.";
    await sent(3 * day, [{ quote, due: { kind: 'day', date: '2026-11-24' } }]);
    const thread = [theirs('May works.', day)];
    expect((await first({ thread, draft: null })).answers[0]?.send).toMatchObject({ name: 'callbacks.drop' });
    expect(await texts({ thread: [theirs('May works.', 4 * day)], draft: null })).toEqual([]);
  });
});

describe('"please stop"', () => {
  const thread = [theirs('Please remove me from your list.', hour)];

  it('is one question that ends everything, and is taken back with one click', async () => {
    await sent(3 * day, [{}]);
    const ask = await first({ thread });
    expect(ask.text).toBe('Tom asked not to be contacted. End it here?');
    const undo = await stopContact(db, tom, friday10);
    expect((await db.callbacks.toArray()).map(({ status }) => status)).toEqual(['dropped']);
    expect((await look({ thread })).asks.map(({ key }) => key)).toEqual(['advice-asked-to-stop']);
    expect((await look()).line).toBe('Tom asked not to be contacted');
    await undoChange(db, undo);
    expect((await db.callbacks.toArray()).map(({ status }) => status)).toEqual(['open']);
  });

  it('that was not meant so is not asked about again', async () => {
    const { key } = await first({ thread });
    expect((await look({ thread }, [key])).asks.map(({ text }) => text)).not.toContain(
      expect.stringMatching(/not to be contacted/),
    );
  });
});

describe('opening a thread of a contact with something due', () => {
  it('says so, with a day to move it to', async () => {
    await sent(3 * day, [{ due: { kind: 'day', date: '2026-11-20' } }]);
    const ask = await first({ draft: null });
    expect(ask.text).toBe('You promised Tom a call for today.');
    expect(ask.answers.map(({ label }) => label)).toEqual(['Make it Monday']);
  });

  it('says nothing of what is due later', async () => {
    await sent(3 * day, [{ due: { kind: 'day', date: '2026-11-24' } }]);
    expect(await texts({ draft: null })).toEqual([]);
  });
});

describe('a mail that has gone out', () => {
  const quote = { action: 'send' as const, purpose: 'the quote', due: { kind: 'day' as const, date: '2026-11-19' } };
  const went = (body: string, promises: DraftLook['promises'] = []) => ({
    draft: draft(body, { promises, isSent: true }),
  });

  it.each(['Here is the quote.', 'I attached the quote for line 2.', 'As promised, the numbers are below.'])(
    'asks whether it kept the promise: %s',
    async (body) => {
      await sent(3 * day, [quote]);
      expect(await texts(went(body))).toEqual(['Was that the quote you promised Tom for yesterday?']);
    },
  );

  it.each(['Does May suit you?', "I'll send you the quote attached to the plan on Monday.", 'Here is the floor plan.'])(
    'does not ask: %s',
    async (body) => {
      await sent(3 * day, [quote]);
      expect(await texts(went(body))).toEqual([]);
    },
  );

  it('that promises the same again offers to move it: there are never two', async () => {
    const [old, fresh] = [crypto.randomUUID(), crypto.randomUUID()];
    await sent(3 * day, [{ ...quote, id: old }]);
    const monday = { kind: 'day' as const, date: '2026-11-23' };
    await sent(0, [{ ...quote, id: fresh, due: monday, quote: "I'll send the quote on Monday." }]);
    const ask = await first(
      went("I'll send the quote on Monday.", [
        { id: fresh, actor: 'writer', action: 'send', due: monday, purpose: 'the quote' },
      ]),
    );
    expect(ask.answers[0]).toMatchObject({ label: 'Yes, yesterday becomes Monday', send: { request: { old, fresh } } });
    const undo = await repeatCallback(db, old, fresh, moment);
    expect(await db.callbacks.toArray()).toMatchObject([{ id: old, due: monday, moves: [{ to: monday }] }]);
    await undoChange(db, undo);
    expect(await db.callbacks.count()).toBe(2);
  });

  it('does not take another promise for the same', async () => {
    await sent(3 * day, [quote]);
    const plan = {
      id: 'fresh-promise',
      actor: 'writer' as const,
      action: 'send' as const,
      due: null,
      purpose: 'the floor plan',
    };
    expect(await texts(went("I'll send the floor plan.", [plan]))).toEqual([]);
  });
});

it('reads no thread where the page does not show her own address', async () => {
  const { source } = entryOf();
  expect(await texts({ source: { ...source, account: '' }, thread: [theirs('Please remove me.', hour)] })).toEqual([]);
});

it('a promise moved to no day keeps none when it is promised again', async () => {
  const [old, fresh] = [crypto.randomUUID(), crypto.randomUUID()];
  await sent(2 * day, [{ id: old }, { id: fresh }]);
  await rescheduleCallbacks(db, [fresh], null, moment);
  await repeatCallback(db, old, fresh, moment);
  expect(await db.callbacks.toArray()).toMatchObject([{ id: old, due: null, needsDay: 1 }]);
});
