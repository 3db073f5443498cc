import { replaceWords } from './replace-words.ts';
import type { SentenceFix } from './types.ts';

const documents =
  /\b(?:proposal|quote|quotation|offer|estimate|contract|agreement|deck|presentation|slides|samples?|brochure|pricing|prices|brief|draft|plan|report|audit|sow|statement of work|package|packet|demo|trial|pilot|catalog|catalogue)\b/i;
const messages = /\b(?:e-?mails?|messages?|notes?|voice-?mails?|letters?|invite|invitation)\b/i;
const talks = /\b(?:calls?|conversation|chat|meeting|talk|discussion|showing|visit|webinar|event)\b/i;

/** A clause that can stand alone once the formula before it is gone. */
const standsAlone =
  /^(?:i|i'm|i've|i'd|we|we're|we've|you|you're|your|my|our|it|it's|this|that|there|there's|here|here's|the|did|do|does|have|has|is|are|was|were|can|could|would|will|should|may|what|what's|when|where|which|who|why|how|how's|any)\b/i;

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** "if you've decided" as the question it is: "Have you decided". Null where the turn is not safe. */
function asQuestion(clause: string): string | null {
  const said =
    /^(you|there|it|this|that|they|your \w+|the \w+)(?:'(ve|re|d|s|ll)| (have|are|were|had|would|can|could|will|is|was|has|do|did))?( still| already| also| both| all)? (.+)$/i.exec(
      clause,
    );
  if (!said) return null;
  const [, who = '', short, long, adverb = '', rest = ''] = said;
  const subject = who.toLowerCase();
  const perfect = /^(?:had|been|made|seen|decided|reviewed|found|\w+ed)\b/i.test(rest);
  let verb = (long ?? '').toLowerCase();
  if (short) {
    verb = { ve: 'have', re: 'are', ll: 'will', d: perfect ? 'had' : 'would', s: perfect ? 'has' : 'is' }[
      short.toLowerCase()
    ] as string;
    if (verb === 'had') return null;
  }
  if (verb === 'have' && !perfect) return `Do ${subject}${adverb} have ${rest}`;
  if (verb === 'had') return `Have ${subject}${adverb} had ${rest}`;
  if (verb === 'do' || verb === 'did') return null;
  if (verb) return `${capital(verb)} ${subject}${adverb} ${rest}`;
  return subject === 'you' && /^(?:need|want|know|think|plan|like|see|agree|prefer)\b/i.test(rest)
    ? `Do you${adverb} ${rest}`
    : null;
}

/** "where you stand on pricing" as the question it is: "Where do you stand on pricing". */
function asOpenQuestion(clause: string): string | null {
  const said =
    /^(what|where|when|how|which \w+) (you|things|it|this|we)('re|'ve| are| were| think| thought| stand| need| see)(?= |$)(.*)$/i.exec(
      clause,
    );
  if (!said) return null;
  const [, asked = '', who = '', verb = '', rest = ''] = said;
  const turned = { "'re": 'are', "'ve": 'have', ' are': 'are', ' were': 'were' }[verb.toLowerCase()];
  if (turned) return /going\b/.test(rest) ? null : `${capital(asked)} ${turned} ${who}${rest}`;
  if (verb.trim() === 'thought') return `${capital(asked)} did ${who} think${rest}`;
  return `${capital(asked)} do ${who}${verb}${rest}`;
}

function questionsAbout(topic: string): string[] {
  if (messages.test(topic)) return [`Which part of ${topic} matters most to you?`];
  if (documents.test(topic)) {
    return [`Which part of ${topic} matters most to you?`, `What would you change in ${topic}?`];
  }
  if (talks.test(topic)) return [`What has changed on your side since ${topic}?`];
  return [`What's the next step on ${topic} for you?`, `Where do things stand with ${topic}?`];
}

/**
 * Rewrites for "just following up …": the rest of the sentence stays, as a question the reader can answer. Nothing is
 * made up, so there are sentences without a fix.
 */
export function rewriteFollowUp(match: RegExpExecArray, sentence: string): SentenceFix[] {
  const from = match.index;
  const end = from + match[0].length;
  const rest = sentence.slice(end);
  const body = rest.replace(/[\s.!?…]+$/, '');
  const to = end + body.length + (/^[.!?…]*/.exec(rest.slice(body.length))?.[0].length ?? 0);
  const whole = (words: string[]) => words.map((text) => replaceWords(sentence, from, to, text));

  if (/^(?: (?:again|here|with you|back|of your inbox))*$/i.test(body))
    return whole(["What's the next step on your side?", 'Where do things stand on your side?']);

  const purpose =
    /^(?: with you)?,? (?:to (?:see|ask|find out|check|learn|hear|know)|and (?:see|ask)|wondering) (?:if |whether )?(.+)$/i.exec(
      body,
    );
  if (purpose?.[1] !== undefined) {
    const clause = purpose[1];
    if (/[,;—]| - /.test(clause)) return [];
    const question = asOpenQuestion(clause) ?? asQuestion(clause);
    return question ? whole([`${question}?`]) : [];
  }

  const next = /^(?: with you)?(?:\s*[:;,]\s+|\s*[—–]\s*|\s+-+\s+|\s+because\s+|\s+since\s+)(.+)$/i.exec(body);
  if (next?.[1] !== undefined) {
    if (!standsAlone.test(next[1])) return [];
    const keepFrom = end + body.length - next[1].length;
    return [replaceWords(sentence, from, keepFrom + 1, next[1].charAt(0), `Start with "${firstWords(next[1])}"`)];
  }

  const about =
    /^(?: with you)? (?:on|about|regarding|re|concerning|to|from|with regards? to|in regards? to) (.+)$/i.exec(body);
  if (about?.[1] !== undefined) {
    const clause = /^([^,;:—–]{2,60}), ((?:here|i|we|there|this|attached)\b.+)$/i.exec(about[1]);
    if (clause)
      return [replaceWords(sentence, from, end + body.length - about[1].length, 'about ', `About ${clause[1]}`)];
    if (about[1].length > 80 || /[,;:—–]| - | (?:to see|because|since|before|so|but|if|when|as) /i.test(about[1]))
      return [];
    return whole(questionsAbout(about[1]));
  }

  const brings = /^ with ((?:some|the|a|an|my|our|more|two|three|new) .+)$/i.exec(body);
  if (brings?.[1] !== undefined)
    return [
      replaceWords(sentence, from, end + body.length - brings[1].length, 'I have ', `I have ${firstWords(brings[1])}`),
    ];
  return [];
}

function firstWords(text: string): string {
  return text.split(/\s+/).slice(0, 4).join(' ');
}
