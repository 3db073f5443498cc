import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { CallbackCard } from '../../components/callbacks/CallbackCard.tsx';
import type { CallbackView } from '../../components/callbacks/types.ts';
import { axeFaults } from './axe.ts';
import { callback, view } from './callback.ts';

function show(change: Partial<CallbackView> = {}, moment = view) {
  const actions = { onClose: vi.fn(async () => true), onMove: vi.fn(), onDrop: vi.fn() };
  const { container } = render(<CallbackCard callback={callback(change)} view={moment} {...actions} />);
  return { ...actions, container, user: userEvent.setup() };
}

const done = { outcome: 'done', goalReached: null, next: { kind: 'nothing' } };
const dayOf = (date: string) => ({ kind: 'day', date }) as const;

describe('a card', () => {
  it('says who, what, when and why', () => {
    show();
    const card = screen.getByRole('article', { name: 'Tom Becker Call about pricing' });
    expect(within(card).getByRole('heading', { name: 'Tom Becker' })).toBeVisible();
    expect(card).toHaveTextContent('Friday 15:00');
    expect(card).toHaveTextContent('“I’ll call you on Friday at 3pm about pricing.”');
  });

  it('says the exact date on hover and to a screen reader', () => {
    show();
    const when = screen.getByTitle(/^Friday,? 27 November 2026 at 15:00$/);
    expect(when).toHaveTextContent(/^Friday 15:00 Friday,? 27 November 2026/);
  });

  it('says how the last contact ended', () => {
    show({ lastOutcome: { outcome: 'no-answer', at: Date.parse('2026-11-18T15:00Z') } });
    expect(screen.getByText(/Nov.*: no answer/)).toBeVisible();
  });

  it('says in words how late it is', () => {
    show({ due: dayOf('2026-11-23') });
    expect(screen.getByText('2 days late')).toBeVisible();
  });

  it('says that a promise without a sure date has no day yet, and offers what the words may have meant', async () => {
    const { user, onMove } = show({ due: null, suggestion: dayOf('2026-11-27') });
    expect(screen.getByText('No day yet')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Give it a day: Call about pricing, Tom Becker' }));
    await user.click(screen.getByRole('button', { name: 'As written? Friday' }));
    expect(onMove).toHaveBeenCalledWith('tom', dayOf('2026-11-27'));
  });

  it('links the name to the thread', () => {
    show();
    expect(screen.getByRole('link', { name: 'Tom Becker' })).toHaveAttribute(
      'href',
      'https://mail.google.com/mail/u/0/#all/thread-1',
    );
  });

  it.each(['javascript:alert(1)', 'data:text/html,hi', 'nonsense', ''])('makes no link of the address %j', (url) => {
    show({ url, email: '' });
    expect(screen.queryByRole('link')).toBeNull();
    expect(screen.getByRole('heading')).toHaveTextContent('Tom Becker');
  });

  it('shows a hostile name as text', () => {
    const { container } = show({ name: '<img src=x onerror=alert(1)>', quote: '<b>Call</b>' });
    expect(container.querySelector('img, b')).toBeNull();
    expect(screen.getByRole('heading')).toHaveTextContent('<img src=x onerror=alert(1)>');
  });

  it('says whose promise it is when it is not the rep’s', () => {
    show({ actor: 'other', actorName: 'Ana', purpose: '' });
    expect(screen.getByRole('article')).toHaveTextContent('Waiting for Ana: call');
  });

  it('can be called and written to', () => {
    show({ phone: '+44 20 7946 0000', url: '' });
    expect(screen.getByRole('link', { name: 'Call Tom Becker' })).toHaveAttribute('href', 'tel:+44 20 7946 0000');
    expect(screen.getByRole('link', { name: 'Write to Tom Becker' })).toHaveAttribute(
      'href',
      'mailto:tom%40becker.example',
    );
  });

  it('is simply done when it was a thing to send', async () => {
    const { user, onClose } = show({ action: 'send', purpose: 'the deck' });
    await user.click(screen.getByRole('button', { name: 'Done: Send the deck, Tom Becker' }));
    expect(onClose).toHaveBeenCalledExactlyOnceWith('tom', done);
  });

  it('is simply done when somebody else was to do it', async () => {
    const { user, onClose } = show({ actor: 'reader' });
    await user.click(screen.getByRole('button', { name: /^Done: Waiting for Tom Becker/ }));
    expect(onClose).toHaveBeenCalledExactlyOnceWith('tom', done);
  });

  it('leads on to the next step when it was one of a plan', async () => {
    const { user, onClose } = show({ action: 'email', planId: 'monthly' });
    await user.click(screen.getByRole('button', { name: /^Done/ }));
    expect(onClose).toHaveBeenCalledExactlyOnceWith('tom', { ...done, next: { kind: 'plan', planId: 'monthly' } });
  });

  it('is closed with D, dropped with Delete, moved with S and a number', async () => {
    const { user, onClose, onDrop, onMove } = show({ action: 'send' });
    screen.getByRole('link').focus();
    await user.keyboard('d');
    expect(onClose).toHaveBeenCalledExactlyOnceWith('tom', done);
    await user.keyboard('{Delete}');
    expect(onDrop).toHaveBeenCalledExactlyOnceWith('tom');
    await user.keyboard('s2');
    expect(onMove).toHaveBeenCalledExactlyOnceWith('tom', { kind: 'instant', at: Date.parse('2026-11-26T09:00Z') });
  });

  it('leaves the browser its own shortcuts', async () => {
    const { user, onClose } = show({ action: 'send' });
    screen.getByRole('link').focus();
    await user.keyboard('{Control>}d{/Control}');
    expect(onClose).not.toHaveBeenCalled();
  });

  it('offers an hour, tomorrow morning and next week, with the moment each means', async () => {
    const { user } = show();
    await user.click(screen.getByRole('button', { name: /^Later/ }));
    const names = within(screen.getByRole('group', { name: 'New day for Tom Becker' }))
      .getAllByRole('button')
      .map((button) => button.textContent);
    expect(names).toEqual([
      'In 1 hour Today 11:00',
      'Tomorrow morning Tomorrow 09:00',
      'Next week Monday 09:00',
      'Set',
    ]);
  });

  it('takes a day, or a day with a time, and refuses what has passed', async () => {
    const { user, onMove } = show();
    await user.click(screen.getByRole('button', { name: /^Later/ }));
    await user.type(screen.getByLabelText('Day'), '2026-11-25');
    await user.type(screen.getByLabelText('Time'), '09:00');
    expect(screen.getByRole('status')).toHaveTextContent('That moment has passed. Pick a later one.');
    expect(screen.getByRole('button', { name: 'Set' })).toBeDisabled();
    await user.clear(screen.getByLabelText('Time'));
    await user.clear(screen.getByLabelText('Day'));
    await user.type(screen.getByLabelText('Day'), '2026-12-04');
    await user.click(screen.getByRole('button', { name: 'Set' }));
    expect(onMove).toHaveBeenCalledWith('tom', dayOf('2026-12-04'));
  });

  it('closes the choice with Escape and gives the focus back', async () => {
    const { user } = show();
    await user.click(screen.getByRole('button', { name: /^Later/ }));
    expect(screen.getByRole('button', { name: /^In 1 hour/ })).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('group')).toBeNull();
    expect(screen.getByRole('button', { name: /^Later/ })).toHaveFocus();
  });

  it('speaks up at the third move, and offers a way out of it', async () => {
    const { user, onDrop } = show({ moves: 2 });
    await user.click(screen.getByRole('button', { name: /^Later/ }));
    expect(screen.getByText(/its third move without an outcome/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Let it go' }));
    expect(onDrop).toHaveBeenCalledExactlyOnceWith('tom');
  });

  it('says how often it has moved when that was more', async () => {
    const { user } = show({ moves: 4 });
    await user.click(screen.getByRole('button', { name: /^Later/ }));
    expect(screen.getByText(/moved 4 times without an outcome/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Say how it went' }));
    expect(screen.getByRole('group', { name: 'How did it go?' })).toBeVisible();
  });

  it('has nothing axe objects to, closed and open', async () => {
    const { user, container } = show({ phone: '+44 20 7946 0000', company: 'Becker & Sons', moves: 2 });
    expect(await axeFaults(container)).toEqual([]);
    await user.click(screen.getByRole('button', { name: /^Later/ }));
    expect(await axeFaults(container)).toEqual([]);
  });
});

it('axe sees a planted fault', async () => {
  const { container } = render(<button type="button" />);
  expect(await axeFaults(container)).toHaveLength(1);
});
