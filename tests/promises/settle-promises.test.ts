import { describe, expect, it } from 'vitest';
import { findPromises } from '../../lib/promises/find-promises.ts';
import { findTimes } from '../../lib/promises/find-times.ts';
import { settlePromises } from '../../lib/promises/settle-promises.ts';
import { wednesday } from './moments.ts';

function settle(...sentences: string[]): (string | null)[] {
  const { moment } = wednesday;
  const found = sentences.map((text) => ({ times: findTimes(text, moment), promises: findPromises(text, moment) }));
  return settlePromises(found, moment)
    .flat()
    .filter(({ kind }) => kind === 'promise')
    .map(({ action, due, certainty }) => `${action} ${wednesday.show(due)} ${certainty}`);
}

describe('a mail read as a whole', () => {
  it('"then" is the time named before', () => {
    expect(settle('Friday at 10 works well.', 'Speak then.')).toEqual(['call 2026-11-27T10:00 said']);
    expect(settle('Does Friday at 10 work?', "I'll call you then.")).toEqual(['call 2026-11-27T10:00 said']);
    expect(settle("I'm free on Friday, so I'll call you then.")).toEqual(['call 2026-11-27 said']);
    expect(settle('In meetings until 3:30.', 'Calling you then.')).toEqual(['call 2026-11-25T15:30 said']);
    expect(settle("I'm free at 4.", "I'll call you then.")).toEqual(['call 2026-11-25T16:00 said']);
  });

  it('"then" is not the time another promise has', () => {
    expect(settle('Does Friday at 10 work?', "I'll send the deck tonight and call you then.")).toEqual([
      'send 2026-11-25 said',
      'call 2026-11-27T10:00 said',
    ]);
  });

  it('"then" after nothing stays open', () => {
    expect(settle('Thanks for the update.', "I'll call you then.")).toEqual(['call null guessed']);
  });

  it('an hour alone belongs to the day the mail talks about', () => {
    expect(settle('Our team meets on Friday.', "I'll call you at 3.")).toEqual(['call 2026-11-27T15:00 guessed']);
    expect(settle('The 14th works.', 'See you at 2.')).toEqual(['meet 2026-12-14T14:00 guessed']);
    expect(settle('I land on Friday at 2pm.', "I'll ring you at 4.")).toEqual(['call 2026-11-27T16:00 guessed']);
    expect(settle('The demo is on Monday at 9, so I will meet you in the lobby at 8:30.')).toEqual([
      'meet 2026-11-30T08:30 guessed',
    ]);
    expect(settle('Thanks.', "I'll call you at 3.")).toEqual(['call 2026-11-25T15:00 said']);
  });

  it('a part of the day belongs to the day its sentence named', () => {
    expect(settle("I'll call you tomorrow morning and send the deck in the afternoon.")).toEqual([
      'call 2026-11-26 said',
      'send 2026-11-26 guessed',
    ]);
    expect(settle("I'll call you Friday at 3 and send the notes in the evening.")).toEqual([
      'call 2026-11-27T15:00 said',
      'send 2026-11-27 guessed',
    ]);
    expect(settle("I'll send the deck at noon and call you in the afternoon.")).toContain('call 2026-11-25 said');
  });

  it('said twice is promised once', () => {
    expect(settle("I'll call you on Friday.", 'Talk Friday.')).toEqual(['call 2026-11-27 said']);
    expect(settle("I'll call you on Friday.", "I'll call you on Monday.")).toHaveLength(2);
  });
});
