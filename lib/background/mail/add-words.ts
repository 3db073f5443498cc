import type { MailView } from '../../messages/mail-look.ts';
import { readDraft } from '../../text/read-draft.ts';

/**
 * Where a sentence joins the writer's own words: behind her last one, above closing and signature; below the greeting where
 * nothing else stands yet.
 */
export function placeForWords(body: string): MailView['place'] {
  const { sentences } = readDraft(body);
  const last = sentences.findLast(({ words: { role } }) => role === 'text');
  if (last) {
    const isEnded = /[.!?…:;)]["')\]]*$/.test(body.slice(last.from, last.to).trimEnd());
    return { at: body.slice(0, last.to).trimEnd().length, before: isEnded ? ' ' : '. ' };
  }
  const greeting = sentences.findLast(({ words: { role } }) => role === 'greeting');
  if (greeting) return { at: body.slice(0, greeting.to).trimEnd().length, before: '\n\n' };
  return { at: 0, before: '' };
}

/** True where the rep has written nothing yet but perhaps a greeting. */
export function isUnwritten(body: string): boolean {
  return !readDraft(body).sentences.some(({ words: { role } }) => role === 'text');
}
