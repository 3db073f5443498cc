import type { Examples, HistoryRule } from '../rule.ts';

const stop =
  /\b(?:(?:please )?(?:remove|take) me (?:from|off)|(?:please |kindly )?(?:stop|quit) (?:e-?mailing|calling|contacting|writing|messaging|sending|texting|following up|reaching out)|(?:do not|don't) (?:contact|e-?mail|call|write|message|text) (?:me|us)|(?:please )?(?:unsubscribe|opt)(?: me| us)?(?: out)?\b|not interested,? (?:please|so|stop|thanks|thank you)|leave (?:me|us) alone|no longer wish to (?:hear|receive|be contacted)|lose my (?:number|e-?mail|address))/i;

export const rule: HistoryRule = {
  id: 'asked-to-stop',
  kind: 'history',
  title: 'Asked not to be contacted',
  message: '{Reader} asked not to be contacted.',
  advice: 'End the plan and let it be. If you must answer, one line that confirms it is enough.',
  seeds: ['003'],
  severity: 'weak',
  judge: (history, { thread }) => {
    const said = thread?.some((message) => message.from === 'reader' && stop.test(message.text));
    return history.askedToStop || said ? {} : null;
  },
};

export const examples: Examples = {
  flag: [
    'stop',
    'thread Please remove me from your list.',
    'thread Not interested, please stop.',
    'out email 9d | stop | draft Does May work?',
    'thread Do not contact me again.',
    "thread Please don't call me at work.",
    'thread Stop emailing me.',
    'thread Unsubscribe me, thanks.',
  ],
  pass: [
    'thread We are not interested in the small model, but the large one fits.',
    'thread Please call me on Monday.',
    "thread We can't stop the line before May.",
    'out email 9d | in email 2d',
    'thread Could you remove the second item from the quote?',
    'draft Reply no and I will stop writing.',
    'thread Please stop by on Tuesday.',
    'thread I take the train to Leeds.',
  ],
};
