import type { SentenceFix } from './types.ts';

const lengthOfLabel = 60;

function labelFor(words: string): string {
  const plain = words.trim();
  return plain.length <= lengthOfLabel ? plain : `${plain.slice(0, lengthOfLabel - 1).trimEnd()}…`;
}

/** A capital where the sentence begins there or the words replaced began with one (not "I", not "ASAP"), else none. */
function fitCase(words: string, sentence: string, from: number): string {
  const begins = sentence.slice(0, from).trim() === '' || /^(?!I\b)\p{Lu}\p{Ll}/u.test(sentence.slice(from));
  if (/^I\b/.test(words)) return words;
  const first = words.charAt(0);
  return (begins ? first.toUpperCase() : first.toLowerCase()) + words.slice(1);
}

/**
 * The fix that puts `words` in place of `from..to` of `sentence`, in the sentence's case. With no words the span is
 * dropped together with the space and comma that belonged to it, and the next word takes over a capital.
 */
export function replaceWords(sentence: string, from: number, to: number, words: string, label?: string): SentenceFix {
  if (words !== '') {
    const replacement = fitCase(words, sentence, from);
    return { from, to, replacement, label: label ?? labelFor(replacement) };
  }
  const dropped = sentence.slice(from, to).trim();
  // Nothing but its full stop would be left: the whole sentence goes (`judgeDraft` takes its space with it).
  if (!/[\p{L}\p{N}]/u.test(sentence.slice(0, from) + sentence.slice(to))) {
    return { from: 0, to: sentence.length, replacement: '', label: label ?? `Drop "${labelFor(dropped)}"` };
  }
  const leads = /^[\s"'(*•-]*$/.test(sentence.slice(0, from));
  const after = /^(?:\s*[,;:—–-]+)?\s*/.exec(sentence.slice(to))?.[0].length ?? 0;
  if (leads) {
    const next = sentence[to + after] ?? '';
    return {
      from,
      to: to + after + next.length,
      replacement: next.toUpperCase(),
      label: label ?? `Drop "${dropped}"`,
    };
  }
  // At the end the comma before it goes too.
  const spare = /^[\s.!?]*$/.test(sentence.slice(to)) ? /[,;]?\s*$/ : /\s*$/;
  const before = spare.exec(sentence.slice(0, from))?.[0].length ?? 0;
  return { from: from - before, to, replacement: '', label: label ?? `Drop "${dropped}"` };
}
