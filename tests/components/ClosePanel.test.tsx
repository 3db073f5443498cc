import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { CallbackCard } from '../../components/callbacks/CallbackCard.tsx';
import type { CallbackView } from '../../components/callbacks/types.ts';
import { axeFaults } from './axe.ts';
import { callback, view } from './callback.ts';

/** A call's card with its closing panel open. */
async function close(change: Partial<CallbackView> = {}) {
  const onClose = vi.fn(async () => true);
  const { container } = render(
    <CallbackCard callback={callback(change)} view={view} onClose={onClose} onMove={vi.fn()} onDrop={vi.fn()} />,
  );
  const user = userEvent.setup();
  screen.getByRole('link', { name: 'Tom Becker' }).focus();
  await user.keyboard('d');
  return { onClose, user, container };
}
const choices = () =>
  screen
    .getAllByRole('button')
    .map((button) => button.textContent)
    .filter((words) => /^\d/.test(words ?? ''));

describe('closing a call', () => {
  it('asks how it went before anything is done', async () => {
    const { onClose } = await close();
    expect(screen.getByRole('group', { name: 'How did it go?' })).toBeVisible();
    expect(choices()).toEqual([
      '1Reached, next step agreed',
      '2Reached, no next step',
      '3Left a voicemail',
      '4No answer',
      '5Wrong person',
      '6Not now',
      '7Won',
      '8Lost',
    ]);
    expect(onClose).not.toHaveBeenCalled();
  });

  it('after an agreed step asks for it alone, with the next working day filled in', async () => {
    const { user, onClose } = await close();
    await user.keyboard('1');
    expect(choices()).toEqual([]);
    expect(screen.getByLabelText('Day of the next step')).toHaveValue('2026-11-26');
    await user.selectOptions(screen.getByLabelText('Next step'), 'Meet');
    await user.type(screen.getByLabelText('What about'), 'the contract');
    await user.type(screen.getByLabelText('Time of the next step'), '14:30');
    await user.click(screen.getByRole('button', { name: 'Set' }));
    expect(onClose).toHaveBeenCalledExactlyOnceWith('tom', {
      outcome: 'agreed-next-step',
      goalReached: null,
      next: {
        kind: 'callback',
        action: 'meet',
        purpose: 'the contract',
        due: { kind: 'instant', at: Date.parse('2026-11-26T14:30Z') },
      },
    });
  });

  it('is worked through with number keys alone', async () => {
    const { user, onClose } = await close();
    await user.keyboard('6');
    expect(screen.getByText(/Worth asking/)).toBeVisible();
    await user.keyboard('1');
    expect(onClose).toHaveBeenCalledExactlyOnceWith('tom', {
      outcome: 'not-now',
      goalReached: null,
      next: { kind: 'plan', planId: 'monthly' },
    });
  });

  it('after no answer offers the same call in two working days, on Enter alone', async () => {
    const { user, onClose } = await close();
    await user.keyboard('4{Enter}');
    expect(onClose).toHaveBeenCalledExactlyOnceWith('tom', {
      outcome: 'no-answer',
      goalReached: null,
      next: { kind: 'callback', action: 'call', purpose: 'pricing', due: { kind: 'day', date: '2026-11-27' } },
    });
  });

  it('after no answer still hears the number keys', async () => {
    const { user, onClose } = await close();
    await user.keyboard('42');
    expect(onClose).toHaveBeenCalledExactlyOnceWith('tom', expect.objectContaining({ next: { kind: 'nothing' } }));
  });

  it('warns of a contact that comes sooner than they agreed to', async () => {
    const { user } = await close({ agreedEveryDays: 14 });
    await user.keyboard('3');
    expect(screen.getByText(/every 14 days; this comes 12 days sooner/)).toBeVisible();
    await user.keyboard('{Escape}1');
    expect(screen.queryByText(/every 14 days/)).toBeNull();
  });

  it('goes on with the plan it is a step of', async () => {
    const { user, onClose } = await close({ planId: 'twelve-contacts' });
    await user.keyboard('4');
    expect(choices()[0]).toBe('1On with the plan');
    await user.keyboard('1');
    expect(onClose).toHaveBeenCalledWith(
      'tom',
      expect.objectContaining({ next: { kind: 'plan', planId: 'twelve-contacts' } }),
    );
  });

  it('offers no plan where there is nobody to put on one', async () => {
    const { user } = await close({ contactId: null });
    await user.keyboard('2');
    expect(choices()).toEqual(['1Nothing more']);
  });

  it('asks whether she got what she wanted', async () => {
    const { user, onClose } = await close({ goal: 'a date for the demo' });
    expect(screen.getByText('a date for the demo')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Yes' }));
    await user.keyboard('7');
    await user.click(screen.getByRole('button', { name: 'Nothing more' }));
    expect(onClose).toHaveBeenCalledExactlyOnceWith('tom', {
      outcome: 'won',
      goalReached: true,
      next: { kind: 'nothing' },
    });
  });

  it('stays as it is where it could not be stored, and closes once however often Enter is pressed', async () => {
    const { user, onClose } = await close();
    let answer = (_: boolean) => {};
    const stored = new Promise<boolean>((resolve) => {
      answer = resolve;
    });
    onClose.mockReturnValueOnce(stored);
    await user.keyboard('1');
    await user.type(screen.getByLabelText('What about'), 'the contract{Enter}{Enter}');
    expect(onClose).toHaveBeenCalledOnce();
    answer(false);
    await stored;
    expect(screen.getByLabelText('What about')).toHaveValue('the contract');
    await user.keyboard('{Enter}');
    expect(onClose).toHaveBeenCalledTimes(2);
    expect(screen.queryByLabelText('What about')).toBeNull();
  });

  it('types digits into its fields, not into its choices', async () => {
    const { user, onClose } = await close();
    await user.keyboard('4');
    await user.type(screen.getByLabelText('What about'), ', 2 seats, d and s');
    expect(onClose).not.toHaveBeenCalled();
    expect(screen.getByLabelText('What about')).toHaveValue('pricing, 2 seats, d and s');
  });

  it('goes back with Escape, one question at a time', async () => {
    const { user, onClose } = await close();
    await user.keyboard('8{Escape}');
    expect(screen.getByRole('group', { name: 'How did it go?' })).toBeVisible();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('group')).toBeNull();
    expect(screen.getByRole('button', { name: /^Done/ })).toHaveFocus();
    expect(onClose).not.toHaveBeenCalled();
  });

  it('has nothing axe objects to', async () => {
    const { user, container } = await close({ goal: 'a date' });
    expect(await axeFaults(container)).toEqual([]);
    await user.keyboard('3');
    expect(await axeFaults(container)).toEqual([]);
  });
});
