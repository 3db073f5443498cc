import { replaceWords } from './replace-words.ts';
import type { SentenceFix } from './types.ts';

/** What was sent, as the sentence names it: "the proposal", "my e-mail about pricing". */
const thing =
  /\b((?:my|our|the|this|these|those)(?: [\w-]+){0,4}? (?:proposal|quote|quotation|offer|estimate|contract|agreement|brochures?|samples?|deck|slides|report|audit|package|packet|materials?|e-?mails?|messages?|notes?)\b(?: (?:about|on|for|regarding) [\w' -]{2,40})?)/i;

/**
 * "Did you get the proposal?" as a question about what is in it. Only where the rest of the sentence can go with it:
 * what follows the thing sent is at most when and how it was sent.
 */
export function rewriteReceiptCheck(match: RegExpExecArray, sentence: string): SentenceFix[] {
  const from = match.index;
  const rest = sentence.slice(from);
  const body = rest.replace(/[\s.!?…]+$/, '');
  if (/[,;:—–(]| - | (?:and|but|so|because|since) /.test(body.slice(match[0].length))) return [];
  const named = thing.exec(body);
  const to = from + body.length + (/^[.!?…]*/.exec(rest.slice(body.length))?.[0].length ?? 0);
  const question = named ? `Which part of ${named[1]} matters most to you?` : 'Which part matters most to you?';
  return [replaceWords(sentence, from, to, question)];
}

/** "In case you missed it, here is …" goes without its lead-in. */
export function dropLeadIn(match: RegExpExecArray, sentence: string): SentenceFix[] {
  const end = match.index + match[0].length;
  const atStart = /^[\s"'(]*$/.test(sentence.slice(0, match.index)) && /^\s*[,:—–]\s*\w/.test(sentence.slice(end));
  const atEnd = /^[\s.!]*$/.test(sentence.slice(end)) && /\w{3,}[,;]?\s*$/.test(sentence.slice(0, match.index));
  return atStart || atEnd ? [replaceWords(sentence, match.index, end, '')] : [];
}
