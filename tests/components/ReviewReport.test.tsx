import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ReviewReport } from '../../components/practice/ReviewReport.tsx';
import type { Review } from '../../lib/coach/types.ts';
import type { Finding } from '../../lib/rules/types.ts';
import { axeFaults } from './axe.ts';
import { view } from './callback.ts';

const body = 'Hi Tom,\njust following up. I’ll call you on Friday at 3.';
const finding: Finding = {
  rule: 'empty-follow-up',
  kind: 'phrase',
  severity: 'weak',
  in: 'body',
  from: 8,
  to: 25,
  text: 'just following up',
  message: 'It says what you’re doing.',
  advice: 'Open with his reason.',
  fixes: [{ from: 8, to: 26, in: 'body', label: 'Where do things stand?', replacement: 'Where do things stand?' }],
};
const review = (change: Partial<Review> = {}): Review => ({
  findings: [],
  checklist: { reason: true, ask: false, date: true, ownNextStep: true, value: false },
  draftKind: 'advance',
  kindCertainty: 1,
  promises: [],
  looksFinished: true,
  language: 'en',
  ...change,
});
const show = (given: Review) => render(<ReviewReport body={body} review={given} view={view} />);

describe('a review written out', () => {
  it('marks the words where they stand, and says why and what instead', () => {
    const { container } = show(review({ findings: [finding] }));
    expect([...container.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['just following up']);
    expect(container.querySelector('.report-text')).toHaveTextContent(body.replace('\n', ' '));
    expect(screen.getByText('It says what you’re doing. Open with his reason.')).toBeVisible();
    expect(screen.getByText('Where do things stand?')).toBeVisible();
  });

  it('loses and doubles no word where marks overlap', () => {
    const { container } = show(review({ findings: [finding, { ...finding, from: 13, to: 30 }] }));
    expect(container.querySelector('.report-text')?.textContent).toBe(body);
  });

  it('tells what the mail holds, and what it lacks', () => {
    show(review());
    const list = screen.getByRole('list', { name: 'What a follow-up needs' });
    expect(list).toHaveTextContent('A reason to write now');
    expect(screen.getAllByLabelText('There:')).toHaveLength(3);
    expect(screen.getAllByLabelText('Not there:')).toHaveLength(2);
  });

  it('asks nothing of a thank-you', () => {
    show(review({ draftKind: 'thanks' }));
    expect(screen.queryByRole('list')).toBeNull();
    expect(screen.getByText('Nothing to change.')).toBeVisible();
  });

  it('shows the promises with their days', () => {
    const promise = {
      from: 27,
      to: 40,
      text: '',
      quote: '',
      kind: 'promise',
      actor: 'writer',
      action: 'call',
      when: 'Friday at 3',
      due: { kind: 'instant', at: Date.parse('2026-11-27T15:00Z') },
      certainty: 'said',
    } as const;
    show(review({ promises: [promise] }));
    expect(screen.getByText('Call, Friday 15:00')).toBeVisible();
  });

  it('stays silent in other languages, and says so', () => {
    show(review({ language: 'de', findings: [finding] }));
    expect(screen.getByText(/reads English only/)).toBeVisible();
    expect(screen.queryByText('just following up')).toBeNull();
  });

  it('has nothing axe objects to', async () => {
    expect(await axeFaults(show(review({ findings: [finding] })).container)).toEqual([]);
  });
});
