import { findPromises, setsCondition } from '../promises/find-promises.ts';
import { findTimes, readTimes } from '../promises/find-times.ts';
import { settlePromises } from '../promises/settle-promises.ts';
import type { FoundPromise, FoundTime, Moment } from '../promises/types.ts';
import { analyseSentence } from '../rules/analyse-sentence.ts';
import { gatherFacts } from '../rules/gather-facts.ts';
import { judgeDraft } from '../rules/judge-draft.ts';
import type { AnalysedSentence, Field, SentenceAnalysis } from '../rules/types.ts';
import { wholeGraphemes } from '../text/graphemes.ts';
import { type LanguageVotes, languageOf, votesFor } from '../text/language.ts';
import { plain } from '../text/plain.ts';
import { contentsOf } from '../text/prefilter.ts';
import { createDraftReader, type DraftSentence, type ReadDraft, type SentenceWords } from '../text/read-draft.ts';
import type { Span } from '../text/span.ts';
import { cutWords, type Word } from '../text/words.ts';
import { beingTyped } from './being-typed.ts';
import { guessKind, kindSignals } from './draft-kind.ts';
import type { Draft, Review, ReviewContext } from './types.ts';

/** Reviews the same draft again and again while it is typed. */
export interface Reviewer {
  /**
   * One review. What did not change since the last call is not analysed again, so the cost of a key press does not
   * grow with the draft; the result is the same as that of a first review.
   */
  review(draft: Draft, context: ReviewContext): Review;
}

/**
 * What is read of a body, in UTF-16 units: some fifteen times the longest follow-up. A pasted log of a megabyte must
 * not hold up the page (no long task ever), and nobody coaches it.
 */
export const readLimit = 60_000;

/** Everything known of one sentence. */
interface Known {
  votes: LanguageVotes;
  foreign: boolean;
  signals: number;
  /** A formula such as "just following up" or a receipt check stands in it. */
  chases: boolean;
  times: readonly FoundTime[];
  promises: readonly FoundPromise[];
  /** The next sentence's promise may hang on the answer to it. */
  condition: boolean;
  analysis: SentenceAnalysis;
  /** The moment that times and promises were read for. */
  moment: Moment;
  /** The sentence as the rules judge it, where it stands now. */
  analysed: AnalysedSentence;
  /** Its promises in the body, where it stood last. */
  placed: { settled: readonly FoundPromise[]; from: number; promises: readonly FoundPromise[] };
}

/** A "sentence" longer than this is pasted data; its beginning is read. */
const longestSentence = 2_000;

function cutAtLimit(body: string): string {
  // Not inside a word or an emoji.
  return body.slice(0, Math.max(body.lastIndexOf('\n', readLimit), body.lastIndexOf(' ', readLimit), 0) || readLimit);
}

const minute = 60_000;
const inherited = /^\s*(?:re|fwd?|aw|wg|tr|sv|antw|fw)\s*:/i;

/** A reviewer remembers the sentences of the last draft it saw and nothing else. One for each compose. */
export function createReviewer(): Reviewer {
  const reader = createDraftReader();
  let subject = subjectWords('');
  let moment: Moment | undefined;

  function recall(words: SentenceWords, field: Field): Known {
    const at = moment as Moment;
    // The words object of lib/text stays the same as long as its sentence does.
    const before = words.known as Known | undefined;
    if (before && before.moment === at) return before;
    const text = words.text.slice(0, longestSentence);
    const said = cutWords(text);
    const votes = before?.votes ?? votesFor(text, said);
    const foreign = field === 'body' && votes.foreign !== '';
    // Of a sentence in another language nothing is read.
    const now = foreign ? read('', [], words.raw, field, votes, at) : read(text, said, words.raw, field, votes, at);
    words.known = now;
    return now;
  }

  return {
    review(draft, context) {
      moment = sameMoment(moment, context.moment);
      if (subject.raw !== draft.subject) subject = subjectWords(draft.subject);
      const body = draft.body.length > readLimit ? cutAtLimit(draft.body) : draft.body;
      const own = reader.read(body, draft.subject);
      return assemble({ subject: draft.subject, body }, subject, own, recall, { ...context, moment });
    },
  };
}

function subjectWords(raw: string): SentenceWords {
  return { text: plain(raw), raw, role: 'text' };
}

/** One review without a memory, for the command line and tests. */
export function review(draft: Draft, context: ReviewContext): Review {
  return createReviewer().review(draft, context);
}

/** The same object as before while the minute and the settings are the same: times need not be read again then. */
function sameMoment(before: Moment | undefined, moment: Moment): Moment {
  const now = moment.now - (moment.now % minute);
  const same =
    before &&
    before.now === now &&
    before.timeZone === moment.timeZone &&
    before.locale === moment.locale &&
    before.country === moment.country &&
    before.holidays === moment.holidays &&
    before.workingTime.start === moment.workingTime.start &&
    before.workingTime.end === moment.workingTime.end &&
    before.workingTime.days.join() === moment.workingTime.days.join();
  return same ? before : { ...moment, now };
}

const nothing: readonly never[] = [];
const nowhere: Span = { from: 0, to: 0 };

// Every object of one shape: a key press looks at each of them.
function read(
  text: string,
  words: readonly Word[],
  raw: string,
  field: Field,
  votes: LanguageVotes,
  moment: Moment,
): Known {
  const mentioned = readTimes(text, moment, words);
  const times = findTimes(text, moment, mentioned);
  const promises = field === 'subject' ? nothing : findPromises(text, moment, mentioned, words);
  const contents = contentsOf(text);
  const analysis = analyseSentence(text, field, { times, promises }, contents);
  return {
    votes,
    foreign: field === 'body' && votes.foreign !== '',
    signals: kindSignals(text, contents),
    chases: analysis.matches.some(({ rule }) => rule === 'empty-follow-up' || rule === 'receipt-check'),
    times,
    promises,
    condition: setsCondition(text),
    analysis,
    moment,
    analysed: { in: field, span: nowhere, text: raw, analysis },
    placed: { settled: nothing, from: 0, promises: nothing },
  };
}

function assemble(
  draft: Draft,
  subject: SentenceWords,
  own: ReadDraft,
  recall: (words: SentenceWords, field: Field) => Known,
  context: ReviewContext & { moment: Moment },
): Review {
  const { sentences } = own;
  const knowns = sentences.map((sentence) => recall(sentence.words, 'body'));
  const language = languageOf(knowns.map(({ votes }) => votes));
  const isEnglish = language === 'en';
  const typed = beingTyped(draft.body, sentences, context.caret);

  const analysed: AnalysedSentence[] = [];
  const promises: FoundPromise[] = [];
  let signals = 0;
  let chases = false;
  const add = (known: Known, span: Span) => {
    known.analysed.span = span;
    analysed.push(known.analysed);
    signals |= known.signals;
    chases ||= known.chases;
  };
  if (isEnglish) {
    if (subject.text.trim() !== '') {
      const known = recall(subject, 'subject');
      add(known, { from: 0, to: draft.subject.length });
      if (inherited.test(draft.subject)) signals = 0;
    }
    // "Talk then" takes its day from the sentences before.
    const settled = settlePromises(knowns, context.moment);
    for (let i = 0; i < sentences.length; i++) {
      const sentence = sentences[i] as DraftSentence;
      const known = knowns[i] as Known;
      if (known.foreign) continue;
      const own = settled[i] as readonly FoundPromise[];
      if (i !== typed && own.length > 0) promises.push(...placedPromises(known, own, sentence, draft.body));
      add(known, sentence);
    }
  }

  const facts = gatherFacts(analysed);
  const looksFinished = sentences.length > 0 && (context.caret === undefined || own.hasClosing);
  const guess = guessKind({ facts, signals, chases, isReply: context.isReply ?? false });
  const draftKind = context.draftKind ?? guess.kind;
  const findings = isEnglish
    ? judgeDraft(analysed, facts, {
        moment: context.moment,
        readerName: context.readerName,
        kind: draftKind,
        looksFinished,
        subject: draft.subject,
        body: draft.body,
        isReply: context.isReply,
        canCall: context.canCall,
        proven: context.proven,
        reasons: context.reasons,
        wentToOthers: context.wentToOthers,
        history: context.history,
        settings: context.settings,
      })
    : [];
  const hidden = typed === undefined ? undefined : sentences[typed];
  return {
    findings: hidden
      ? findings.filter(
          ({ kind, in: field, from, to }) =>
            kind !== 'phrase' || field !== 'body' || from >= hidden.to || to <= hidden.from,
        )
      : findings,
    checklist: facts.checklist,
    draftKind,
    kindCertainty: context.draftKind ? 1 : guess.certainty,
    promises,
    looksFinished,
    language,
  };
}

/** The promises of a sentence at their place in the body: read off it once, then moved along with the sentence. */
function placedPromises(
  known: Known,
  settled: readonly FoundPromise[],
  sentence: DraftSentence,
  body: string,
): readonly FoundPromise[] {
  const before = known.placed;
  const moved = sentence.from - before.from;
  if (before.settled !== settled) {
    const promises = settled.map((promise) => placed(promise, sentence, body));
    known.placed = { settled, from: sentence.from, promises };
  } else if (moved !== 0) {
    const promises = before.promises.map((promise) => ({
      ...promise,
      from: promise.from + moved,
      to: promise.to + moved,
    }));
    known.placed = { settled, from: sentence.from, promises };
  }
  return known.placed.promises;
}

/** A promise of a sentence at its place in the body, in the body's own characters. */
function placed(promise: FoundPromise, { from, to }: Span, body: string): FoundPromise {
  const span = wholeGraphemes(body, { from: promise.from + from, to: promise.to + from });
  return {
    ...promise,
    ...span,
    text: body.slice(span.from, span.to),
    quote: body.slice(from, to),
  };
}
