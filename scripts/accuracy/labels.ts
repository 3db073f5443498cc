import type { Review } from '../../lib/coach/types.ts';
import type { Labels, Sample } from './corpus.ts';

/** A label of the corpus and what of a review answers to it. */
export interface ScoredLabel {
  label: keyof Labels;
  /** Says where it shows in a review. */
  answersTo: string;
  mails: 'sales' | 'all';
  /** The F1 the project aims at (issue 3). */
  aim: number;
  said: (review: Review) => boolean;
}

const marks =
  (...rules: string[]) =>
  ({ findings }: Review) =>
    findings.some(({ rule }) => rules.includes(rule));

export const scoredLabels: readonly ScoredLabel[] = [
  { label: 'weakOpener', answersTo: 'empty-follow-up', mails: 'sales', aim: 0.95, said: marks('empty-follow-up') },
  { label: 'receiptCheck', answersTo: 'receipt-check', mails: 'all', aim: 0.9, said: marks('receipt-check') },
  {
    label: 'hasCallToAction',
    answersTo: 'checklist.ask',
    mails: 'sales',
    aim: 0.92,
    said: ({ checklist }) => checklist.ask,
  },
  {
    label: 'hasSpecificTime',
    answersTo: 'checklist.date',
    mails: 'all',
    aim: 0.88,
    said: ({ checklist }) => checklist.date,
  },
  {
    label: 'leavesNextStepWithProspect',
    answersTo: 'next-step-left-to-prospect',
    mails: 'sales',
    aim: 0.85,
    said: marks('next-step-left-to-prospect'),
  },
  {
    label: 'claimsPriorRequest',
    answersTo: 'unproven-request',
    mails: 'all',
    aim: 0.85,
    said: marks('unproven-request'),
  },
  {
    label: 'fillerApology',
    answersTo: 'filler, apologetic',
    mails: 'all',
    aim: 0.9,
    said: marks('filler', 'apologetic'),
  },
  {
    label: 'addsValue',
    answersTo: 'checklist.value',
    mails: 'sales',
    aim: 0.8,
    said: ({ checklist }) => checklist.value,
  },
];

/** The mails a label is scored on: those that carry it. */
export function samplesOf({ label, mails }: ScoredLabel, samples: readonly Sample[]): Sample[] {
  return samples.filter(
    ({ kind, labels }) => labels[label] !== undefined && (mails === 'all' || kind === 'sales-followup'),
  );
}

/** What the reader of the mail said: a span list with anything in it, or a fact. */
export function isLabelled({ labels }: Sample, label: keyof Labels): boolean {
  const value = labels[label];
  return Array.isArray(value) ? value.length > 0 : value === true;
}
