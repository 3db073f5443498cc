import { describe, expect, it } from 'vitest';
import type { OutboxEntry } from '../../lib/messages/outbox.ts';
import { MailKeeper } from '../../lib/page-coach/mail-keeper.ts';
import type { Outbox } from '../../lib/page-coach/services.ts';

const entry = (id: string, subject = 'Proposal') => ({ id, subject, promises: [{ id: 'p' }] }) as OutboxEntry;

/** An outbox that notes what it is asked, and can be full. */
function outbox(full: (keyof Outbox)[] = []) {
  const log: string[] = [];
  const note = (name: keyof Outbox) => async (what: OutboxEntry | string) => {
    log.push(`${name} ${typeof what === 'string' ? what.slice(0, 4) : what.subject}`);
    if (full.includes(name)) throw new Error('QuotaExceededError');
  };
  const fake: Outbox = {
    writePending: note('writePending'),
    confirmSent: note('confirmSent'),
    removePending: async (id) => note('removePending')(id === firstId ? 'same' : 'else'),
    takeBack: note('takeBack'),
  };
  let firstId = '';
  const lost: OutboxEntry[] = [];
  const keeper = new MailKeeper(fake, (gone) => lost.push(gone));
  const hold = (subject?: string) =>
    keeper.hold((id) => {
      firstId ||= id;
      ids.push(id);
      return entry(id, subject);
    });
  const ids: string[] = [];
  const settled = () => new Promise((resolve) => setTimeout(resolve));
  return { log, lost, ids, keeper, hold, settled };
}

describe('a mail in the outbox', () => {
  it('is pending at the gesture, confirmed when the site says so, taken back on undo', async () => {
    const { log, keeper, hold, settled } = outbox();
    hold();
    keeper.settle('sent');
    keeper.settle('undone');
    await settled();
    expect(log).toEqual(['writePending Proposal', 'confirmSent Proposal', 'takeBack Proposal']);
  });

  it.each(['refused', 'canceled', 'discarded', 'undone'] as const)('leaves nothing when it is %s', async (outcome) => {
    const { log, keeper, hold, settled } = outbox();
    hold();
    keeper.settle(outcome);
    await settled();
    expect(log).toEqual(['writePending Proposal', 'removePending same']);
  });

  it('is kept after all when a refusal ends in sending ("send without the attachment?")', async () => {
    const { log, keeper, hold, settled } = outbox();
    hold();
    keeper.settle('refused');
    keeper.settle('sent');
    await settled();
    expect(log.at(-1)).toBe('confirmSent Proposal');
  });

  it('waits again once she answered the refusal: "send anyway" may get no word from the site', async () => {
    const { log, keeper, hold, settled } = outbox();
    hold();
    keeper.settle('refused');
    keeper.settle('unclear');
    await settled();
    expect(log.slice(1)).toEqual(['removePending same', 'writePending Proposal']);
    keeper.settle('canceled');
    await settled();
    expect(log.at(-1)).toMatch(/^removePending/);
  });

  it('keeps its id while the site has not answered, and gets a new one after an undo', () => {
    const { ids, keeper, hold } = outbox();
    hold();
    hold('Proposal, again');
    expect(ids[1]).toBe(ids[0]);
    keeper.settle('sent');
    keeper.settle('undone');
    hold();
    expect(ids[2]).not.toBe(ids[0]);
  });

  it('does not lose a mail to a refusal or discard that comes after the confirmation', async () => {
    const { log, keeper, hold, settled } = outbox();
    hold();
    keeper.settle('sent');
    keeper.settle('refused');
    keeper.settle('discarded');
    await settled();
    expect(log).toEqual(['writePending Proposal', 'confirmSent Proposal']);
  });

  it('says so when nothing could be stored', async () => {
    const { lost, keeper, hold, settled } = outbox(['writePending', 'confirmSent']);
    hold();
    keeper.settle('sent');
    await settled();
    expect(lost).toHaveLength(1);
  });

  it('says nothing while the pending entry is stored: the popup asks whether it went out', async () => {
    const { lost, keeper, hold, settled } = outbox(['confirmSent']);
    hold();
    keeper.settle('sent');
    await settled();
    expect(lost).toEqual([]);
  });
});
