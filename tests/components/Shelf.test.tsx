import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { Shelf, ShelfOffers } from '../../components/board/Shelf.tsx';
import { axeFaults } from './axe.ts';

const items = [
  { id: 'guide', title: 'The layout guide', url: 'https://northwind.example/guide', tags: ['layout'], given: 2 },
  { id: 'news', title: 'New prices', url: 'javascript:alert(1)', tags: [], given: 0 },
];
const readers = [
  { id: 'tom', name: 'Tom Baker', company: 'Acme' },
  { id: 'ana', name: 'Ana Silva', company: 'Initech' },
];

function show(telling: string | null = null) {
  const actions = { onSave: vi.fn(async () => true), onRemove: vi.fn(), onTelling: vi.fn(), onTell: vi.fn() };
  const { container } = render(
    <main>
      <h1>Shelf</h1>
      <Shelf items={items} telling={telling} readers={readers} {...actions} />
    </main>,
  );
  return { ...actions, container, user: userEvent.setup() };
}

it('takes something with its link and tags', async () => {
  const { user, onSave } = show();
  await user.type(screen.getByLabelText('What it is'), 'A paper');
  await user.type(screen.getByLabelText('Tags'), 'Law, law, 2026');
  await user.click(screen.getByRole('button', { name: 'Put it on the shelf' }));
  expect(onSave).toHaveBeenCalledExactlyOnceWith({ title: 'A paper', url: '', tags: ['law', '2026'] });
});

it('links to the web only, and shows what a tag is on', async () => {
  const { user, container } = show();
  expect(screen.getAllByRole('link').map((link) => link.textContent)).toEqual(['The layout guide']);
  expect(await axeFaults(container)).toEqual([]);
  await user.selectOptions(screen.getByLabelText('Show'), 'layout');
  expect(screen.queryByText('New prices')).toBeNull();
});

it('tells those she chooses', async () => {
  const { user, onTell, container } = show('guide');
  await user.type(screen.getByRole('searchbox'), 'init');
  await user.click(screen.getByRole('button', { name: 'Choose this one' }));
  await user.click(screen.getByRole('button', { name: 'Put one mail on my list' }));
  expect(onTell).toHaveBeenCalledExactlyOnceWith('guide', ['ana']);
  expect(await axeFaults(container)).toEqual([]);
});

it('offers a contact what they have not had', async () => {
  const onGiven = vi.fn();
  render(<ShelfOffers offers={items} onGiven={onGiven} />);
  await userEvent.click(screen.getByRole('button', { name: 'They have had it: New prices' }));
  expect(onGiven).toHaveBeenCalledExactlyOnceWith('news');
});
