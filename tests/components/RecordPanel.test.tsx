import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { RecordPanel, type RecordPanelActions } from '../../components/record/RecordPanel.tsx';
import type { RecordPanelView } from '../../components/record/types.ts';

/** Friday 20 November 2026, 10:00 in London. */
const now = Date.UTC(2026, 10, 20, 10);
const moment = {
  now,
  timeZone: 'Europe/London',
  locale: 'en-US',
  workingTime: { start: '09:00', end: '17:00', days: [1, 2, 3, 4, 5] },
};
const promise = {
  ...{ id: 'p1', name: 'Ana', company: '', phone: '', email: '', action: 'call', actor: 'writer', actorName: '' },
  ...{ purpose: 'pricing', quote: 'I will call you Tuesday.', due: { kind: 'day', date: '2026-11-17' } },
  ...{ suggestion: null, url: '', moves: 0, goal: '', planId: null, contactId: 'c1' },
  inCrm: { id: 't1', title: 'Call: pricing', when: '17 Nov' },
} as unknown as RecordPanelView['open'][number];
const view: RecordPanelView = {
  ...{ name: 'Ana Lopez', company: 'Acme', crm: 'EspoCRM', isClear: true, isKnown: true, open: [promise], overdue: 1 },
  ...{ touches: [{ id: 't', at: now - 86_400_000, words: 'Called, left a voicemail' }], attempts: 3 },
  ...{ qualification: null, plan: '', crmSteps: [], advice: '', statusLine: 'Next: Call about pricing.' },
};
const panel = (given: Partial<RecordPanelView> = {}, actions: Partial<RecordPanelActions> = {}, isCollapsed = false) =>
  render(
    <RecordPanel
      view={{ ...view, ...given }}
      moment={moment}
      isCollapsed={isCollapsed}
      notice=""
      grip={{}}
      {...{ onCollapse() {}, onDone() {}, onMove() {}, onDrop() {}, onLogCall() {}, onCopyStatus() {} }}
      onAdd={async () => true}
      onQualify={() => {}}
      preview={() => ({ task: 'Call', when: 'Friday', inCrm: '' })}
      findContacts={async () => []}
      onLink={() => {}}
      {...actions}
    />,
  );

describe('the panel on a record', () => {
  it('says what is late, that the CRM has it too, and how often she tried', () => {
    panel();
    expect(screen.getByText('Call about pricing')).toBeTruthy();
    expect(screen.getByText('3 days late')).toBeTruthy();
    expect(screen.getByText(/also in EspoCRM/)).toBeTruthy();
    expect(screen.getByText('3 tries since the last answer')).toBeTruthy();
  });

  it('lists what the CRM has planned itself', () => {
    panel({ crmSteps: [{ id: 'c1', title: 'Call: budget sign-off', when: '24 Nov 16:00' }] });
    const planned = screen.getByRole('list', { name: 'Planned in EspoCRM' });
    expect(planned.textContent).toBe('Call: budget sign-off24 Nov 16:00');
  });

  it('collapses to a pill that says it all to a screen reader', () => {
    panel({}, {}, true);
    expect(screen.getByRole('button', { name: 'Follow Through: 1 open promise, 1 overdue' })).toBeTruthy();
  });

  it('says which plan they are on and what is not known of the deal, and takes it in', async () => {
    const onQualify = vi.fn();
    const qualification = { budget: '40k', authority: '', need: 'pilot', timeFrame: '' };
    panel({ plan: 'Warm follow-up, step 2 of 5', qualification }, { onQualify });
    expect(screen.getByText('Plan: Warm follow-up, step 2 of 5')).toBeTruthy();
    await userEvent.click(screen.getByText('Not known yet: who decides, by when'));
    await userEvent.type(screen.getByLabelText('Who decides'), 'Dana signs{Enter}');
    expect(onQualify).toHaveBeenCalledWith({ ...qualification, authority: 'Dana signs' });
  });

  it('tells a promise of theirs from hers', () => {
    panel({ open: [{ ...promise, actor: 'reader' }] });
    expect(screen.getByText(/their step/)).toBeTruthy();
  });

  it('on an ambiguous page shows nobody’s promises, only the way to link', () => {
    panel({ isClear: false, name: '' });
    expect(screen.queryByText('Call about pricing')).toBeNull();
    expect(screen.getByLabelText('Whose record is this?')).toBeTruthy();
  });

  it('logs a call and asks for the next step', async () => {
    const onLogCall = vi.fn();
    const onAdd = vi.fn().mockResolvedValueOnce(false).mockResolvedValueOnce(true);
    panel({}, { onLogCall, onAdd });
    await userEvent.click(screen.getByRole('button', { name: 'Log call' }));
    await userEvent.click(screen.getByRole('button', { name: 'No answer' }));
    expect(onLogCall).toHaveBeenCalledWith('no-answer');
    await userEvent.type(screen.getByLabelText('Your next step'), 'call Friday{Enter}');
    expect(onAdd).toHaveBeenCalledWith('call Friday');
    // It could not be stored: the line is there still.
    await userEvent.type(screen.getByDisplayValue('call Friday'), ' 3pm{Enter}');
    expect(onAdd).toHaveBeenLastCalledWith('call Friday 3pm');
    expect(screen.queryByLabelText('Your next step')).toBeNull();
  });
});
