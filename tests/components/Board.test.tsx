import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BoardPage } from '../../components/board/BoardPage.tsx';
import { ContactPage } from '../../components/board/ContactPage.tsx';
import { PromiseBoard } from '../../components/board/PromiseBoard.tsx';
import type { PromiseRow } from '../../components/board/PromiseTable.tsx';
import { ResultTable } from '../../components/board/ResultTable.tsx';
import { channelNames } from '../../lib/pages/contact-view.ts';
import { axeFaults } from './axe.ts';
import { callback, view } from './callback.ts';

// jsdom lays nothing out: the scrolling part gets a height, or no row would be on its screen.
beforeEach(() => {
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(600);
});
afterEach(() => vi.restoreAllMocks());

const row = (change: Partial<PromiseRow> = {}): PromiseRow => ({
  ...callback(change),
  status: 'open',
  outcome: null,
  ...change,
});

describe('the list of all promises', () => {
  function show(rows: PromiseRow[], change: Partial<Parameters<typeof PromiseBoard>[0]> = {}) {
    const changes = { onMove: vi.fn(), onDrop: vi.fn(), onSaveCalendar: vi.fn() };
    const actions = { onFilter: vi.fn(), onSearch: vi.fn(), onSort: vi.fn(), ...changes };
    const { container, rerender } = render(
      <BoardPage part="promises" quickAdd={null} onQuickAdd={vi.fn()}>
        <PromiseBoard
          ids={rows.map(({ id }) => id)}
          total={rows.length}
          rowOf={(id) => rows.find((each) => each.id === id)}
          onShown={vi.fn()}
          view={view}
          filter="open"
          search=""
          sorting={{ by: 'due', isReversed: false }}
          {...actions}
          {...change}
        />
      </BoardPage>,
    );
    return { ...actions, container, rerender, user: userEvent.setup() };
  }
  const tom = row({ id: 'tom' });
  const ana = row({ id: 'ana', name: 'Ana', due: { kind: 'day', date: '2026-11-23' }, moves: 2 });

  it('says who, what and when, and how it ended', () => {
    show([tom, ana, row({ id: 'bo', name: 'Bo', status: 'done', outcome: 'voicemail' })]);
    const cells = screen.getAllByRole('row').map((each) => each.textContent);
    expect(cells).toEqual([
      'WhoWhatWhen ↑',
      'Tom Becker Call about pricingFriday 15:00 ',
      'Ana Call about pricing2 days late moved 2 times',
      'Bo Call about pricingLeft a voicemail',
    ]);
  });

  it('keeps ten thousand rows out of the page, and says how many there are', () => {
    show(Array.from({ length: 10_000 }, (_, index) => row({ id: String(index), name: `Contact ${index}` })));
    expect(screen.getAllByRole('row').length).toBeLessThan(60);
    expect(screen.getByRole('table')).toHaveAttribute('aria-rowcount', '10001');
    expect(screen.getByRole('status')).toHaveTextContent('10,000 shown');
  });

  it('counts those that are still being listed, and selects all once they are', () => {
    show([tom, ana], { total: 100_000 });
    expect(screen.getByRole('status')).toHaveTextContent('100,000 shown');
    expect(screen.getByRole('checkbox', { name: 'Select all' })).toBeDisabled();
  });

  it('saves what is shown, or what is selected, to a calendar', async () => {
    const { user, onSaveCalendar } = show([tom, ana]);
    await user.click(screen.getByRole('button', { name: 'Save to my calendar' }));
    expect(onSaveCalendar).toHaveBeenLastCalledWith(['tom', 'ana']);
    await user.click(screen.getAllByRole('checkbox')[2] as HTMLElement);
    await user.click(screen.getByRole('button', { name: 'Save to my calendar' }));
    expect(onSaveCalendar).toHaveBeenLastCalledWith(['ana']);
  });

  it('moves and drops many at once', async () => {
    const { user, onMove, onDrop } = show([tom, ana]);
    await user.click(screen.getByRole('checkbox', { name: 'Select all' }));
    expect(screen.getByRole('status')).toHaveTextContent('2 selected');
    await user.click(screen.getByRole('button', { name: 'Move' }));
    await user.click(screen.getByRole('button', { name: /^Tomorrow morning/ }));
    expect(onMove).toHaveBeenCalledExactlyOnceWith(['tom', 'ana'], {
      kind: 'instant',
      at: Date.parse('2026-11-26T09:00Z'),
    });
    await user.click(screen.getByRole('checkbox', { name: 'Call about pricing, Ana' }));
    await user.click(screen.getByRole('button', { name: 'Drop' }));
    expect(onDrop).toHaveBeenCalledExactlyOnceWith(['ana']);
  });

  it('changes nothing that is closed', async () => {
    const { user } = show([row({ status: 'done', outcome: 'won' })], { filter: 'closed' });
    await user.click(screen.getByRole('checkbox', { name: 'Select all' }));
    expect(screen.queryByRole('button', { name: 'Drop' })).toBeNull();
  });

  it('sorts by its headings', async () => {
    const { user, onSort } = show([tom]);
    expect(screen.getByRole('columnheader', { name: /When/ })).toHaveAttribute('aria-sort', 'ascending');
    await user.click(screen.getByRole('button', { name: 'Who' }));
    expect(onSort).toHaveBeenLastCalledWith({ by: 'name', isReversed: false });
    await user.click(screen.getByRole('button', { name: /When/ }));
    expect(onSort).toHaveBeenLastCalledWith({ by: 'due', isReversed: true });
  });

  it('says so when there is nothing', () => {
    show([], { search: 'zebra' });
    expect(screen.getByText('Nothing here for “zebra”.')).toBeVisible();
  });

  it('has nothing axe objects to', async () => {
    const { user, container } = show([tom, ana]);
    await user.click(screen.getByRole('checkbox', { name: 'Select all' }));
    await user.click(screen.getByRole('button', { name: 'Move' }));
    expect(await axeFaults(container)).toEqual([]);
  });
});

describe('a contact’s page', () => {
  const contact = {
    id: 'tom',
    name: 'Tom Becker',
    company: 'Harbor Logistics',
    emails: ['tom@becker.example'],
    phones: ['+44 20 7946 0000'],
    firstReason: '',
    preferredHours: '',
    notes: '',
    qualification: { budget: '', authority: '', need: '', timeFrame: '' },
    planName: '',
    askedToStop: false,
    preferredChannel: null,
    agreedEveryDays: null,
    days: [],
  };
  function show(change: Partial<Parameters<typeof ContactPage>[0]> = {}) {
    const actions = { onChange: vi.fn(), onMerge: vi.fn(), onDelete: vi.fn(), onCopyStatus: vi.fn() };
    const { container } = render(
      <ContactPage
        contact={contact}
        timeline={[]}
        doubles={[]}
        view={view}
        channels={channelNames}
        plan={null}
        {...actions}
        {...change}
      />,
    );
    return { ...actions, container, user: userEvent.setup() };
  }

  it('keeps a field when she leaves it, and only if it changed', async () => {
    const { user, onChange } = show();
    await user.type(screen.getByLabelText('Budget'), '20,000 a year');
    expect(onChange).not.toHaveBeenCalled();
    await user.tab();
    expect(onChange).toHaveBeenCalledExactlyOnceWith({
      qualification: { budget: '20,000 a year', authority: '', need: '', timeFrame: '' },
    });
    await user.click(screen.getByLabelText('Company'));
    await user.tab();
    expect(onChange).toHaveBeenCalledOnce();
  });

  it('keeps how they like to be reached, how often, and their days', async () => {
    const { user, onChange } = show({ contact: { ...contact, days: [{ date: '1988-12-03', what: 'Birthday' }] } });
    await user.selectOptions(screen.getByLabelText('How they like to be reached'), 'Phone');
    expect(onChange).toHaveBeenLastCalledWith({ preferredChannel: 'phone' });
    await user.type(screen.getByLabelText('Agreed: every … days'), '14');
    await user.tab();
    expect(onChange).toHaveBeenLastCalledWith({ agreedEveryDays: 14 });
    await user.type(screen.getByLabelText('What day it is'), 'First deal');
    await user.type(screen.getByLabelText('Its date'), '2026-03-01');
    await user.click(screen.getByRole('button', { name: 'Add' }));
    expect(onChange).toHaveBeenLastCalledWith({
      days: [
        { date: '1988-12-03', what: 'Birthday' },
        { date: '2026-03-01', what: 'First deal' },
      ],
    });
    await user.click(screen.getByRole('button', { name: 'Forget Birthday' }));
    expect(onChange).toHaveBeenLastCalledWith({ days: [] });
  });

  it('tells what happened, and how it ended', () => {
    show({
      timeline: [
        {
          id: 'a',
          when: { kind: 'instant', at: Date.parse('2026-11-24T15:00Z') } as const,
          what: 'Called',
          quote: '<b>I’ll call</b>',
          outcome: 'voicemail',
          state: 'past',
        },
      ],
    });
    const entry = within(screen.getByRole('region', { name: 'Timeline' })).getByRole('listitem');
    expect(entry).toHaveTextContent('Called Yesterday 15:00, left a voicemail“<b>I’ll call</b>”');
  });

  it('offers to merge who looks like the same person', async () => {
    const { user, onMerge } = show({ doubles: [{ id: 'tom2', name: 'T. Becker' }] });
    await user.click(screen.getByRole('button', { name: 'Merge the two' }));
    expect(onMerge).toHaveBeenCalledExactlyOnceWith('tom2');
  });

  it('deletes only on a second word', async () => {
    const { user, onDelete } = show();
    await user.click(screen.getByRole('button', { name: 'Delete this contact…' }));
    expect(onDelete).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Delete Tom Becker and everything about them' }));
    expect(onDelete).toHaveBeenCalledOnce();
  });

  it('has nothing axe objects to', async () => {
    const { container } = show({ doubles: [{ id: 'tom2', name: 'T. Becker' }] });
    expect(await axeFaults(container)).toEqual([]);
  });
});

describe('a table of results', () => {
  const onExport = vi.fn();
  const table = (rows: { label: string; values: number[] }[]) => (
    <ResultTable
      title="Kept"
      about="By week."
      columns={['Week of', 'On time', 'Late']}
      rows={rows}
      empty="Nothing yet."
      onExport={onExport}
    />
  );

  it('is a table with its counts', async () => {
    const { container } = render(table([{ label: 'Mon, Nov 23', values: [3, 1] }]));
    expect(screen.getByRole('row', { name: 'Mon, Nov 23 3 1' })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Kept: save as CSV' }));
    expect(onExport).toHaveBeenCalledOnce();
    expect(await axeFaults(container)).toEqual([]);
  });

  it('says so when there is nothing to count', () => {
    render(table([{ label: 'Mon, Nov 23', values: [0, 0] }]));
    expect(screen.getByText('Nothing yet.')).toBeVisible();
    expect(screen.queryByRole('table')).toBeNull();
  });
});
