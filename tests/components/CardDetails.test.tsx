import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { CardDetails, type PersonFacts } from '../../components/callbacks/CardDetails.tsx';
import type { CallbackView } from '../../components/callbacks/types.ts';
import { axeFaults } from './axe.ts';
import { callback, view } from './callback.ts';

const tom: PersonFacts = {
  firstName: 'Tom',
  firstReason: '',
  qualification: { budget: '', authority: '', need: '', timeFrame: '' },
  reachedBy: 'Phone, mornings',
  agreed: '',
  days: ['Birthday: 3 Dec'],
  touches: [{ id: 'a', words: 'Called, Wed 18 Nov: no answer' }],
  attempts: 1,
  askedToStop: false,
};

function show(change: Partial<CallbackView> = {}, person: Partial<PersonFacts> | null = {}) {
  const actions = { onNotes: vi.fn(), onPerson: vi.fn(), onSaveCalendar: vi.fn() };
  const { container } = render(
    <CardDetails callback={callback(change)} person={person && { ...tom, ...person }} view={view} {...actions} />,
  );
  return { ...actions, container, user: userEvent.setup() };
}
const question = () => screen.getByLabelText<HTMLTextAreaElement>('A question to ask').value;

describe('before a call', () => {
  it('shows the last touches and how they like to be reached', async () => {
    const { container } = show();
    for (const words of [/no answer/, 'Phone, mornings', 'Birthday: 3 Dec']) {
      expect(screen.getByText(words)).toBeVisible();
    }
    expect(await axeFaults(container)).toEqual([]);
  });

  it('asks what she wants from it, and keeps it on Enter', async () => {
    const { user, onNotes } = show();
    await user.type(screen.getByLabelText('What I want from it'), 'a date{Enter}');
    expect(onNotes).toHaveBeenCalledExactlyOnceWith({ goal: 'a date' });
  });

  it('keeps what is known of the deal', async () => {
    const { user, onPerson } = show();
    await user.type(screen.getByLabelText('Budget'), '40k');
    await user.tab();
    expect(onPerson).toHaveBeenCalledExactlyOnceWith({ qualification: { ...tom.qualification, budget: '40k' } });
  });

  it('starts with a question about the situation, and asks for the price of a need that is known', () => {
    show();
    expect(question()).toMatch(/today, from start to end/);
  });

  it('asks for the price of a need that is known', () => {
    show({}, { qualification: { ...tom.qualification, need: 'two days lost a month' } });
    expect(question()).toMatch(/“two days lost a month” stays as it is/);
  });

  it('takes another kind of question, or her own', async () => {
    const { user, onNotes } = show();
    await user.click(screen.getByRole('button', { name: 'Pay-off' }));
    expect(question()).toMatch(/If that were solved/);
    await user.type(screen.getByLabelText('A question to ask'), ' Really?');
    await user.tab();
    expect(onNotes).toHaveBeenCalledExactlyOnceWith({ question: expect.stringMatching(/now\? Really\?$/) });
  });

  it('has words for a voicemail that keep the next step with her', () => {
    show();
    expect(screen.getByText(/Hello Tom, I’m calling about pricing/)).toHaveTextContent(
      /No need to ring back: I’ll try you again on Friday\./,
    );
  });

  it('has the sentences for a deal gone quiet, and none for one that is not', () => {
    show();
    expect(screen.queryByText('Gone quiet')).toBeNull();
    show({ moves: 3 }, { attempts: 4 });
    expect(screen.getByText(/Is it all right if I go on/)).toBeVisible();
    expect(screen.getByText(/still something you want to pursue/)).toBeVisible();
  });

  it('asks nobody’s permission twice', () => {
    show({}, { attempts: 5, agreed: 'Every 14 days' });
    expect(screen.queryByText(/Is it all right/)).toBeNull();
  });

  it('has no question for a thing to send, and no person’s fields where there is nobody', () => {
    show({ action: 'send' }, null);
    expect(screen.queryByLabelText('A question to ask')).toBeNull();
    expect(screen.queryByLabelText('Budget')).toBeNull();
    expect(screen.getByRole('button', { name: 'Save to my calendar' })).toBeVisible();
  });
});
