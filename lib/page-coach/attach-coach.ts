import type { FixPreview } from '../../components/inpage/MarkCard.tsx';
import { createReviewer, review } from '../coach/review.ts';
import type { Draft, DraftKind, Review } from '../coach/types.ts';
import { type Mark, Marks } from '../editor/marks.ts';
import { type EditorSurface, editableSurface } from '../editor/surface.ts';
import type { DraftReading } from '../messages/draft-reading.ts';
import type { MailLook, MailView } from '../messages/mail-look.ts';
import type { OutboxEntry } from '../messages/outbox.ts';
import { readTimes } from '../promises/find-times.ts';
import { formatDue } from '../promises/format.ts';
import type { Moment } from '../promises/types.ts';
import type { Field, Finding, Fix } from '../rules/types.ts';
import { ruleSettings } from '../settings/rule-settings.ts';
import type { Silence } from '../settings/silence.ts';
import type { Compose } from '../sites/site.ts';
import { firstName } from '../text/first-name.ts';
import { readPatterns } from '../text/prefilter.ts';
import type { Span } from '../text/span.ts';
import { t } from '../words/t.ts';
import { Asks } from './asks.ts';
import { isQuietWith } from './audience.ts';
import type { CardSlot } from './card-slot.tsx';
import { chooseMarks } from './choose-marks.ts';
import { Decisions } from './decisions.ts';
import type { CoachHost } from './host.ts';
import { watchHover } from './mark-hover.ts';
import { outboxEntry } from './outbox-entry.ts';
import type { CoachServices } from './services.ts';
import { type NextStrip, StripSlot } from './strip-slot.tsx';
import { emptyStrip, type Hush, type StripView, stripView, type TroubleView } from './strip-view.ts';
import { SubjectLine } from './subject-line.ts';
import { Wordings } from './wordings.ts';

/** Nobody is typing any more after this long without a key, if the last sentence is finished. */
const pause = 1_500;
/** What is read at once of a text that was pasted: the rest follows when the page is idle, so that no task gets long. */
const readAtOnce = 6_000;
/** UTF-16 units; nobody coaches a pasted log file. */
const readAtMost = 60_000;

const anHour = 3_600_000;

/** Found beforehand: an extension that was updated under the page finds no texts. */
const troubles = {
  orphaned: { text: t('trouble.orphaned') },
  failed: { text: t('trouble.failed') },
  long: { text: t('trouble.long', readAtMost) },
} satisfies Record<string, TroubleView>;

interface FindingMark extends Mark {
  finding: Finding;
}

/** The coach at one compose. */
export interface ComposeCoach {
  readonly editor: HTMLElement;
  /** True for what she writes in: the body, and the subject where it is coached. */
  holds(element: EventTarget): boolean;
  /**
   * The mail as it will be kept if it is sent now.
   *
   * @param goesAt the time it was scheduled for, in words: its promises count from then
   */
  sentEntry(id: string, goesAt?: string): OutboxEntry | null;
  /** True where sending should wait for her answer to one question, which is on the screen now. The same one never twice. */
  holdsBack(): boolean;
  /** The same mail, to be looked at once it has gone out. */
  sentLook(entry: OutboxEntry): MailLook;
  /** Sets the marks anew on the words last read. */
  paint(): void;
  /** Opens the card of the next mark after the caret, or goes to the strip where nothing is marked. */
  nextMark(): void;
  focusStrip(): void;
}

/** What mails are made of, the commonest last. */
const usual = [
  'I wanted to make sure you saw my last email.',
  'Did you get a chance to read my message?',
  'I hope you are well and I know you are busy.',
  'Let me know if you have any questions.',
  'Hi Tom, just following up on the offer we sent last week.',
  'Can you tell me by Friday at 3pm?',
  "I'll call you tomorrow.",
];
/** At a time: no key press waits for them. */
const somePatterns = 20;

/** A rule costs most at its first use: better in idle moments, while a compose opens, than at a key press. */
function warmUp(moment: Moment): void {
  requestIdleCallback(function next() {
    if (!readPatterns(somePatterns)) {
      const body = usual.pop();
      if (!body) return;
      review({ subject: '', body }, { moment });
    }
    requestIdleCallback(next);
  });
}

/**
 * Binds the coach to one compose: reads it as she types, marks what weakens it before the next frame, shows strip and
 * card, and mends with one click. Puts nothing into the draft.
 *
 * @param signal takes everything off this compose again
 */
export function attachCoach(
  compose: Compose,
  { host, card, services }: { host: CoachHost; card: CardSlot; services: CoachServices },
  signal: AbortSignal,
): ComposeCoach {
  const { editor } = compose;
  const { ownerDocument: document } = editor;
  const surface =
    compose.surface?.(() => host.addSlot(), onPageChange, signal) ??
    editableSurface(editor, compose.roleOf, onPageChange, signal);
  const { read: readNow, caret: caretNow, rangeOf } = surface;
  const marks = new Marks<FindingMark>(surface.highlights);
  const reviewer = createReviewer();
  const decisions = new Decisions(surface.spanOf);
  const ignored = new Set<string>();
  /** She said that what the mail speaks of was said by telephone. */
  let byPhone = false;
  const trouble = new Map<string, TroubleView>();
  /** Asked before sending; stays until she writes on. */
  let question = '';
  let asked = '';

  let body = '';
  /** What was reviewed of it. */
  let read: Draft = { subject: '', body: '' };
  let caret: number | undefined;
  let readUpTo = readAtOnce;
  let moment = services.moment();
  /** The recipient she chose for the mail's promises. */
  let main: string | undefined;
  let recipients = compose.recipients();
  let known: MailView | null = null;
  let thread = compose.thread?.() ?? [];
  let draftKind: DraftKind | undefined;
  let draftId = compose.draftId();
  let isReply = compose.isReply();
  /** Whose mail it is: her own address on this page. */
  let account = compose.source().account;
  let review: Review | null = null;
  /** What the review found, less what she wants no word of. */
  let findings: Finding[] = [];
  let subject: { line: SubjectLine; end: AbortController } | null = null;
  let isWritingSubject = false;
  let isTyping = false;
  /** What the card was opened for. */
  let opened: Finding | null = null;
  let pauseTimer: ReturnType<typeof setTimeout> | undefined;
  let growTimer: ReturnType<typeof setTimeout> | undefined;

  const strip = new StripSlot(
    host,
    { editor: surface.inFrame?.box ?? editor, frame: () => compose.frame() },
    nextStrip,
    {
      onMoveChip: (promise, due) => decide(() => decisions.decide(promise, rangeOf(promise), { due, dropped: false })),
      onDropChip: (promise) =>
        decide(() => decisions.decide(promise, rangeOf(promise), { dropped: true, kept: false })),
      onKeepChip: (promise) =>
        decide(() => decisions.decide(promise, rangeOf(promise), { dropped: false, kept: true })),
      onShowMark: (finding) => {
        const mark = marks.all.find((candidate) => candidate.finding === finding);
        if (mark) openCard(mark, true);
      },
      onFix: (_, fix) => void applyFix(fix),
      onCopy: (words) => void navigator.clipboard.writeText(words),
      onKind: (kind) => {
        draftKind = kind;
        refresh(undefined);
      },
      onPause: (isOn) => silence({ kind: 'until', until: isOn ? moment.now + anHour : null }),
      onSiteOff: () => silence({ kind: 'site', site: compose.source().site }),
      onReaderOff: () => silence({ kind: 'reader', reader: recipients[0]?.email ?? '' }),
      onSmall: (isSmall) => silence({ kind: 'strip', isSmall }),
      onAnswer: (answer) => void (answer.words ? addWords(answer.words) : asks.answer(answer).then(look)),
      onCloseAsk: () => asks.close(),
      onMain(email) {
        main = email;
        lookAround();
        void look();
      },
      onLeave: () => editor.focus({ preventScroll: true }),
    },
    signal,
  );

  const hover = { rest: (mark: FindingMark) => openCard(mark, false), leave: () => card.closeSoon() };

  const asks = new Asks(services.act, paint);

  const wordings = new Wordings(
    services.explain,
    reading,
    () => {
      strip.drawSoon();
      if (opened && card.card && holds(card.card.editor)) card.say(wordings.of(opened), wordings.isWaiting);
    },
    signal,
  );

  /** The draft as it was reviewed last. */
  function reading(): DraftReading {
    return {
      ...read,
      ...around(),
      reader: recipients[0]?.email ?? '',
      kind: kind() ?? null,
    };
  }

  /** What a review goes by beside the text: the page's own, and the background's that says it in words. */
  function around() {
    return {
      readerName: reader() ?? '',
      isReply,
      canCall: known?.reader.canCall ?? true,
      proven: byPhone ? [...provenByPhone] : (known?.proven ?? []),
      reasons: known?.reasons ?? [],
      wentToOthers: known?.wentToOthers ?? false,
    };
  }

  function kind(): DraftKind | undefined {
    return compose.isNote ? 'other' : draftKind;
  }

  /** @param at where she is typing; undefined: nobody is, so everything counts */
  function refresh(at: number | undefined): void {
    const now = readNow();
    if (now !== body || subjectNow() !== read.subject) card.close();
    body = now;
    caret = at;
    try {
      review = readAt(moment);
      trouble.delete('failed');
    } catch {
      review = null;
      trouble.set('failed', troubles.failed);
    }
    paint();
    growSoon();
  }

  /** The review of the text last read, with its dates counted from a moment. */
  function readAt(now: Moment): Review {
    read = { subject: subjectNow(), body: readUpTo < body.length ? cutAtLine(body, readUpTo) : body };
    return reviewer.review(read, {
      ...around(),
      moment: now,
      caret,
      draftKind: kind(),
      history: known?.reader.history,
      settings: ruleSettings(services.settings()),
    });
  }

  /** The marks, before the next frame. The strip follows once that is on the screen: nothing of it is urgent. */
  function paint(): void {
    const whole = caret === undefined ? compose.verdict?.(body, known?.reader.history, moment) : undefined;
    findings = review
      ? [...review.findings, ...(whole && !services.settings().rulesOff.includes(whole.rule) ? [whole] : [])].filter(
          (finding) => !ignored.has(keyOf(finding)) && !isOld(finding),
        )
      : [];
    marks.show(
      chosen().shown.flatMap((finding) => {
        const range = finding.in === 'subject' ? subject?.line.rangeOf(finding) : rangeOf(finding);
        return range ? [{ kind: finding.severity, range, finding }] : [];
      }),
    );
    strip.drawSoon();
  }

  const isOrphaned = () => trouble.has('orphaned');

  function chosen() {
    return chooseMarks(isOrphaned() || hush() ? [] : findings, () => !isWritingSubject && subject?.line.isShown);
  }

  function nextStrip(): NextStrip {
    if (!services.isAlive() && !isOrphaned()) {
      trouble.set('orphaned', troubles.orphaned);
      marks.clear();
      card.close();
    }
    const view: Omit<StripView, 'question' | 'isTyping'> =
      review && !isOrphaned()
        ? stripView({
            review: { ...review, findings },
            promises: decided(review),
            chosen: chosen(),
            moment,
            reader: reader(),
            hush: hush(),
            history: known?.line ?? '',
            ask: asks.current,
            recipients,
            isEmpty: body.trim() === '',
          })
        : emptyStrip;
    wordings.prepare([...view.marked, ...(view.line ? [view.line] : [])]);
    const line = view.line && wordings.of(view.line);
    return {
      view: {
        ...view,
        line: line?.message ? line : null,
        question,
        isTyping,
        trouble: [...trouble.values(), ...view.trouble],
      },
      moment,
      reader: reader() ?? '',
      isSmall: services.settings().stripSmall,
    };
  }

  function reader(): string | undefined {
    return firstName(recipients[0]?.name || known?.reader.name || '');
  }

  function decided({ promises }: Review) {
    const old = compose.oldText?.() ?? '';
    const fresh = promises.filter((promise) => !isOld(promise) && !old.includes(promise.quote));
    return decisions.apply(fresh, hush()?.why !== 'readers');
  }

  /** True for what stood there before she came: notes are added to, above or below. */
  function isOld({ from, to, in: field }: Span & { in?: Field }): boolean {
    const old = compose.oldText?.() ?? '';
    if (old === '' || from === to || field === 'subject') return false;
    return (body.startsWith(old) && to <= old.length) || (body.endsWith(old) && from >= body.length - old.length);
  }

  function hush(): Hush | null {
    const { pausedUntil } = services.settings();
    if (pausedUntil !== null && pausedUntil > moment.now) {
      return { why: 'paused', until: formatDue({ kind: 'instant', at: pausedUntil }, moment) };
    }
    return isQuietWith(
      account,
      recipients.map(({ email }) => email),
      services.settings().readersOff,
    )
      ? { why: 'readers' }
      : null;
  }

  function silence(what: Silence): void {
    services.silence(what).catch((error: Error) => {
      trouble.set('silence', { text: error.message });
      paint();
    });
  }

  function growSoon(): void {
    clearTimeout(growTimer);
    if (body.length <= readAtOnce) readUpTo = readAtOnce;
    if (body.length > readAtMost) trouble.set('long', troubles.long);
    else trouble.delete('long');
    if (readUpTo >= Math.min(body.length, readAtMost)) return;
    growTimer = setTimeout(() => {
      readUpTo += readAtOnce;
      refresh(caret);
    }, 50);
  }

  /** The field is known: looking for it at every key is not needed. */
  function subjectNow(): string {
    return subject?.line.field.value ?? compose.subject();
  }

  function decide(change: () => void): void {
    change();
    paint();
  }

  /** Who reads it and what time it is: asked when she comes back to the text, not at every key. */
  function lookAround(): void {
    moment = services.moment();
    const id = compose.draftId();
    if (id !== draftId && draftId !== '') {
      // The page uses the same editor for another mail.
      decisions.forgetAll();
      ignored.clear();
      byPhone = false;
      draftKind = undefined;
      main = undefined;
    }
    draftId = id;
    isReply = compose.isReply();
    account = compose.source().account;
    bindSubject();
    recipients = compose.recipients().sort((a, b) => Number(b.email === main) - Number(a.email === main));
  }

  /** What the background knows of this mail and its thread: asked when she comes back to the text, not at every key. */
  async function look(): Promise<void> {
    const of = recipients[0]?.email;
    const found = of && hush()?.why !== 'readers' ? await services.look(mailLook()) : null;
    if (signal.aborted || recipients[0]?.email !== of || (found === null && known === null)) return;
    known = found;
    asks.show(compose.isNote ? [] : (found?.asks ?? []));
    refresh(caret);
  }

  function mailLook(sent?: OutboxEntry): MailLook {
    const kept = (review ? decided(review) : []).filter(({ isKept }) => isKept);
    return {
      recipients: sent?.recipients ?? recipients,
      source: compose.source(),
      subject: compose.subject(),
      thread,
      draft: {
        body: body.slice(0, readAtMost),
        kind: review?.draftKind ?? 'other',
        ownNextStep: review?.checklist.ownNextStep ?? false,
        promises: sent?.promises ?? kept.map(({ promise, due }) => ({ ...promise, due })),
        isSent: sent !== undefined,
      },
    };
  }

  /** Looks again first: she may have written on since the last time. */
  async function addWords(words: string): Promise<void> {
    asks.close();
    await look();
    if (known) await applyWords({ from: known.place.at, to: known.place.at }, known.place.before + words);
  }

  function waitForPause(): void {
    clearTimeout(pauseTimer);
    pauseTimer = setTimeout(() => {
      isTyping = false;
      strip.drawSoon();
      const before = body.slice(0, caret).trimEnd();
      if (!/[.!?…][)\]"'”’]*$/.test(before) && body.slice(0, caret).at(-1) !== '\n') return;
      lookAround();
      refresh(undefined);
      void look();
    }, pause);
  }

  function onPageChange(): void {
    if (readNow() !== body) refresh(caretNow());
    else paint(); // The same words in new nodes: the old ranges are empty.
  }

  function openCard(mark: FindingMark, withFocus: boolean): void {
    marks.showCurrent(mark);
    opened = mark.finding;
    if (opened.message === '') void wordings.ask();
    card.open(
      {
        finding: wordings.of(mark.finding),
        isWaiting: wordings.isWaiting,
        range: mark.range,
        toPage: surface.inFrame?.toPage,
        editor: mark.finding.in === 'subject' && subject ? subject.line.field : editor,
        previewOf: (fix) => previewOf(fix, fix.in === 'subject' ? compose.subject() : body),
        getExamples: () => services.ruleExamples(mark.finding.rule),
        onFix: (fix) => void applyFix(fix),
        onByPhone: provenByPhone.includes(mark.finding.rule) ? () => void spokeByPhone() : null,
        onIgnore: () => {
          ignored.add(keyOf(mark.finding));
          paint();
        },
        onNever: () => silence({ kind: 'phrase', phrase: mark.finding.text }),
        onRuleOff: () => silence({ kind: 'rule', rule: mark.finding.rule }),
        onNext: marks.all.length > 1 ? () => openCard(markAfter(mark), true) : null,
        onClosed: () => marks.showCurrent(null),
      },
      withFocus,
    );
  }

  async function spokeByPhone(): Promise<void> {
    byPhone = true;
    refresh(caret);
    const { name = '', email } = recipients[0] ?? {};
    if (!email) return;
    const source = { ...compose.source(), subject: compose.subject() };
    const person = { name, email, company: '', phone: '', record: '' };
    const touch = {
      id: crypto.randomUUID(),
      person,
      channel: 'call',
      outcome: 'reached',
      source,
    } as const;
    await services.act({ name: 'touch.log', request: touch }).catch((error: Error) => {
      trouble.set('phone', { text: error.message });
      paint();
    });
  }

  function markAfter(mark: FindingMark): FindingMark {
    // Opening the card took the focus out of the text, which was read again: same words, new mark.
    const { finding: old } = mark;
    const at = marks.all.findIndex(({ finding }) => finding.from === old.from && finding.in === old.in);
    return marks.all[(at + 1) % marks.all.length] ?? mark;
  }

  const applyFix = (fix: Fix) =>
    applyWords(fix, fix.replacement, fix.in === 'subject' && subject ? subject.line : surface);

  async function applyWords(at: Span, words: string, into: Pick<EditorSurface, 'replace'> = surface): Promise<void> {
    if (await into.replace(at, words)) return;
    trouble.set('fix', { text: t('trouble.notTaken'), copy: words });
    paint();
  }

  /** Listens to the subject's field; another one where the page has made a new one. */
  function bindSubject(): void {
    const field = compose.subjectField?.() ?? null;
    if (field === (subject?.line.field ?? null)) return;
    subject?.end.abort();
    subject = null;
    if (!field) return;
    const end = new AbortController();
    const both = AbortSignal.any([signal, end.signal]);
    const line = new SubjectLine(field, () => host.addSlot(), both);
    subject = { line, end };
    // Half a subject is no subject: it is marked once she leaves it or pauses.
    const written = () => {
      isWritingSubject = false;
      lookAround();
      refresh(caretNow());
    };
    const handlers = {
      input() {
        isWritingSubject = true;
        refresh(caretNow());
        clearTimeout(pauseTimer);
        pauseTimer = setTimeout(written, pause);
      },
      blur: written,
    };
    for (const [type, handler] of Object.entries(handlers)) field.addEventListener(type, handler, { signal: both });
    watchHover(field, marks, hover, both);
  }

  const holds = (element: EventTarget) => element === editor || element === subject?.line.field;

  const listen = (target: EventTarget, type: string, handler: () => void) =>
    target.addEventListener(type, handler, { capture: true, passive: true, signal });
  listen(editor, 'input', () => {
    trouble.delete('fix');
    question = '';
    isTyping = true;
    readNow();
    refresh(caretNow());
    waitForPause();
  });
  listen(editor, 'focus', () => {
    thread = compose.thread?.() ?? [];
    lookAround();
    refresh(caretNow());
    void look();
  });
  listen(editor, 'blur', () => {
    clearTimeout(pauseTimer);
    isTyping = false;
    refresh(undefined);
  });
  listen(document, 'selectionchange', () => {
    const at = caretNow();
    // After a key press the caret is where the review already saw it.
    if (at !== undefined && caret !== undefined && at !== caret) refresh(at);
  });
  watchHover(editor, marks, hover, signal);

  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(pauseTimer);
      clearTimeout(growTimer);
      if (card.card && holds(card.card.editor)) card.close();
      marks.clear();
    },
    { once: true },
  );

  services.onSettings(() => refresh(caret), signal);
  warmUp(moment);
  lookAround();
  refresh(caretNow());
  void look();

  return {
    editor,
    holds,
    paint,
    sentEntry(id, goesAt) {
      lookAround();
      refresh(undefined);
      if (!review) return null;
      const at = goesAt === undefined ? undefined : instantOf(goesAt, moment);
      const sent = at ? readAt({ ...moment, now: at }) : review;
      const promises = decided(sent);
      // A note or a mail to quiet readers is no touch: nothing of it is kept but what she asked for.
      const keepsPromisesOnly = compose.isNote || hush()?.why === 'readers';
      if (keepsPromisesOnly && !promises.some(({ isKept }) => isKept)) return null;
      return outboxEntry(
        {
          ...{ compose, recipients, review: sent, promises, fingerprint: known?.fingerprint ?? [], thread, moment },
          goesAt: at,
        },
        id,
        () => crypto.randomUUID(),
      );
    },
    holdsBack() {
      if (!services.settings().asksBeforeSending || !services.isAlive()) return false;
      lookAround();
      refresh(undefined);
      question = review && !hush() ? questionOf(review) : '';
      if (question === '' || question === asked) return false;
      asked = question;
      paint();
      return strip.isShown;
    },
    sentLook: mailLook,
    nextMark() {
      const at = caretNow();
      const next =
        (at !== undefined && marks.all.find(({ finding }) => finding.in === 'body' && finding.from >= at)) ||
        marks.all[0];
      if (next) openCard(next, true);
      else strip.focus();
    },
    focusStrip: () => strip.focus(),
  };
}

/** Epoch milliseconds of a time in words; null where it can't be told. */
function instantOf(words: string, moment: Moment): number | null {
  const due = readTimes(words, moment).find(({ precision }) => precision === 'time')?.due;
  return due?.kind === 'instant' && due.at > moment.now ? due.at : null;
}

/** What to ask before a mail goes out; '' for nothing. */
function questionOf({ findings, draftKind, checklist }: Review): string {
  const placeholder = findings.find(({ rule }) => rule === 'placeholder');
  if (placeholder) return t('ask.placeholder', placeholder.text);
  const isOpen = draftKind === 'advance' && !checklist.ownNextStep && !checklist.date;
  return isOpen ? t('ask.noNextStep') : '';
}

/** Shown on either side of a fix's words. */
const around = 40;

function previewOf({ from, to, replacement }: Fix, text: string): FixPreview {
  const line = text.lastIndexOf('\n', from - 1) + 1;
  const start = Math.max(line, from - around);
  const end = text.indexOf('\n', to);
  const rest = text.slice(to, end < 0 ? undefined : end);
  return {
    before: (start > line ? '…' : '') + text.slice(start, from),
    words: replacement,
    after: rest.length > around ? `${rest.slice(0, around)}…` : rest,
  };
}

const provenByPhone: readonly string[] = ['unproven-request', 'unproven-contact'];

const keyOf = (finding: Finding) => `${finding.rule} ${finding.text.toLowerCase()}`;

/** The text up to a limit, ending with a whole line where one ends not far before it. */
function cutAtLine(text: string, limit: number): string {
  const end = text.lastIndexOf('\n', limit);
  return text.slice(0, end > limit - 2_000 ? end : limit);
}
