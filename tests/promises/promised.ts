import { findPromises, setsCondition } from '../../lib/promises/find-promises.ts';
import { findTimes } from '../../lib/promises/find-times.ts';
import { settlePromises } from '../../lib/promises/settle-promises.ts';
import { readDraft } from '../../lib/text/read-draft.ts';
import { wednesday } from './moments.ts';

const { moment, show } = wednesday;

/** What a mail promises, as the rows print it: "call 2026-11-27T15:00, offer: send". */
export function promised(mail: string): string {
  const sentences = readDraft(mail).sentences.map(({ words }) => words.text);
  return settlePromises(
    sentences.map((text) => ({
      times: findTimes(text, moment),
      promises: findPromises(text, moment),
      condition: setsCondition(text),
    })),
    moment,
  )
    .flat()
    .map(({ kind, actor, actorName, action, due }) => {
      const who = actor === 'writer' ? '' : actor === 'reader' ? 'you ' : `${actorName ?? 'someone'} `;
      return `${kind === 'offer' ? 'offer: ' : ''}${who}${action}${due ? ` ${show(due)}` : ''}`;
    })
    .join(', ');
}

/** The lines of a page of a dictionary. */
export const lines = (page: string) =>
  page
    .trim()
    .split('\n')
    .map((line) => line.trim());
