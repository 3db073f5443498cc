import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { DueHeader } from '../../components/callbacks/DueHeader.tsx';
import { type KnownPerson, QuickAddForm } from '../../components/callbacks/QuickAddForm.tsx';
import { parseQuickAdd } from '../../lib/promises/quick-add.ts';
import { axeFaults } from './axe.ts';
import { view } from './callback.ts';

function show(known?: KnownPerson) {
  const actions = { onContact: vi.fn(), onAdd: vi.fn(async () => true), onCancel: vi.fn() };
  const { container } = render(
    <QuickAddForm view={view} read={(line) => parseQuickAdd(line, view)} known={known} {...actions} />,
  );
  return { ...actions, container, user: userEvent.setup() };
}

describe('quick add', () => {
  it('shows what it understood while she types, and adds that', async () => {
    const { user, onAdd, onContact } = show();
    await user.keyboard('Call Tom on Friday at 3pm about pricing');
    expect(screen.getByRole('status')).toHaveTextContent('TomCall about pricingFriday 15:00');
    expect(onContact).toHaveBeenLastCalledWith({ name: 'Tom', email: '', phone: '' });
    await user.keyboard('{Enter}');
    expect(onAdd).toHaveBeenCalledExactlyOnceWith(
      'Call Tom on Friday at 3pm about pricing',
      expect.objectContaining({ action: 'call', due: { kind: 'instant', at: Date.parse('2026-11-27T15:00Z') } }),
    );
  });

  it('names whom she knows', async () => {
    const { user } = show({ name: 'Tom Becker', company: 'Harbor Logistics' });
    await user.keyboard('Call Tom on Friday');
    expect(screen.getByRole('status')).toHaveTextContent('Tom BeckerHarbor Logistics');
  });

  it('keeps a line without a day, and says that it has none', async () => {
    const { user, onAdd } = show();
    await user.keyboard('Call Tom{Enter}');
    expect(screen.getByText('No day yet')).toBeVisible();
    expect(onAdd).toHaveBeenCalledWith('Call Tom', expect.objectContaining({ due: null }));
  });

  it('keeps the line until it is stored: a full disk takes nothing she typed, and a second Enter adds no second', async () => {
    const { user, onAdd } = show();
    let answer = (_: boolean) => {};
    const stored = new Promise<boolean>((resolve) => {
      answer = resolve;
    });
    onAdd.mockReturnValueOnce(stored);
    await user.keyboard('Call Tom on Friday{Enter}{Enter}');
    expect(onAdd).toHaveBeenCalledOnce();
    answer(false);
    await stored;
    expect(screen.getByRole('textbox')).toHaveValue('Call Tom on Friday');
    await user.keyboard('{Enter}');
    expect(onAdd).toHaveBeenCalledTimes(2);
  });

  it('adds nothing from an empty line, and leaves with Escape', async () => {
    const { user, onAdd, onCancel } = show();
    await user.keyboard(' {Enter}{Escape}');
    expect(onAdd).not.toHaveBeenCalled();
    expect(onCancel).toHaveBeenCalledOnce();
  });

  it('has nothing axe objects to', async () => {
    const { user, container } = show();
    await user.keyboard('Call Tom on Friday');
    expect(await axeFaults(container)).toEqual([]);
  });
});

describe('the head of the list', () => {
  it('finds with / and adds with N, from anywhere but a field', async () => {
    const onSearch = vi.fn();
    const onQuickAdd = vi.fn();
    render(<DueHeader search="" onSearch={onSearch} quickAdd={null} onQuickAdd={onQuickAdd} />);
    const user = userEvent.setup();
    await user.keyboard('n/n');
    expect(onQuickAdd).toHaveBeenCalledOnce();
    expect(screen.getByRole('searchbox', { name: 'Find' })).toHaveFocus();
    expect(onSearch).toHaveBeenCalledExactlyOnceWith('n');
  });
});
