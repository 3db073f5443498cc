import type { Span } from '../text/span.ts';
import {
  after,
  byFirstWord,
  cutWords,
  indexFrom,
  isAt,
  isOneOf,
  kindsAt,
  textAt,
  type Word,
  wordKind,
} from '../text/words.ts';
import { type Act, hasAct, isActIng, readAct, sendNouns } from './acts.ts';
import { readTimes } from './find-times.ts';
import { type Head, headStarts, isRelative, isSubordinate, notNames, readHead, skipToVerb, writes } from './heads.ts';
import { unitAt } from './times/days.ts';
import type { FoundPromise, FoundTime, Moment } from './types.ts';

/** A promise before it is cut out of its sentence. */
interface Candidate {
  from: number;
  /** Index after the verb. */
  verbEnd: number;
  /** Index of the verb. */
  verb: number;
  /** Index of the subject, where it stands before another verb ("Tomorrow I'll find out and let you know"). */
  lead?: number;
  /** Nothing but a joint parts it from the verb before it, whose time is its own too. */
  sharesTime?: boolean;
  act: Act;
  actor: FoundPromise['actor'];
  actorName?: string | undefined;
  strength: Head['strength'];
  /** Index after the subject where that is what the promise is about ("The contract will follow"). */
  aboutEnd?: number;
}

/**
 * The commitments and offers in one sentence, in order: who (`actor`), what (`action`, `purpose`), when (`due` against
 * `moment`). Offsets are into `sentence`. Questions, past, negations, quotes, product plans and habits give nothing.
 *
 * @param times what `readTimes` said of the same sentence and moment, where the caller has it already
 * @param words `sentence` as `cutWords` cuts it, likewise
 * @example findPromises("I'll call you on Friday at 3pm.", moment)[0].due // { kind: 'instant', at: … }
 */
export function findPromises(
  sentence: string,
  moment: Moment,
  times: readonly FoundTime[] = readTimes(sentence, moment),
  words: readonly Word[] = cutWords(sentence),
): FoundPromise[] {
  if (!words.some(mayOpen)) return [];
  const quoted = quotedWords(words);
  const candidates = mergeMeans(words, findCandidates(words, quoted, times), times);
  const found: FoundPromise[] = [];
  for (const [index, candidate] of candidates.entries()) {
    const next = candidates[index + 1];
    const end = clauseEnd(words, candidate, next);
    const time = timeOf(sentence, words, candidate, end, times, moment, index === 0);
    const kind = kindOf(words, candidate, next, time);
    if (kind === null) continue;
    const again = time && secondTime(words, end, time, times);
    const promise = cut(sentence, words, candidate, again ? again.and : end, time, kind);
    found.push(promise);
    if (again) found.push({ ...promise, ...again.promise(sentence) });
  }
  return found;
}

const choices =
  /^(?:want|need|interested|curious|prefer|would you (?:like|prefer)|do you (?:want|need|prefer)|sound good|shall i|should i|ok if)\b/i;
const leave = /\b(?:understand|no problem|no worries|fine|all good|no hard feelings)[.!]?$/i;

/**
 * Whether what the next sentence promises without a day hangs on the answer to this one: "Want the case study? I'll send
 * it.", "If it's not the right time, I understand. I'll check back later."
 */
export function setsCondition(sentence: string): boolean {
  const said = sentence.trim();
  return said.endsWith('?') ? choices.test(said) : /^if\b/i.test(said) && leave.test(said);
}

/** "I'll send the draft Monday and the final Tuesday", "we talk tonight and again tomorrow": the same act twice. */
function secondTime(
  words: readonly Word[],
  end: number,
  first: TimeOf,
  times: readonly FoundTime[],
): { and: number; promise: (sentence: string) => Partial<FoundPromise> } | null {
  const last = words[end - 1]?.to ?? 0;
  const second = times.find(({ from, to, due }) => from > first.time.to && to <= last && due !== null);
  if (!second || first.spans.length > 1 || first.time.due === null) return null;
  const and = indexFrom(words, first.time.to);
  const start = indexFrom(words, second.from);
  if (textAt(words, and) !== 'and' || start - and > 6 || !isAt(words, and + 1, 'again|a|an|the|my|our')) return null;
  const [from, close] = [words[and + 1]?.from ?? 0, words[start - 1]?.to ?? 0];
  const { due, certainty, alternatives, zone, text: when, to } = second;
  return {
    and,
    promise: (sentence) => ({
      from,
      to,
      text: sentence.slice(from, to),
      ...(start > and + 2 && { purpose: sentence.slice(from, close) }),
      when,
      due,
      certainty,
      alternatives,
      zone,
    }),
  };
}

// ---- who commits to what -------------------------------------------------------------------------------------------

type Reader = (
  words: readonly Word[],
  at: number,
  times: readonly FoundTime[],
  last: Candidate | undefined,
) => Candidate | null;

/** A commitment without a head, with the words it begins with or is told by ("confirm our call", "the plan to follow"). */
const readersAt = byFirstWord<Reader>([
  [readArriving, 'will|shall|should|is|are|to|being|go|going|goes|gets|coming'.split('|')],
  [readAgreed, ['confirm', 'confirming', 'confirmed']],
  [readExpected, 'expect|look|watch|count|keep|keeping'.split('|')],
  [readProposal, 'how|what|would|does|will|is'.split('|')],
]);
/** "The quote's on its way" */
const possessed: readonly Reader[] = [readArriving];
/** Words that the writer left herself out before. */
const talks = 'talk|speak|meet|see|chat';
const doings = 'calling|ringing|phoning|emailing|sending|seeing|meeting|visiting|talking|speaking|having|doing';
const shortStarts = `${talks}|looking|${doings}`.split('|');

const short = wordKind(shortStarts);
const opener = wordKind([...readersAt.keys(), ...headStarts, ...shortStarts, 'shall']);
/** No reader below tries any other word: "the quote's", "Ana'll". */
const mayOpen = ({ text, kinds }: Word): boolean =>
  (kinds & opener) !== 0 || (text.includes("'") && /'(?:s|ll)$/.test(text));

function readHeadless(
  words: readonly Word[],
  at: number,
  times: readonly FoundTime[],
  last: Candidate | undefined,
): Candidate | null {
  const first = textAt(words, at);
  for (const read of readersAt.get(first) ?? (first.endsWith("'s") ? possessed : [])) {
    const found = read(words, at, times, last);
    if (found) return found;
  }
  return null;
}

function findCandidates(words: readonly Word[], quoted: ReadonlySet<number>, times: readonly FoundTime[]): Candidate[] {
  const found: Candidate[] = [];
  /** The subject the next verb belongs to when it has none of its own. */
  let subject: Head | null = null;
  let branch = false;
  for (let at = 0; at < words.length; at += 1) {
    if (quoted.has(at)) continue;
    const opens = mayOpen(words[at] as Word);
    if (!opens && !subject) continue;
    const headless = opens && readHeadless(words, at, times, found.at(-1));
    if (headless) {
      found.push(headless);
      subject = null;
      at = headless.verbEnd - 1;
      continue;
    }
    const head: Head | null = opens
      ? (readHead(words, at) ?? readBareWill(words, at, subject) ?? readShort(words, at, times))
      : null;
    if (head) {
      if (head.actor === 'other' && found.at(-1)?.from === head.at) continue;
      const asides = isSubordinate(words, head);
      // "I'll see what I can do and come back to you": she is still the subject.
      if (!asides) subject = head;
      else if (subject?.actor !== head.actor) subject = null;
      branch = false;
      if (!asides) {
        const candidate = candidateAt(words, head, head.next, head.at, true);
        if (candidate) {
          if (isRelative(words, head.at)) candidate.act.needsTime = true;
          found.push(candidate);
          at = Math.max(at, candidate.verbEnd - 1);
          continue;
        }
      }
      at = Math.max(at, head.next - 1);
      continue;
    }
    const word = textAt(words, at);
    if (stops.has(word) && words[at]?.spaced === false && (words[at + 1]?.spaced ?? true)) subject = null;
    if (!subject) continue;
    if (startsBranch(words, at)) branch = true;
    if (!joints.has(word)) continue;
    // "email or fax it": one act, two ways.
    if (word === 'or' && found.at(-1)?.verbEnd === at) continue;
    const coordinated = coordinatedAt(words, at, subject, branch);
    if (coordinated) {
      found.push(coordinated);
      at = coordinated.verbEnd - 1;
    }
  }
  return found;
}

const stops: ReadonlySet<string> = new Set('.;!?');
const joints: ReadonlySet<string> = new Set('and|then|or|but|plus|,|-|&|/'.split('|'));

/** A subject further off, in words, is another sentence's. */
const subjectReach = 40;

/** How a thing is said to come: "follow", "go out", "hit your inbox", "be sent", "be with you", "on its way". */
const coming =
  /^(?:to )?(?:follow(?! (?:up|the|your|our|a|you|this|that|these|through|suit)\b)|(?:go|goes|going) (?:out|to (?:you|all|everyone))|(?:hit|hits|reach|reaches|come|coming|headed) (?:your (?:inbox|hands|mailbox|desk|office|way)|you)|(?:be )?(?:come|coming)(?= (?:shortly|soon|to|by|on|this|tomorrow|today|tonight|over|in|next|later)\b)|on (?:its|their|the) way|(?:get|gets|be|being) (?:sent|emailed|mailed|faxed|forwarded|distributed|circulated|shared|delivered|couriered|(?:provided|submitted|released|posted|published|issued|made|returned|shipped|presented|given)(?= .*\b(?:you|your|u)\b))|be (?:ready|there|(?:to|with) your?|(?:in|on) your \w+)|arrive)(?= |$)/;

/** The first words of `coming`, and of "to you". */
const comes = wordKind(
  'follow|go|goes|going|hit|hits|reach|reaches|come|coming|headed|be|on|get|gets|being|arrive|you|u'.split('|'),
);

/**
 * "The contract will follow on Monday", "A draft will be with you by noon", "The invoice goes out tomorrow",
 * "Revised numbers coming this afternoon", "Draft to you Thursday": what the reader gets is the writer's promise.
 */
function readArriving(
  words: readonly Word[],
  at: number,
  _times: readonly FoundTime[],
  last: Candidate | undefined,
): Candidate | null {
  const first = textAt(words, at);
  const told = isOneOf(first, 'will|shall|should');
  const linked = first === 'is' || first === 'are' || first.endsWith("'s");
  let verb = told || linked ? at + 1 : at;
  if (textAt(words, verb) === 'to') verb += 1;
  if (!(kindsAt(words, verb) & comes)) return null;
  const before = textAt(words, at - 1);
  if (!/^[\p{L}\d)"',]/u.test(before) || isOneOf(before, 'i|we|you|he|she|who|which|that|what')) return null;
  let from = at - 1;
  // Behind another promise its own clause begins at the "and": "The redlines come Friday and the report goes out Monday".
  const edge = last ? /^(?:[.;!?:,]|and|but)$/ : /^[.;!?:]$/;
  const earliest = Math.max(last?.verbEnd ?? 0, at - subjectReach);
  while (from > earliest && !edge.test(textAt(words, from - 1))) from -= 1;
  // What the last promise handles is not what comes: "I'll get the papers to you".
  if (from > 0 && from === last?.verbEnd && !edge.test(textAt(words, from - 1))) return null;
  const thing = namesThing(words, told ? from : Math.max(from, at - 4), first.endsWith("'s") ? at + 1 : at);
  const start = told || linked ? at + 1 : at;
  const tail = words.slice(start, start + 9).map(({ text }) => text);
  const said = coming.exec(tail.join(' '))?.[0];
  let next = said ? start + said.split(' ').length : 0;
  // What merely comes may be a guest, what will be there a truck; "more to follow" says no more than "soon".
  if (first === 'should' || !told || /^(?:arrive|come|be there)/.test(said ?? '')) {
    const more = first === 'to' ? at - from <= 4 && /^follow/.test(tail[1] ?? '') : before === 'it' && told;
    if (!thing && !more) next = 0;
  }
  if (before === 'they' && said !== 'be there') next = 0;
  if (first === 'to' && isOneOf(tail[1] ?? '', 'you|u') && thing && isBare(words, from, at)) next = at + 2;
  if (next === 0) return null;
  const undated = thing && at - from <= 5 && isAt(words, next - 1, 'way|follow');
  return {
    from,
    verb: Math.min(at + 1, next - 1),
    verbEnd: next,
    act: { action: 'send', next, ...(!undated && { needsTime: true }) },
    actor: 'writer',
    strength: 'will',
    aboutEnd: at,
  };
}

/** Whether one of the words is a thing that is sent ("The signed contract"). */
function namesThing(words: readonly Word[], from: number, to: number): boolean {
  return words.slice(from, to).some(({ text }) => sendNouns.test(text.replace(/'s$/, '')));
}

/** A short noun phrase: nobody acts in it, so the thing is what comes, not what is handled. */
function isBare(words: readonly Word[], from: number, to: number): boolean {
  return (
    to - from <= 4 &&
    words
      .slice(from, to)
      .every(
        ({ text }, index) =>
          /^\p{L}+$/u.test(text) &&
          !isOneOf(text, 'i|we|you|he|she|they|please|will|shall|can|have|get') &&
          (index > 0 || !hasAct(text) || sendNouns.test(text)),
      )
  );
}

/** "This is to confirm our call at 9:00 tomorrow", "Confirmed: demo on Tuesday at 2": agreed already, so it stands. */
function readAgreed(words: readonly Word[], at: number): Candidate | null {
  const first = textAt(words, at);
  const mark = first === 'confirmed';
  if (mark && !/^[:-]$/.test(textAt(words, at + 1))) return null;
  if (at === 0 ? first === 'confirm' : isAt(words, at - 1, "you|please|can|could|will|i'll|we'll|and|is|are|was|be"))
    return null;
  if (!mark && !isAt(words, at + 1, 'our|the|your')) return null;
  for (let index = at + 2; index < at + 6; index += 1) {
    const noun = textAt(words, index);
    if (!isOneOf(noun, 'call|meeting|demo|appointment|session|lunch|visit')) continue;
    const act: Act = { action: noun === 'call' ? 'call' : 'meet', next: index + 1, needsTime: true };
    return { from: at, verb: at, verbEnd: index + 1, act, actor: 'writer', strength: 'now' };
  }
  return null;
}

/** "Expect my call on Friday", "You can expect to hear from me Monday", "Look out for my email tomorrow". */
function readExpected(words: readonly Word[], at: number): Candidate | null {
  const before = textAt(words, at - 1);
  const [first, second] = [textAt(words, at), textAt(words, at + 1)];
  const watch =
    (isOneOf(first, 'look|watch') && isOneOf(second, 'out|for')) ||
    (first === 'count' && second === 'on') ||
    ((first === 'keep' || first === 'keeping') && textAt(words, at + 2) === 'eye');
  if (first !== 'expect' && !watch) return null;
  if (isOneOf(before, "i|we|to|they|he|she|not|don't|never") || (before === 'you' && !watch)) return null;
  for (let index = at + 1; index < at + 9; index += 1) {
    const word = textAt(words, index);
    if (/^[.;!?]$/.test(word)) return null;
    const mine = words.slice(index - 2, index).some(({ text }) => isOneOf(text, 'my|our|from|the|a|an'));
    let action: Act['action'] | null = null;
    if (isOneOf(word, 'call|ring') && mine) action = 'call';
    else if (isOneOf(word, 'email|note|reply|answer|message|update') && mine) action = 'email';
    else if (word === 'hear' && isAt(words, index + 1, 'from|back')) action = 'email';
    else if (first === 'expect' && index === at + 1 && isOneOf(word, 'it|them|these'))
      action = isAt(words, index + 1, 'to') ? null : 'send';
    else if (sendNouns.test(word) && mine) action = 'send';
    if (!action) continue;
    const act: Act = { action, next: index + 1, needsTime: true };
    return { from: at, verb: at, verbEnd: index + 1, act, actor: 'writer', strength: 'will' };
  }
  return null;
}

/** "Would Thursday suit?", "How about Friday at 3?", "Does 2pm work for you?": a time is on offer. */
function readProposal(words: readonly Word[], at: number, times: readonly FoundTime[]): Candidate | null {
  const first = textAt(words, at);
  const how = isOneOf(first, 'how|what') && textAt(words, at + 1) === 'about';
  if (isOneOf(first, 'how|what') && !how) return null;
  // "about" belongs to the words of time as well: "about Friday".
  const [start, later] = [words[at + 1]?.from, words[at + 2]?.from];
  const time = times.find(
    ({ from, due, precision }) => (from === start || (how && from === later)) && due !== null && precision !== 'span',
  );
  if (!time) return null;
  const next = indexFrom(words, time.to);
  if (!how && !isAt(words, next, 'suit|work|ok|okay|good|fine|fit|convenient|be|better|best|possible')) return null;
  const act: Act = { action: 'meet', next: at + 1, wantsDay: true };
  return { from: at, verb: at, verbEnd: act.next, act, actor: 'writer', strength: 'could' };
}

/**
 * Of "check and let you know", "call you and discuss it" and "get back to you and let you know" one is the promise, the
 * other its means: they become one.
 */
function mergeMeans(
  words: readonly Word[],
  candidates: readonly Candidate[],
  times: readonly FoundTime[],
): Candidate[] {
  const merged: Candidate[] = [];
  for (const candidate of candidates) {
    const last = merged.at(-1);
    const between = last ? words.slice(last.verbEnd, candidate.from).map(({ text }) => text) : [];
    const joined =
      last && last.actor === candidate.actor && /^(?:and|,|then)$/.test(between.at(-1) ?? '') && !between.includes('.');
    if (!last || !joined) {
      merged.push(candidate);
      continue;
    }
    const verb = textAt(words, candidate.verb);
    const [lastTo, verbTo] = [words[last.verb]?.to ?? 0, words[candidate.verb]?.to ?? 0];
    const timed = times.some(({ from, due }) => due !== null && from >= lastTo && from < verbTo);
    const twice = last.act.action === 'email' && candidate.act.action === 'email';
    const ownTime = times.some((time) => time.from >= verbTo && time.due !== null);
    // "I'll test it tomorrow and let you know", "I should have it by noon and will send it on"
    const lastVerb = textAt(words, last.verb);
    const isWork = last.act.action === 'other' && !last.act.toOther && (!hasAct(lastVerb) || lastVerb === 'review');
    const first =
      isOneOf(candidate.act.action, 'email|send') &&
      (isWork || (candidate.act.action === 'send' && lastVerb === 'have'));
    if (
      (!timed && (twice || isAt(words, last.verb, 'check|find|loop'))) ||
      (first && !ownTime && (!candidate.act.toOther || candidate.act.action === 'send'))
    ) {
      merged[merged.length - 1] = { ...candidate, from: last.from, verb: last.verb };
      continue;
    }
    const echo = isOneOf(verb, 'let|update|discuss|talk|tell|see|advise|chat|speak|discussing') && !last.act.toOther;
    if (!ownTime && ((echo && last.act.action !== 'send') || twice)) continue;
    merged.push(candidate);
  }
  return merged;
}

const branches: ReadonlySet<string> = new Set('who|which|whom|so|if|when|where|that|you|to'.split('|'));

/** "… to sign", "so you can", "who will": verbs after it belong to somebody else, unless they say otherwise. */
function startsBranch(words: readonly Word[], at: number): boolean {
  const word = textAt(words, at);
  if (!branches.has(word)) return false;
  const next = textAt(words, at + 1);
  if (word !== 'you' && word !== 'to') return !isOneOf(next, "i|we|i've|we've|i'm|we're");
  if (word === 'you') return isOneOf(next, 'can|will|could|need|should|may|have|are|want');
  return (
    word === 'to' && /^[a-z]+$/.test(next) && !notVerbs.has(next) && !words[at + 1]?.capital && !isOneOf(next, 'you|u')
  );
}
const notVerbs = new Set(
  'you|the|a|an|your|my|our|him|her|them|us|me|it|this|that|these|those|everyone|all|both|each|his|their|some|any|one|two'.split(
    '|',
  ),
);

/** "… and call you Thursday", "… and will get back to you", "…, then send it". */
function coordinatedAt(words: readonly Word[], at: number, subject: Head, branch: boolean): Candidate | null {
  let index = at + 1;
  let explicit = false;
  while (isAt(words, index, 'and|then|also|or|&|possibly|perhaps|maybe')) index += 1;
  if (isAt(words, index, "will|shall|i'll|we'll")) {
    // "Bill is drafting and we'll get it to you": another subject.
    if (subject.actor !== 'writer' && isAt(words, index, "i'll|we'll")) return null;
    explicit = true;
    index += 1;
  }
  const verb = skipToVerb(words, index);
  if (!verb) return null;
  if (isActIng(words, verb.next) && subject.strength !== 'now' && textAt(words, verb.next - 1) !== 'be') return null;
  const sure: Head = explicit && subject.strength !== 'willing' ? { ...subject, strength: 'will' } : subject;
  const candidate = candidateAt(words, sure, verb.next, index - (explicit ? 1 : 0), explicit);
  if (!candidate) return null;
  // A comma alone joins nothing: "I'll send the deck, call list and agenda".
  const word = textAt(words, at);
  const personNext =
    isAt(words, candidate.verbEnd, 'you|u|ya|your') || isAt(words, candidate.verb + 1, 'you|u|ya|your');
  if ((word === ',' || word === '-' || word === '/') && !explicit && !personNext) return null;
  if (branch && !explicit && !personNext) return null;
  return { ...candidate, lead: subject.at, ...(!explicit && { sharesTime: true }) };
}

function candidateAt(words: readonly Word[], head: Head, at: number, from: number, headed: boolean): Candidate | null {
  let verb = at;
  let progressive = head.strength === 'now';
  if (textAt(words, verb) === 'be' && words[verb + 1]) {
    let ing = verb + 1;
    while (isAt(words, ing, 'also|then|just|back|personally')) ing += 1;
    if (isActIng(words, ing)) {
      verb = ing;
      progressive = true;
    }
  }
  if (/^plan/.test(textAt(words, verb)) && textAt(words, verb + 1) === 'on') {
    verb += 2;
    progressive = true;
  }
  if (progressive !== isActIng(words, verb)) return null;
  // "I'm calling to follow up on Friday's talk": why she writes, not what she will do.
  if (head.strength === 'now' && isAt(words, verb, 'calling|writing|emailing|reaching|contacting')) {
    const to = textAt(words, verb + 1) === 'out' ? verb + 2 : verb + 1;
    if (textAt(words, to) === 'to' && !isAt(words, to + 1, 'you|him|her|them|the|our|my|a') && !words[to + 1]?.capital)
      return null;
  }
  if (
    head.strength === 'now' &&
    isAt(words, verb, 'following') &&
    isAt(words, verb + 2, 'on|regarding|about') &&
    isAt(words, verb + 3, 'the|my|our|your')
  )
    return null;
  // "I'll make sure you get the contract by Friday"
  if (head.actor === 'writer' && textAt(words, verb) === 'you' && textAt(words, verb - 1) !== 'let') {
    const received = receivedFromWriter(words, verb + 1);
    return (
      received && {
        from,
        verb: verb + 1,
        verbEnd: received.next,
        act: { ...received, action: 'send', needsTime: false },
        actor: 'writer',
        strength: 'will',
      }
    );
  }
  // "you'll have it by Friday", not "you said you'd have it by Friday"
  const told = !isAt(words, head.at + 1, 'will|should') && textAt(words, head.at) !== "you'll";
  const special = head.actor === 'reader' && !told ? receivedFromWriter(words, verb) : null;
  if (special) {
    return { from, verb, verbEnd: special.next, act: special, actor: 'writer', strength: 'will' };
  }
  const owed = after(words, verb, 'owe you')
    ? { action: oweAction(words, verb), next: verb + 2, needsTime: true }
    : null;
  const act: Act | null =
    owed ??
    readAct(words, verb) ??
    (headed ? (head.actor === 'reader' ? readerAct(words, head, verb) : anyAct(words, head, verb)) : null);
  if (!act) return null;
  if (head.actor === 'other' && !facesReader(words, verb, act)) {
    // "Our counsel will call the bank on Friday"
    if (!isAt(words, head.at - 1, 'our')) return null;
    act.wantsDay = true;
  }
  if (head.actor === 'reader' && !isReadersPromise(words, head, act)) return null;
  return {
    from,
    verb,
    verbEnd: Math.max(act.next, verb + 1),
    act,
    actor: head.actor,
    actorName: head.actorName,
    strength: head.strength,
  };
}

function oweAction(words: readonly Word[], at: number): Act['action'] {
  for (let index = at + 2; index < at + 6; index += 1) {
    if (textAt(words, index) === 'call') return 'call';
    if (isAt(words, index, 'answer|reply|response|update')) return 'email';
  }
  return 'send';
}

/** "you'll have it by Friday", "you'll hear from me on Monday": what the reader gets is the writer's promise. */
function receivedFromWriter(words: readonly Word[], at: number): Act | null {
  const going = textAt(words, at) === 'be' && isAt(words, at + 1, 'hearing|getting|receiving|seeing');
  if (going) {
    return { action: textAt(words, at + 1) === 'hearing' ? 'email' : 'send', next: at + 2, needsTime: true };
  }
  const verb = textAt(words, at);
  const next = textAt(words, at + 1);
  if (isOneOf(next, 'me|us')) return null;
  // "You should hear from the bank" is the bank's.
  const others = next === 'from' && !isAt(words, at + 2, 'me|us|my|our');
  if (verb === 'hear' && others) return null;
  if (verb === 'hear' && isOneOf(next, 'from|back')) return { action: 'email', next: at + 2, needsTime: true };
  if (isOneOf(verb, 'have|receive|get|see') && next !== '' && !isOneOf(next, 'to|a|back|in|started|the'))
    return { action: 'send', next: at + 1, needsTime: true };
  if (after(words, at, 'have|receive|get a|the')) {
    const call = isAt(words, at + 2, 'call|ring');
    return { action: call ? 'call' : 'send', next: at + 2, needsTime: true };
  }
  return null;
}

/** Deciding, signing and the like count where the reader promised them. */
function readerAct(words: readonly Word[], head: Head, at: number): Act | null {
  if (isAt(words, head.at + 1, 'will|should') || textAt(words, head.at) === "you'll") return null;
  if (textAt(words, at) === 'let' && textAt(words, at + 2) === 'know') return { action: 'email', next: at + 3 };
  return words[at] && /^\p{L}/u.test(textAt(words, at)) ? { action: 'other', next: at + 1 } : null;
}

/** States, travel, private life, plans of the house: nothing that is done for the reader. */
const notActs =
  'be|have|has|had|do|need|want|know|see|think|feel|like|love|hate|become|remain|continue|expect|hear|miss|take|go|leave|fly|travel|arrive|land|drive|head|launch|release|open|close|start|begin|end|move|sleep|lose|win|stay|wait|await|prioritize|live|turn|let|bet|keep|get|make|use|spend|lead|find|look|run|grow|help|assist|support|offer|attend|join|enjoy|receive|try|come|return|pay|owe|play|rest|retire|quit|vote|watch|remember|forget|believe|assume|understand|appreciate|stop|die|not|never|probably|the|a|an|you|your|it|this|that|i|we|in|at|on|of|and|or|to';

/**
 * Any other thing the writer says she will do, once it has a day ("I'll finalize the numbers tomorrow"). Of her own acts
 * a wider span does too ("I'll finalize them this week"); "we will raise prices next quarter" is the house's plan.
 */
function anyAct(words: readonly Word[], head: Head, at: number): Act | null {
  const verb = textAt(words, at);
  if (head.actor !== 'writer' || head.strength !== 'will' || !/^[a-z]{3,}$/.test(verb) || verb.endsWith('ing'))
    return null;
  // Verbs that are known were read already, and said no.
  if (
    (hasAct(verb) &&
      !isOneOf(verb, 'update|review|check|write|set|put|type|raise|address|file|run|flag|bug|mention|add')) ||
    isAt(words, head.at, 'our|my')
  )
    return null;
  // "I'll work from home tomorrow"
  if (verb === 'work' && !isAt(words, at + 1, 'on|with|out')) return null;
  const around = verb === 'turn' && words.slice(at + 2, at + 6).some(({ text }) => text === 'around');
  if (isOneOf(verb, notActs) && !around) return null;
  const wide = /^i/.test(textAt(words, head.at))
    ? !isOneOf(verb, 'review|read|study|consider')
    : isOneOf(verb, 'decide|revisit|resume|finalize');
  return { action: 'other', next: at + 1, ...(wide ? { needsTime: true } : { wantsDay: true }) };
}

/** "you'll call them" is no promise by the reader; "you said you'd …" and "you'll send me …" are. */
function isReadersPromise(words: readonly Word[], head: Head, act: Act): boolean {
  if (textAt(words, head.at + 1) === 'should') return false;
  if (!isAt(words, head.at, "you'll") && textAt(words, head.at + 1) !== 'will') return true;
  return isAt(words, act.next, 'me|us') || isAt(words, act.next - 1, 'me|us') || textAt(words, act.next) === 'back';
}

function facesReader(words: readonly Word[], at: number, act: Act): boolean {
  for (let index = at; index < at + 8; index += 1) {
    if (isAt(words, index, 'you|u|us|me|everyone|your|list|group')) return true;
    if (/^[.,;!?]$/.test(textAt(words, index))) break;
  }
  return act.action === 'other' && textAt(words, at) === 'be';
}

/** "Will call you tomorrow.", "… but will respond": a head without its subject. */
function readBareWill(words: readonly Word[], at: number, subject: Head | null): Head | null {
  const word = words[at]?.text;
  if (word !== 'will' && word !== 'shall') return null;
  const before = textAt(words, at - 1);
  // "If we don't connect will call you": the comma is often left out.
  const condition = isAt(words, 0, 'if|when|once|after|unless');
  const starts =
    (condition && subject === null && /^\p{Ll}/u.test(before)) ||
    at === 0 ||
    /^[.;!?:,()-]$/.test(before) ||
    isOneOf(before, 'and|but|so|then|yes|ok|okay|also|yep|otherwise|thanks|thx|&|probably|hopefully');
  if (!starts) return null;
  const next = textAt(words, at + 1);
  if (isOneOf(next, 'you|he|she|they|it|this|that|the|we|i|there|your|any|anyone')) return null;
  // "Will Smith called": a name.
  if (words[at]?.capital && words[at + 1]?.capital) return null;
  const owner = at === 0 ? null : ownerBefore(words, at, subject);
  if (owner === 'other') return null;
  const verb = skipToVerb(words, at + 1);
  return verb && { at, next: verb.next, actor: 'writer', strength: verb.willing ? 'willing' : 'will' };
}

/** Whose clause the bare "will" continues: the nearest subject before it in the sentence. */
function ownerBefore(words: readonly Word[], at: number, subject: Head | null): 'writer' | 'other' | null {
  if (subject) return subject.actor === 'writer' ? 'writer' : 'other';
  for (let back = at - 1; back >= at - subjectReach; back -= 1) {
    const word = textAt(words, back);
    if (isOneOf(word, "i|we|i'm|we're|i've|we've|i'd|we'd")) return 'writer';
    if (isOneOf(word, "he|she|they|he's|she's|they're")) return 'other';
    if (/^[.;!?]$/.test(word)) return null;
  }
  const first = words[0];
  let name = 0;
  while (name < 4 && words[name]?.capital && !notNames.has(textAt(words, name))) name += 1;
  const named = name > 0 && isAt(words, name, 'has|is|was|will|had|says|said|and') ? 'other' : null;
  return named ?? (isOneOf(first?.text ?? '', 'the|our|this|that|it|there') && at > 2 ? 'other' : null);
}

/** "Talk Friday.", "Calling you Thursday", "See you Tuesday at 10", "Expect my call on Monday". */
function readShort(words: readonly Word[], at: number, times: readonly FoundTime[]): Head | null {
  if (!(kindsAt(words, at) & short)) return null;
  const before = textAt(words, at - 1);
  if (at > 0 && !/^[.;!,:-]$|^(?:and|so|then)$/.test(before)) return null;
  const word = textAt(words, at);
  const rest = textAt(words, at + 1);
  const end = words[at]?.to ?? 0;
  const timed = times.some(
    ({ from, due, refersBack, precision }) =>
      from >= end && from - end < 40 && (refersBack || (due !== null && precision !== 'span')),
  );
  if (!timed) return null;
  if (isOneOf(word, talks)) {
    const known = isOneOf(
      rest,
      'you|u|ya|to|with|on|at|then|soon|tomorrow|today|tonight|next|this|monday|tuesday|wednesday|thursday|friday|mon|tue|tues|wed|thu|thurs|fri|again|in|later',
    );
    return known ? writes(at, at, 'will') : null;
  }
  if (after(words, at, 'looking forward to')) return writes(at, at + 3, 'now');
  if (
    isOneOf(word, doings) &&
    !/^(?:all|for)$|ed$/.test(rest) &&
    // "Meeting rooms are scarce"
    (word !== 'meeting' ||
      /^(?:you|u|him|her|them|with|at|on|in|to[a-z]+|[a-z]+day|next|this)$/.test(rest) ||
      words[at + 1]?.capital)
  ) {
    return writes(at, at, 'now');
  }
  return null;
}

// ---- where it ends, when it is due ---------------------------------------------------------------------------------

const breaks: ReadonlySet<string> = new Set(';!?');

function clauseEnd(words: readonly Word[], candidate: Candidate, next: Candidate | undefined): number {
  let end = next ? next.from : words.length;
  for (let index = candidate.verbEnd; index < end; index += 1) {
    const word = words[index];
    if (word && breaks.has(word.text)) end = index;
    else if (
      word?.text === '.' &&
      !word.spaced &&
      !isAt(words, index - 1, 'mr|mrs|ms|dr|sen|gov|amb|rep|gen|sec') &&
      (words[index + 1]?.spaced ?? true) &&
      words[index + 1]?.capital !== false &&
      index + 1 < words.length
    )
      end = index;
  }
  const edge = next ? /^(?:and|then|or|but|so|also|plus|&|[.,;:!?-])$/ : /^(?:and|or|but|so|also|plus|&|[.,;:!?-])$/;
  while (end > candidate.verbEnd && edge.test(textAt(words, end - 1))) end -= 1;
  return Math.max(end, candidate.verbEnd);
}

/** "I'm travelling until Monday": how long something lasts, not when the promise is due. */
const until = /^(?:until|till|til|through)\b/i;

interface TimeOf {
  words: string;
  time: FoundTime;
  /** Where its words stand in the sentence. */
  spans: readonly Span[];
}

const eventNouns =
  'call|meeting|demo|session|lunch|visit|webinar|presentation|conversation|workshop|conference|board|review|event|release|deadline|launch|kickoff';

function timeOf(
  sentence: string,
  words: readonly Word[],
  candidate: Candidate,
  end: number,
  times: readonly FoundTime[],
  moment: Moment,
  mayLead: boolean,
): TimeOf | null {
  // "I've blocked Thursday to call you": between the subject and the verb.
  const start = words[candidate.aboutEnd === undefined ? candidate.from : candidate.verb]?.from ?? 0;
  const stop = words[end - 1]?.to ?? sentence.length;
  const meets = candidate.act.action === 'meet' || candidate.act.action === 'call';
  const shows = /^(?:walk|show|review|cover|explain)/.test(textAt(words, candidate.verb));
  const own = times.filter(
    (time) =>
      !until.test(time.text) &&
      time.from >= start &&
      time.to <= stop + 1 &&
      (meets || !belongsToNoun(words, time)) &&
      // "walk you through it in 15 minutes": how long, not when.
      !(shows && /^(?:in|within) .*\bmin/i.test(time.text)),
  );
  const fine = (time: FoundTime) => time.due !== null && time.precision !== 'span' && time.precision !== 'open';
  const leading = mayLead
    ? times
        .filter((time) => time.to <= start && !until.test(time.text) && fine(time) && leads(words, time, candidate))
        .at(-1)
    : undefined;
  const best = own.find(fine) ?? own.find((time) => time.refersBack);
  if (best) {
    // "Friday … at 3" and "On Friday I'll call you at 3": the day and the hour stand apart.
    const later = own.find((time) => time !== best && time.precision === 'time' && time.dayAssumed);
    if (later && best.precision !== 'time') return joined(best, later, moment);
    if (leading && best.precision === 'time' && best.dayAssumed && leading.precision !== 'time')
      return joined(leading, best, moment);
    return { words: best.text, time: best, spans: [best] };
  }
  if (leading) return { words: leading.text, time: leading, spans: [leading] };
  const rest = own.find((time) => time.due !== null) ?? own[0];
  // "I'll look at it tomorrow and tell you what I think"
  const shared =
    !rest && mayLead && candidate.sharesTime
      ? times.find(
          (time) =>
            time.from > (words[candidate.lead ?? 0]?.from ?? 0) &&
            time.to <= start &&
            fine(time) &&
            !until.test(time.text),
        )
      : undefined;
  if (shared) return { words: shared.text, time: shared, spans: [shared] };
  return rest ? { words: rest.text, time: rest, spans: [rest] } : null;
}

/** Reads the two mentions as if they stood side by side. */
function joined(day: FoundTime, clock: FoundTime, moment: Moment): TimeOf {
  const [time] = readTimes(`${day.text} ${clock.text}`, moment);
  const words = day.from < clock.from ? `${day.text} … ${clock.text}` : `${clock.text} … ${day.text}`;
  return { words, time: time ?? day, spans: [day, clock] };
}

/** "for our call on Friday", "Friday meeting": the day is the meeting's, not the promise's. */
function belongsToNoun(words: readonly Word[], time: FoundTime): boolean {
  const first = indexFrom(words, time.from);
  const next = indexFrom(words, time.to);
  const following = textAt(words, next);
  if (isOneOf(following, eventNouns) || (following === "'" && textAt(words, next + 1) === 's')) return true;
  const before = textAt(words, first - 1);
  if (!isOneOf(before, eventNouns)) return false;
  // "the notes from Monday's meeting tomorrow": that meeting has its day.
  if (words[first - 2]?.text.endsWith("'s")) return false;
  for (let back = first - 2; back >= first - 5; back -= 1) {
    if (isAt(words, back, 'for|before|after|of|from|about|during|at|our|your|the')) return true;
  }
  return false;
}

/** Only commas and small words stand between: "On Friday, I'll …", "Tomorrow morning we will …". */
function leads(words: readonly Word[], time: FoundTime, candidate: Candidate): boolean {
  const after = indexFrom(words, time.to);
  const subject = candidate.lead ?? candidate.from;
  if (after > subject || subject - after > 3) return false;
  return words.slice(after, subject).every(({ text }) => isOneOf(text, ',|-|:|and|then|so|hopefully|also|but'));
}

// ---- promise or offer ----------------------------------------------------------------------------------------------

function kindOf(
  words: readonly Word[],
  candidate: Candidate,
  next: Candidate | undefined,
  time: TimeOf | null,
): FoundPromise['kind'] | null {
  const { strength, act, actor } = candidate;
  const placeholder =
    time !== null && /^(?:on|at|by|before|in) [[{]/i.test(time.words) && !tellsOfPast(words, candidate, time.time);
  const dated = time !== null && time.time.due !== null && time.time.precision !== 'span';
  if (act.needsTime && time === null) return null;
  if (act.wantsDay && !dated && !time?.time.refersBack) return null;
  if (
    strength === 'now' &&
    !dated &&
    !placeholder &&
    !time?.time.refersBack &&
    !isUnderWay(words, candidate, time?.time) &&
    !(isAt(words, candidate.verb, 'following') && textAt(words, candidate.verb - 1) === 'to')
  )
    return null;
  if (strength === 'able' && time === null) return null;
  if (strength !== 'will' && !isProposal(words, candidate) && isAsked(words, candidate)) return null;
  if (isConditional(words, candidate, next)) return actor === 'other' ? null : 'offer';
  if (strength === 'could') return time === null ? null : 'offer';
  if (strength === 'willing') return dated ? 'promise' : 'offer';
  if (strength === 'able' && !dated) return time?.time.precision === 'span' ? 'offer' : 'promise';
  return 'promise';
}

/** "I'm sending you the draft shortly", not "I'm sending this ahead of next week". */
function isUnderWay(words: readonly Word[], { act, from, verb }: Candidate, time: FoundTime | undefined): boolean {
  if (!time || !isOneOf(act.action, 'send|email|call|text')) return false;
  if (time.precision === 'open' && !/soon|shortly|moment|minute|asap|away/i.test(time.text)) return false;
  const between = words.slice(verb + 1, indexFrom(words, time.from)).map(({ text }) => text);
  const elsewhere = 'this|about|so|ahead|before|for|if|and|in|on|,';
  if (between.some((text) => isOneOf(text, elsewhere))) return false;
  return (
    (act.action === 'send' && /^(?:i|am)/.test(textAt(words, from))) ||
    between.some((text) => isOneOf(text, 'you|u|your|everyone'))
  );
}

/** "I'm following up on the quote we sent you on [date]": the day is that of something over. */
function tellsOfPast(words: readonly Word[], { verbEnd }: Candidate, time: FoundTime): boolean {
  return words.some(
    ({ text }, index) =>
      index > verbEnd &&
      index < indexFrom(words, time.from) &&
      isAt(words, index - 1, 'i|we|you') &&
      (text.endsWith('ed') || isOneOf(text, 'sent|left|gave|made|had|spoke|met')),
  );
}

/** Only a proposal begins with its own verb of asking. */
function isProposal(words: readonly Word[], candidate: Candidate): boolean {
  return candidate.strength === 'could' && isAt(words, candidate.verb, 'how|what|would|does|will|is');
}

/** The clause ends as a question; one that the same sentence asks later ("… so could you …?") leaves it a statement. */
function isAsked(words: readonly Word[], candidate: Candidate): boolean {
  let mark = -1;
  for (let index = words.length - 1; index > candidate.verb && index > words.length - 4; index -= 1) {
    if (textAt(words, index) === '?') mark = index;
  }
  if (mark < 0) return false;
  for (let index = candidate.verbEnd; index < mark; index += 1) {
    const opener = isAt(words, index, 'could|can|would|will|do|does|is|are|did');
    if (opener && isAt(words, index + 1, 'you|that|this|it|there|he|she|they|your|the')) return false;
  }
  return true;
}

/** Verbs that take "if" as "whether": "let you know if", "see if". */
const whetherVerbs =
  'know|knowing|see|seeing|check|checking|ask|wonder|sure|confirm|hear|tell|find|out|decide|determine|even|as|advise|asking';
const silence =
  /^(?:hear|heard|hearing|reply|replied|respond|responded|response|answer|answered|word|anything|objects?|objections?|complains?)$/;

/** A condition further off, in words, belongs to something else. */
const conditionReach = 60;

/** "if you like", "reply YES and I'll …", "should you need it": it depends on the reader. */
function isConditional(words: readonly Word[], candidate: Candidate, next: Candidate | undefined): boolean {
  let start = candidate.from;
  const last = Math.min(words.length, candidate.verbEnd + conditionReach);
  while (start > 0 && candidate.from - start < conditionReach && !breaks.has(textAt(words, start - 1))) start -= 1;
  for (let at = start; at < last; at += 1) {
    const word = textAt(words, at);
    const before = textAt(words, at - 1);
    if (at > candidate.verb) {
      // What stands behind the next promise is that one's condition.
      if (breaks.has(word) || (next && at >= next.from)) break;
      if (next && isOneOf(before, 'and|but|so|then|,') && at > candidate.verbEnd) continue;
    }
    // "… so that you can shout if I missed yours", "…, but if you'd like to talk sooner, call"
    if (
      at > candidate.verb &&
      (word === 'so' ? isAt(words, at + 1, 'that|you') : word === 'but' && isAt(words, at + 1, 'if'))
    )
      break;
    if (word === 'if' && isReadersCondition(words, at)) return true;
    if (after(words, at, 'in case')) return true;
    // "unless I hear otherwise": it happens if the reader does nothing.
    if (word === 'unless' && !words.slice(at, at + 5).some(({ text }) => isOneOf(text, 'hear|object|otherwise|tell')))
      return true;
    if (word === 'should' && textAt(words, at + 1) === 'you' && (at === 0 || before === ',')) return true;
    if ((word === 'once' || word === 'when' || (word === 'as' && before === 'soon')) && readerDecides(words, at))
      return true;
    if (after(words, at, 'whenever you')) return true;
  }
  return isImperativeBefore(words, candidate.from, candidate.lead);
}

/** "if" sets a condition: not "let you know if", "I'd appreciate it if", "if and when it is ready". */
function isReadersCondition(words: readonly Word[], at: number): boolean {
  const before = textAt(words, at - 1);
  if (isOneOf(before, whetherVerbs) || isSilence(words, at)) return false;
  // "…, if not let me know"
  if (textAt(words, at + 1) === 'not') return false;
  if (isOneOf(before, 'great|helpful|nice|good|grateful|wonderful|better|best')) return false;
  if (before === 'it' && isAt(words, at - 2, 'appreciate|love|like|prefer')) return false;
  return !(after(words, at + 1, 'and when') && textAt(words, at + 3) !== 'you');
}

/** "if I don't hear from you by Thursday": what happens unless the reader stops it is promised. */
function isSilence(words: readonly Word[], at: number): boolean {
  let negated = false;
  for (let index = at + 1; index < at + 9; index += 1) {
    const word = textAt(words, index);
    if (word === ',') return false;
    if (/n't$|^(?:not|no|dont|havent|nothing|nobody|none)$/.test(word)) negated = true;
    if (negated && silence.test(word)) return true;
  }
  return false;
}

function readerDecides(words: readonly Word[], at: number): boolean {
  for (let index = at + 1; index < at + 5; index += 1) {
    if (textAt(words, index) === 'you' || textAt(words, index) === "you've") {
      const verb = words.slice(index + 1, index + 4).map(({ text }) => text);
      return verb.some((each) =>
        isOneOf(
          each,
          'sign|signed|confirm|confirmed|approve|approved|send|sent|reply|replied|decide|decided|agree|agreed|give|given|pay|paid|pick|choose|chosen|accept|accepted|let|tell|say|respond|provide|complete|completed',
        ),
      );
    }
    if (isAt(words, index, 'i|we|,')) return false;
  }
  return false;
}

const imperatives =
  'reply|let|send|tell|give|call|pick|say|click|drop|email|shoot|text|ping|confirm|choose|share|respond|hit|fill|sign|answer|book|grab|type|write|ring|contact';

/** "Reply and I'll send it", "Let me know … and I'll set something up". */
function isImperativeBefore(words: readonly Word[], from: number, lead = from): boolean {
  const joint = textAt(words, from - 1);
  // One of several answers on offer: '"Later" → I'll follow up in a month'.
  if (/^[→>:-]$/.test(joint) && textAt(words, from - 2) === '"') return true;
  if (joint !== 'and' && joint !== ',') return false;
  let start = Math.max(0, from - conditionReach);
  for (let index = from - 2; index >= from - conditionReach; index -= 1) {
    if (/^[.;!?:]$/.test(textAt(words, index)) && words[index]?.spaced === false) {
      start = index + 1;
      break;
    }
  }
  while (
    start < from &&
    (!/^\p{L}/u.test(textAt(words, start)) ||
      isAt(words, start, 'you|or|and|so|then|otherwise|but|just|simply|please|pls|plz|kindly'))
  ) {
    start += 1;
  }
  // "If …, please let me know and I'll ask": the request stands behind a comma.
  for (let index = start; index < from; index += 1) {
    // "I'll call Ana, email you the summary and send it": her own.
    if (index > lead) return false;
    const first = index === start || isAt(words, index - 1, ',|please|pls|just');
    if (!first || !isAt(words, index, imperatives)) continue;
    // "Give me an hour, I'll call you": she asks for time, not for a yes.
    if (
      textAt(words, index) === 'give' &&
      isAt(words, index + 1, 'me|us') &&
      (isAt(words, index + 2, 'until|till') || unitAt(words, index + 3) !== null)
    )
      continue;
    // "Let me …" is the writer's own.
    const own =
      textAt(words, index) === 'let' && isAt(words, index + 1, 'me|us') && textAt(words, index + 2) !== 'know';
    return !own;
  }
  return false;
}

// ---- output --------------------------------------------------------------------------------------------------------

/** Indices of words between double quotation marks. */
function quotedWords(words: readonly Word[]): ReadonlySet<number> {
  const inside = new Set<number>();
  let opened = -1;
  for (const [index, { text }] of words.entries()) {
    if (text !== '"') continue;
    if (opened < 0) opened = index;
    else {
      for (let each = opened; each <= index; each += 1) inside.add(each);
      opened = -1;
    }
  }
  return inside;
}

function cut(
  sentence: string,
  words: readonly Word[],
  candidate: Candidate,
  end: number,
  time: TimeOf | null,
  kind: FoundPromise['kind'],
): FoundPromise {
  const from = words[candidate.from]?.from ?? 0;
  const to = words[end - 1]?.to ?? sentence.length;
  const purpose = isProposal(words, candidate) ? undefined : purposeOf(sentence, words, candidate, end, time);
  return {
    from,
    to,
    text: sentence.slice(from, to),
    quote: sentence.trim(),
    kind,
    actor: candidate.actor,
    ...(candidate.actorName && { actorName: candidate.actorName }),
    // "I'll talk to legal" says nothing of a call until it has a day.
    action:
      candidate.act.toOther &&
      candidate.act.action === 'call' &&
      /^(?:talk|speak)/.test(textAt(words, candidate.verb)) &&
      time === null
        ? 'other'
        : candidate.act.action,
    ...(purpose && { purpose }),
    when: time?.words ?? null,
    due: time?.time.due ?? null,
    certainty: time?.time.certainty ?? 'guessed',
    ...(time?.time.alternatives && { alternatives: time.time.alternatives }),
    ...(time?.time.zone && { zone: time.time.zone }),
  };
}

const purposeEdges =
  /^(?:you|u|ya|your|him|her|them|us|me|over|back|out|to|with|on|at|in|by|a|an|the|about|regarding|re|for|off|along|again|all|this|it|that|and|or|from|know|posted|updated|touch|up|around|something|sometime|it's|[^\p{L}\p{N}]+)$/u;

const asides: ReadonlySet<string> = new Set('if|when|once|unless|whenever|because|since'.split('|'));

/** What about: the words after the verb, without the time, the reader and the small words at both ends. */
function purposeOf(
  sentence: string,
  words: readonly Word[],
  candidate: Candidate,
  end: number,
  time: TimeOf | null,
): string | undefined {
  let last = candidate.verbEnd;
  while (last < end && !asides.has(textAt(words, last))) last += 1;
  const inTime = (index: number) => {
    const word = words[index];
    return word ? (time?.spans.some(({ from, to }) => word.from < to && word.to > from) ?? false) : false;
  };
  if (candidate.aboutEnd !== undefined) {
    const [from, to] = [words[candidate.from]?.from ?? 0, words[candidate.aboutEnd - 1]?.to ?? 0];
    return purposeEdges.test(textAt(words, candidate.from)) && candidate.aboutEnd - candidate.from === 1
      ? undefined
      : shorten(sentence.slice(from, to));
  }
  // The first run of words that is no time: before it as a rule ("the deck" tonight), else behind ("Friday" about pricing).
  for (let start = candidate.verbEnd; start < last; ) {
    let stop = start;
    while (stop < last && !inTime(stop)) stop += 1;
    let [first, close] = [start, stop];
    while (first < close && purposeEdges.test(textAt(words, first)) && !keepsArticle(words, first, close)) first += 1;
    while (close > first && purposeEdges.test(textAt(words, close - 1))) close -= 1;
    const [from, to] = [words[first]?.from, words[close - 1]?.to];
    if (first < close && from !== undefined && to !== undefined) {
      return shorten(sentence.slice(from, to));
    }
    start = stop;
    while (start < last && inTime(start)) start += 1;
  }
  return undefined;
}

function shorten(text: string): string {
  const purpose = text.replace(/\s+/g, ' ');
  return purpose.length <= 80 ? purpose : `${purpose.slice(0, 79)}…`;
}

/** "the quote" keeps its article, "the" alone is nothing. */
function keepsArticle(words: readonly Word[], at: number, end: number): boolean {
  return isAt(words, at, 'the|a|an') && at + 1 < end && !purposeEdges.test(textAt(words, at + 1));
}
