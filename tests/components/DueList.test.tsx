import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { DueList, type DueSectionView, type SectionId } from '../../components/callbacks/DueList.tsx';
import { PlannedMails } from '../../components/callbacks/PlannedMails.tsx';
import type { CallbackView } from '../../components/callbacks/types.ts';
import type { UnsettledMail } from '../../components/callbacks/UnsettledMails.tsx';
import { axeFaults } from './axe.ts';
import { callback, view } from './callback.ts';

const section = (...callbacks: CallbackView[]): DueSectionView => ({ callbacks, total: callbacks.length });
const nothing: Record<SectionId, DueSectionView> = {
  overdue: section(),
  today: section(),
  needsDay: section(),
  waiting: section(),
  nextDays: section(),
};
const overdueBy = (id: string, name: string) =>
  callback({ id, name, action: 'send', due: { kind: 'day', date: '2026-11-23' } });

const unsettledMail: UnsettledMail = {
  id: 'mail-1',
  recipient: 'Tom Becker',
  subject: 'Proposal',
  sentAt: Date.parse('2026-11-25T08:30Z'),
  promises: [{ id: 'p1', quote: 'I’ll call you on Friday.', action: 'call', due: { kind: 'day', date: '2026-11-27' } }],
};

function show(change: Partial<Parameters<typeof DueList>[0]> = {}) {
  const props = {
    sections: nothing,
    found: null,
    unsettled: [],
    view,
    notice: '',
    onUndo: undefined,
    onClose: vi.fn(async () => true),
    onMove: vi.fn(),
    onDrop: vi.fn(),
    onShowMore: vi.fn(),
    onWentOut: vi.fn(),
    onDidNot: vi.fn(),
    onPractice: vi.fn(),
    ...change,
  };
  const { container } = render(<DueList {...props} />);
  return { ...props, container, user: userEvent.setup() };
}

/** A page that keeps what is left open, as the entrypoint does. */
function WorkingList() {
  const [open, setOpen] = useState([overdueBy('ana', 'Ana'), overdueBy('bo', 'Bo'), overdueBy('cy', 'Cy')]);
  return (
    <DueList
      sections={{ ...nothing, overdue: section(...open) }}
      found={null}
      unsettled={[]}
      view={view}
      notice=""
      onUndo={undefined}
      onClose={async (id) => {
        setOpen(open.filter((each) => each.id !== id));
        return true;
      }}
      onMove={() => {}}
      onDrop={() => {}}
      onShowMore={() => {}}
      onWentOut={() => {}}
      onDidNot={() => {}}
      onPractice={() => {}}
    />
  );
}

describe('the list of what is due', () => {
  it('shows its parts in the order they need her, and only those that hold something', () => {
    show({
      sections: {
        ...nothing,
        nextDays: section(callback()),
        overdue: section(overdueBy('ana', 'Ana')),
        needsDay: section(callback({ id: 'x', due: null })),
      },
    });
    expect(screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)).toEqual([
      'Overdue 1',
      'Needs a day 1',
      'Next days 1',
    ]);
  });

  it('tells a new rep how a promise gets here, and lets her practice', async () => {
    const { user, onPractice } = show();
    expect(screen.getByText('No promises to keep yet')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Try it on a practice mail' }));
    expect(onPractice).toHaveBeenCalledOnce();
  });

  it('tells a rep who has kept them all that nothing is left', () => {
    show({ onPractice: null });
    expect(screen.getByText('All clear')).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('says what is next when nothing is due today', () => {
    show({ sections: { ...nothing, nextDays: section(callback()) } });
    expect(screen.getByText(/Next: Tom Becker, Friday 15:00/)).toBeVisible();
  });

  it('offers the rest of a long part', async () => {
    const { user, onShowMore } = show({ sections: { ...nothing, overdue: { callbacks: [callback()], total: 1200 } } });
    await user.click(screen.getByRole('button', { name: 'Show more (1,199 left)' }));
    expect(onShowMore).toHaveBeenCalledOnce();
  });

  it('shows the callback a reminder is about alone, until she asks for the rest', async () => {
    const onShowAll = vi.fn();
    const sections = { ...nothing, overdue: section(overdueBy('ana', 'Ana')) };
    const { user } = show({ sections, asked: { callback: callback(), onShowAll } });
    expect(screen.getAllByRole('article')).toHaveLength(1);
    expect(screen.getByRole('heading', { name: /^You asked to be reminded/ })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Show everything' }));
    expect(onShowAll).toHaveBeenCalledOnce();
  });

  it('shows what a search found, and nothing else', () => {
    show({
      sections: { ...nothing, overdue: section(overdueBy('ana', 'Ana')) },
      found: { words: 'tom', list: section(callback()) },
    });
    expect(screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)).toEqual(['Tom Becker']);
  });

  it('says so when a search finds nothing', () => {
    show({ found: { words: ' zebra', list: section() } });
    expect(screen.getByText('Nothing open for “zebra”.')).toBeVisible();
  });

  it('asks whether an unconfirmed mail went out', async () => {
    const { user, onWentOut, onDidNot } = show({ unsettled: [unsettledMail] });
    expect(screen.getByRole('heading', { name: 'Did this go out?' })).toBeVisible();
    expect(screen.getByText('“I’ll call you on Friday.”')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Yes, keep its promises: Tom Becker, Proposal' }));
    expect(onWentOut).toHaveBeenCalledExactlyOnceWith('mail-1');
    await user.click(screen.getByRole('button', { name: "No, it didn't: Tom Becker, Proposal" }));
    expect(onDidNot).toHaveBeenCalledExactlyOnceWith('mail-1');
  });

  it('shows a mail scheduled for later, and takes the word that it was canceled', async () => {
    const onCanceled = vi.fn();
    const planned = { ...unsettledMail, goesAt: Date.parse('2026-11-26T08:00Z') };
    const { user } = show({ children: <PlannedMails mails={[planned]} view={view} onCanceled={onCanceled} /> });
    expect(screen.getByRole('heading', { name: 'Scheduled' })).toBeVisible();
    expect(screen.getByText(/^goes out Tomorrow/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'I canceled it: Tom Becker, Proposal' }));
    expect(onCanceled).toHaveBeenCalledExactlyOnceWith('mail-1');
  });

  it('walks from card to card with the arrow keys, across parts', async () => {
    const { user } = show({
      sections: {
        ...nothing,
        overdue: section(overdueBy('ana', 'Ana'), overdueBy('bo', 'Bo')),
        nextDays: section(callback()),
      },
    });
    const focused = () => document.activeElement?.closest('article')?.querySelector('h3')?.textContent;
    const seen: (string | null | undefined)[] = [];
    for (const key of ['{ArrowDown}', '{ArrowDown}', '{ArrowDown}', '{ArrowDown}', '{ArrowUp}', '{Home}', '{End}']) {
      await user.keyboard(key);
      seen.push(focused());
    }
    expect(seen).toEqual(['Ana', 'Bo', 'Tom Becker', 'Tom Becker', 'Bo', 'Ana', 'Tom Becker']);
    expect(screen.getByRole('link', { name: 'Tom Becker' })).toHaveFocus();
  });

  it('hands the focus to the next card when one is done, so that the list is worked off by keyboard', async () => {
    const user = userEvent.setup();
    render(<WorkingList />);
    screen.getByRole('link', { name: 'Bo' }).focus();
    await user.keyboard('d');
    expect(screen.queryByRole('link', { name: 'Bo' })).toBeNull();
    expect(screen.getByRole('link', { name: 'Cy' })).toHaveFocus();
    await user.keyboard('d');
    expect(screen.getByRole('link', { name: 'Ana' })).toHaveFocus();
  });

  it('tells what happened and takes it back, by button and by Ctrl+Z', async () => {
    const onUndo = vi.fn();
    const { user } = show({
      sections: { ...nothing, overdue: section(overdueBy('ana', 'Ana')) },
      notice: 'Dropped: Send pricing, Tom Becker',
      onUndo,
    });
    expect(screen.getByRole('status')).toHaveTextContent('Dropped: Send pricing, Tom Becker');
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    screen.getByRole('link', { name: 'Ana' }).focus();
    await user.keyboard('{Control>}z{/Control}');
    expect(onUndo).toHaveBeenCalledTimes(2);
  });

  it('has nothing axe objects to, full and empty', async () => {
    const full = show({
      sections: { ...nothing, overdue: section(overdueBy('ana', 'Ana')), nextDays: section(callback()) },
      unsettled: [unsettledMail],
      notice: 'Done',
      onUndo: () => {},
    });
    expect(await axeFaults(full.container)).toEqual([]);
    full.container.remove();
    expect(await axeFaults(show().container)).toEqual([]);
  });
});
