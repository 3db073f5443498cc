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
  ...{ crmSteps: undefined, advice: '', statusLine: 'Next: Call about pricing.' },
};
const panel = (given: Partial<RecordPanelView> = {}, actions: Partial<RecordPanelActions> = {}, isCollapsed = false) =>
  render(
    <RecordPanel
      view={{ ...view, ...given }}
      moment={moment}
      isCollapsed={isCollapsed}
      notice=""
      grip={{}}
      {...{ onCollapse() {}, onDone() {}, onMove() {}, onDrop() {}, onAdd() {}, onLogCall() {}, onCopyStatus() {} }}
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

  it('collapses to a pill that says it all to a screen reader', () => {
    panel({}, {}, true);
    expect(screen.getByRole('button', { name: 'Follow Through: 1 open promise, 1 overdue' })).toBeTruthy();
  });

  it('on an ambiguous page shows nobody’s promises, only the way to link', () => {
    panel({ isClear: false, name: '' });
    expect(screen.queryByText('Call about pricing')).toBeNull();
    expect(screen.getByLabelText('Whose record is this?')).toBeTruthy();
  });

  it('logs a call and asks for the next step', async () => {
    const onLogCall = vi.fn();
    const onAdd = vi.fn();
    panel({}, { onLogCall, onAdd });
    await userEvent.click(screen.getByRole('button', { name: 'Log call' }));
    await userEvent.click(screen.getByRole('button', { name: 'No answer' }));
    expect(onLogCall).toHaveBeenCalledWith('no-answer');
    await userEvent.type(screen.getByLabelText('Your next step'), 'call Friday{Enter}');
    expect(onAdd).toHaveBeenCalledWith('call Friday');
  });
});
