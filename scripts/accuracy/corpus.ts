import { readFileSync } from 'node:fs';
import type { Review } from '../../lib/coach/types.ts';
import { reviewMail } from '../check/check-mail.ts';
import { type Mail, parseMail } from '../check/mail.ts';

/** What a reader of the mail labelled (LABELLING.md of the corpus): spans as words, facts as booleans. */
export interface Labels {
  weakOpener: string[];
  receiptCheck: string[];
  leavesNextStepWithProspect: string[];
  claimsPriorRequest: string[];
  fillerApology: string[];
  hasCallToAction: boolean;
  hasSpecificTime: boolean;
  addsValue: boolean;
  promises: LabelledPromise[];
  /** Other times that name a proposed step or deadline. */
  times?: string[];
}

export interface LabelledPromise {
  text: string;
  actor: 'writer' | 'reader' | 'other';
  action: string;
  /** The exact words, or null. */
  when: string | null;
  /** Wall-clock time as written, or null. */
  resolved: string | null;
  conditional: boolean;
  toReader: boolean;
  /** An act that is not contact-like: neither asked for nor held against. */
  work?: boolean;
  /** Defensible either way: likewise. */
  hard?: boolean;
}

export interface Sample {
  mail: Mail;
  review: Review;
  kind: 'sales-followup' | 'other';
  sampling: 'random' | 'hard' | 'promise' | 'selected' | 'template';
  labels: Partial<Labels>;
}

/** The labelled mails of a JSON Lines file, each reviewed once. */
export function readCorpus(path: string): Sample[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      const { kind, sampling, labels } = JSON.parse(line) as Omit<Sample, 'mail' | 'review'>;
      const mail = parseMail(line, index + 1, 0);
      return [{ mail, review: reviewMail(mail), kind, sampling, labels }];
    });
}
