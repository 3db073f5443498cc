import { findPromises, setsCondition } from '../promises/find-promises.ts';
import { findTimes, readTimes } from '../promises/find-times.ts';
import { dayReach, type SentencePromises, settleSentence } from '../promises/settle-promises.ts';
import type { FoundPromise, FoundTime, Moment } from '../promises/types.ts';
import { analyseSentence, inherited } from '../rules/analyse-sentence.ts';
import { addFacts, gatherFacts, noFacts } from '../rules/gather-facts.ts';
import { judgeDraft } from '../rules/judge-draft.ts';
import type { AnalysedSentence, DraftFacts, Field, SentenceAnalysis, SentenceFacts } from '../rules/types.ts';
import { wholeGraphemes } from '../text/graphemes.ts';
import { addVotes, type LanguageVotes, languageOf, votesFor } from '../text/language.ts';
import { plain } from '../text/plain.ts';
import { contentsOf } from '../text/prefilter.ts';
import {
  type Block,
  createDraftReader,
  type PlacedBlock,
  type ReadDraft,
  type SentenceWords,
} from '../text/read-draft.ts';
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
  settled: SentencePromises['settled'];
  analysis: SentenceAnalysis;
  /** The moment that times and promises were read for. */
  moment: Moment;
  /** The sentence as the rules judge it; where it stands is entered before they do. */
  analysed: AnalysedSentence;
}

/** What is known of one block. */
interface KnownBlock {
  moment: Moment;
  sentences: readonly Known[];
  /** Indices of the sentences that promise something. */
  promising: readonly number[];
  /** Of each promising sentence its promises in the body, where it stood last. */
  placed: (PlacedPromises | undefined)[];
}

/**
 * What the sentences of blocks that follow each other say together: a long draft has hundreds, and a key press looks only
 * at those of the block it changes, and at those that are marked or promise something.
 */
interface Stretch {
  count: number;
  /** Where the first of them stood last. */
  from: number;
  moment: Moment;
  votes: readonly LanguageVotes[];
  facts: DraftFacts;
  signals: number;
  chases: boolean;
  /** Whether all its English sentences are `judged`, or those that phrases were found in. */
  all: boolean;
  judged: readonly AnalysedSentence[];
}

interface PlacedPromises {
  settled: readonly FoundPromise[];
  from: number;
  promises: readonly FoundPromise[];
}

/** A "sentence" longer than this is pasted data; its beginning is read. */
const longestSentence = 2_000;

function cutAtLimit(body: string): string {
  // Not inside a word or an emoji.
  return body.slice(0, Math.max(body.lastIndexOf('\n', readLimit), body.lastIndexOf(' ', readLimit), 0) || readLimit);
}

const minute = 60_000;

/** A reviewer remembers the sentences of the last draft it saw and nothing else. One for each compose. */
export function createReviewer(): Reviewer {
  const reader = createDraftReader();
  let subject = subjectWords('');
  let moment: Moment | undefined;
  let before: readonly PlacedBlock[] = [];
  let stretches: readonly (Stretch | undefined)[] = [];

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

  function recallBlock(block: Block): KnownBlock {
    const before = block.known as KnownBlock | undefined;
    if (before && before.moment === moment) return before;
    const sentences = block.sentences.map(({ words }) => recall(words, 'body'));
    const promising = [...sentences.keys()].filter((i) => (sentences[i] as Known).promises.length > 0);
    const now: KnownBlock = { moment: moment as Moment, sentences, promising, placed: [] };
    block.known = now;
    return now;
  }

  function addUp(
    known: Stretch | undefined,
    blocks: readonly PlacedBlock[],
    first: number,
    end: number,
    all: boolean,
  ): Stretch {
    const from = blocks[first]?.from ?? 0;
    if (known?.count === end - first && known.moment === moment && known.all === all) {
      const moved = from - known.from;
      known.from = from;
      if (moved !== 0)
        for (const { span } of known.judged) {
          span.from += moved;
          span.to += moved;
        }
      return known;
    }
    const votes: LanguageVotes[] = [];
    const english: SentenceFacts[] = [];
    const judged: AnalysedSentence[] = [];
    let signals = 0;
    let chases = false;
    for (const { block, from: offset } of blocks.slice(first, end)) {
      recallBlock(block).sentences.forEach((known, i) => {
        votes.push(known.votes);
        if (known.foreign) return;
        const { analysed, analysis } = known;
        english.push(analysis.facts);
        signals |= known.signals;
        chases ||= known.chases;
        if (!all && analysis.matches.length === 0) return;
        const { from, to } = block.sentences[i] as Span;
        analysed.span = { from: offset + from, to: offset + to };
        judged.push(analysed);
      });
    }
    return {
      count: end - first,
      from,
      moment: moment as Moment,
      votes: addVotes(votes),
      facts: gatherFacts(english),
      signals,
      chases,
      all,
      judged,
    };
  }

  /** A key press changes one block: what stands before it and what stands behind it was added up at the one before. */
  function addUpAll(blocks: readonly PlacedBlock[], all: boolean): readonly Stretch[] {
    const { length } = blocks;
    const most = Math.min(length, before.length);
    /** Whether a block stands where it stood, or moved as far as the last one did: lines that are no block's part some. */
    const stays = (at: number, was: number, moved: number): boolean => {
      const now = blocks[at] as PlacedBlock;
      const then = before[was] as PlacedBlock;
      return now.block === then.block && now.from - then.from === moved;
    };
    let head = 0;
    while (head < most && stays(head, head, 0)) head++;
    const moved = (blocks[length - 1]?.from ?? 0) - (before[before.length - 1]?.from ?? 0);
    let tail = 0;
    while (tail < most - head && stays(length - 1 - tail, before.length - 1 - tail, moved)) tail++;
    const now = [
      addUp(stretches[0], blocks, 0, head, all),
      addUp(undefined, blocks, head, length - tail, all),
      addUp(stretches[2], blocks, length - tail, length, all),
    ];
    before = blocks;
    stretches = now;
    return now;
  }

  return {
    review(draft, context) {
      moment = sameMoment(moment, context.moment);
      if (subject.raw !== draft.subject) subject = subjectWords(draft.subject);
      const body = draft.body.length > readLimit ? cutAtLimit(draft.body) : draft.body;
      const own = reader.read(body, draft.subject);
      const parts = addUpAll(own.blocks, (context.settings?.custom?.length ?? 0) > 0);
      const title = draft.subject.trim() === '' ? undefined : recall(subject, 'subject');
      return assemble({ subject: draft.subject, body }, title, own, parts, { ...context, moment });
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
  const analysis = analyseSentence(text, field, { times, promises }, contents, words);
  return {
    votes,
    foreign: field === 'body' && votes.foreign !== '',
    signals: kindSignals(text, contents),
    chases: analysis.matches.some(({ rule: { id } }) => id === 'empty-follow-up' || id === 'receipt-check'),
    times,
    promises,
    condition: setsCondition(text),
    settled: undefined,
    analysis,
    moment,
    analysed: { in: field, span: { from: 0, to: raw.length }, text: raw, analysis },
  };
}

function assemble(
  draft: Draft,
  subject: Known | undefined,
  own: ReadDraft,
  parts: readonly Stretch[],
  context: ReviewContext & { moment: Moment },
): Review {
  // Those for English come first.
  const language = parts.some(({ votes }) => votes.length > 1) ? languageOf(parts.flatMap(({ votes }) => votes)) : 'en';
  const isEnglish = language === 'en';
  const typed = beingTyped(draft.body, own.blocks, context.caret);

  const facts = noFacts();
  const judged: AnalysedSentence[] = [];
  let signals = 0;
  let chases = false;
  if (isEnglish) {
    if (subject) {
      judged.push(subject.analysed);
      chases = subject.chases;
      if (!inherited.test(draft.subject)) signals = subject.signals;
    }
    for (const part of parts) {
      addFacts(facts, part.facts);
      signals |= part.signals;
      chases ||= part.chases;
      for (const sentence of part.judged) judged.push(sentence);
    }
  }

  const looksFinished =
    own.blocks.some(({ block }) => block.sentences.length > 0) && (context.caret === undefined || own.hasClosing);
  const guess = guessKind({ facts, signals, chases, isReply: context.isReply ?? false });
  const draftKind = context.draftKind ?? guess.kind;
  const findings = isEnglish
    ? judgeDraft(judged, facts, {
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
  let promises: FoundPromise[] | undefined;
  return {
    findings:
      typed && (parts[0]?.all || (typed.words.known as Known).analysis.matches.length > 0)
        ? findings.filter(
            ({ kind, in: field, from, to }) =>
              kind !== 'phrase' || field !== 'body' || from >= typed.to || to <= typed.from,
          )
        : findings,
    checklist: facts.checklist,
    draftKind,
    kindCertainty: context.draftKind ? 1 : guess.certainty,
    get promises() {
      promises ??= isEnglish ? promisesOf(draft.body, own, typed, context.moment) : [];
      return promises;
    },
    looksFinished,
    language,
  };
}

/** Enters where a block's sentence stands in the body. */
function place(span: Span, own: ReadDraft, b: number, i: number): void {
  const { block, from: offset } = own.blocks[b] as PlacedBlock;
  const { from, to } = block.sentences[i] as Span;
  span.from = offset + from;
  span.to = offset + to;
}

/** The draft's promises, but for that of the sentence being typed. "Talk then" takes its day from the sentences before. */
function promisesOf(body: string, own: ReadDraft, typed: Span | undefined, moment: Moment): FoundPromise[] {
  const promises: FoundPromise[] = [];
  const blocks = own.blocks.map(({ block }) => block.known as KnownBlock);
  const said = new Set<string>();
  const span = { from: 0, to: 0 };
  for (let b = 0; b < blocks.length; b++) {
    const { sentences, promising, placed } = blocks[b] as KnownBlock;
    for (let n = 0; n < promising.length; n++) {
      const i = promising[n] as number;
      const list = settleSentence(sentences[i] as Known, sentencesBefore(blocks, b, i), moment, said);
      place(span, own, b, i);
      if (list.length === 0 || span.from === typed?.from) continue;
      placed[n] = placeAgain(placed[n], list, span, body);
      promises.push(...(placed[n] as PlacedPromises).promises);
    }
  }
  return promises;
}

/** The sentences before the one at `i` in block `b`, the nearest first. */
function sentencesBefore(blocks: readonly KnownBlock[], b: number, i: number): Known[] {
  const before: Known[] = [];
  for (let at = i - 1; b >= 0 && before.length < dayReach; at--) {
    if (at >= 0) before.push(blocks[b]?.sentences[at] as Known);
    else at = blocks[--b]?.sentences.length ?? 0;
  }
  return before;
}

/** The promises of a sentence at their place in the body: read off it once, then moved along with their block. */
function placeAgain(
  before: PlacedPromises | undefined,
  settled: readonly FoundPromise[],
  span: Span,
  body: string,
): PlacedPromises {
  if (before?.settled !== settled)
    return { settled, from: span.from, promises: settled.map((promise) => placed(promise, span, body)) };
  const moved = span.from - before.from;
  if (moved === 0) return before;
  const move = (promise: FoundPromise) => ({ ...promise, from: promise.from + moved, to: promise.to + moved });
  return { settled, from: span.from, promises: before.promises.map(move) };
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
