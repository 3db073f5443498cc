import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from '../helpers/fake-browser.ts';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

import type { MessageName } from '../../lib/messages/protocol.ts';
import { answerMessage, type Handlers } from '../../lib/messages/receiver.ts';
import { openToContentScripts, requestSchemas } from '../../lib/messages/requests.ts';

const ownPage = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/popup.html') };
const gmailTab = { id: fakeBrowser.runtime.id, url: 'https://mail.google.com/mail/u/0/' };
const names = Object.keys(requestSchemas) as MessageName[];

const called = vi.fn(async (..._: unknown[]): Promise<unknown> => null);
const handlers = Object.fromEntries(
  names.map((name) => [name, (request: unknown) => called(name, request)]),
) as unknown as Handlers;
beforeEach(() => {
  called.mockReset();
});

describe('the receiver', () => {
  it('hands a sound request to its handler', async () => {
    const message = { name: 'callbacks.drop', request: { ids: ['a'] } };
    expect(await answerMessage(handlers, message, ownPage)).toEqual({ ok: true, value: null });
    expect(called).toHaveBeenCalledWith('callbacks.drop', { ids: ['a'] });
  });

  it.each(names.filter((name) => !openToContentScripts.has(name)))('does %s for its own pages only', async (name) => {
    expect(await answerMessage(handlers, { name, request: null }, gmailTab)).toMatchObject({
      ok: false,
      message: expect.stringContaining('Open it from the toolbar'),
    });
    const other = { ...ownPage, id: 'another-extension' };
    expect(await answerMessage(handlers, { name, request: null }, other)).toMatchObject({ ok: false });
    expect(called).not.toHaveBeenCalled();
  });

  it('says which part of a request is wrong', async () => {
    const request = { ids: ['a'], due: { kind: 'day', date: '2026-02-30' } };
    const message = { name: 'callbacks.reschedule', request };
    expect(await answerMessage(handlers, message, ownPage)).toEqual({
      ok: false,
      message: 'This cannot be saved as it is (due.date). Please check it.',
    });
  });

  it('asks what comes next before a call is closed', async () => {
    const close = (outcome: string, next?: object) =>
      answerMessage(handlers, { name: 'callback.close', request: { id: 'a', outcome, next } }, ownPage);
    expect(await close('voicemail')).toMatchObject({ ok: false });
    expect(await close('voicemail', { kind: 'nothing' })).toMatchObject({ ok: true });
    expect(await close('done')).toMatchObject({ ok: true });
  });

  it('answers an error as its sentence', async () => {
    called.mockRejectedValue(new Error('The disk is full.'));
    expect(await answerMessage(handlers, { name: 'settings.get', request: null }, ownPage)).toEqual({
      ok: false,
      message: 'The disk is full.',
    });
  });

  it('says so when the disk is full, in whatever way the browser does', async () => {
    const request = { id: 'a', notes: { goal: 'x' } };
    const wrapped = Object.assign(new Error('AbortError'), { inner: { name: 'QuotaExceededError' } });
    for (const error of [
      new DOMException('', 'QuotaExceededError'),
      wrapped,
      new Error('QUOTA_BYTES quota exceeded'),
    ]) {
      called.mockImplementation(() => {
        throw error;
      });
      const answer = await answerMessage(handlers, { name: 'callback.edit', request }, ownPage);
      expect(answer).toEqual({ ok: false, message: expect.stringContaining('The disk is full') });
    }
    called.mockReset();
  });

  it('changes only the details that are named', async () => {
    const request = { id: 'a', details: { name: 'Tom', company: undefined } };
    await answerMessage(handlers, { name: 'contact.edit', request }, ownPage);
    expect(called).toHaveBeenCalledWith('contact.edit', { id: 'a', details: { name: 'Tom' } });
  });

  it('refuses whatever else comes, and never throws', async () => {
    const anything = fc.oneof(
      fc.anything(),
      fc.record({
        name: fc.oneof(fc.string(), fc.constantFrom('__proto__', 'toString', ...names)),
        request: fc.anything(),
      }),
    );
    await fc.assert(
      fc.asyncProperty(anything, async (message) => {
        called.mockReset();
        const answer = await answerMessage(handlers, message, ownPage);
        for (const [name, request] of called.mock.calls) {
          expect(requestSchemas[name as MessageName].safeParse(request).success).toBe(true);
        }
        expect(answer.ok).toBe(called.mock.calls.length === 1);
      }),
    );
  });
});
