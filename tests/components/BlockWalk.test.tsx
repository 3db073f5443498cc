import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { BlockWalk } from '../../components/board/BlockWalk.tsx';
import type { CallbackView } from '../../components/callbacks/types.ts';
import { axeFaults } from './axe.ts';
import { callback, view } from './callback.ts';

const cards = ['Tom', 'Ana', 'Bo'].map((name) => callback({ id: name, name, action: 'send' }));

function walk(callbacks: CallbackView[], total = callbacks.length) {
  const actions = { onClose: vi.fn(async () => true), onMove: vi.fn(), onDrop: vi.fn() };
  const of = (left: CallbackView[], all: number) => (
    <main>
      <h1>Due now</h1>
      <h2>Block</h2>
      <BlockWalk callbacks={left} total={all} view={view} nextBlock="15:00" {...actions} />
    </main>
  );
  const { rerender, container } = render(of(callbacks, total));
  return {
    ...actions,
    container,
    user: userEvent.setup(),
    now: (left: CallbackView[], all = left.length) => rerender(of(left, all)),
  };
}

it('shows one card at a time, which has the focus and its keys', async () => {
  const { user, onClose, now, container } = walk(cards);
  expect(screen.getAllByRole('article')).toHaveLength(1);
  expect(screen.getByText('1 of 3')).toBeVisible();
  await user.keyboard('d');
  expect(onClose).toHaveBeenCalledExactlyOnceWith('Tom', expect.objectContaining({ outcome: 'done' }));
  now(cards.slice(1));
  expect(screen.getByRole('article')).toHaveTextContent('Ana');
  expect(screen.getByText('2 of 3')).toBeVisible();
  expect(screen.getByRole('button', { name: /^Done.*Ana$/ })).toHaveFocus();
  expect(await axeFaults(container)).toEqual([]);
});

it('leaves out what she skips, and offers it again at the end', async () => {
  const { user, now } = walk(cards.slice(0, 2));
  await user.click(screen.getByRole('button', { name: 'Skip for now' }));
  expect(screen.getByRole('article')).toHaveTextContent('Ana');
  now(cards.slice(0, 1));
  expect(screen.getByText('That was the last card.')).toBeVisible();
  expect(screen.getByText('1 promise followed through. The next block is at 15:00.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Go through the one you skipped' }));
  expect(screen.getByRole('article')).toHaveTextContent('Tom');
});

it('says so where nothing is due', () => {
  walk([]);
  expect(screen.getByText('Nothing is due.')).toBeVisible();
});
