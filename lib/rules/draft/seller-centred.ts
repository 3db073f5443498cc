import type { DraftRule, Examples } from '../rule.ts';

export const rule: DraftRule = {
  id: 'seller-centred',
  kind: 'draft',
  title: 'More about you than about the reader',
  message: '{Reader} looks for {reader} in this mail and finds mostly you.',
  advice: 'Start one sentence with "you" or "your": the plan, the question, the site.',
  seeds: ['003', '004'],
  severity: 'hint',
  judge: ({ writerWords, readerWords, opening }) => {
    const opensWithSeller = opening.length === 3 && opening.every((subject) => subject === 'writer');
    const farMore = writerWords >= 6 && writerWords >= 3 * readerWords;
    return farMore || (opensWithSeller && writerWords >= 2 * readerWords) ? {} : null;
  },
};

export const examples: Examples = {
  flag: [
    'Hi Tom,\nWe are the leading maker of pumps. We have 40 years of practice. Our team is proud of our record. Shall we talk on Friday?',
    'Hi Ana,\nI sell scanners. I love our new model. We built it ourselves. Can we meet on Monday at 9?',
    'Hi Tom,\nOur firm has grown. Our plant is new. We won a prize. We would show it on Friday at 2. Is that fine?',
    'Hi Ana,\nI lead our sales team. I joined in May. I want to present our tools. Could we talk on Monday?',
    'Hi Tom,\nWe offer pumps. We offer valves. We offer service. Our prices are fair. Which day suits?',
    'Hi Ana,\nOur app is fast. Our app is safe. Our team is keen. We ship in May. We train on site. Is Friday fine?',
    'Hi Tom,\nI wrote the plan. I drew the map. I priced the parts. I think we can ship in May. Shall we meet on Monday?',
    'Hi Ana,\nWe just opened our Leeds site. We now stock our full range. We deliver with our own vans. Is Tuesday fine for a call?',
  ],
  pass: [
    "Hi Tom,\nYour second line starts in May. I'll call you on Friday at 10 about your labels. Which scanner do you use?",
    'Hi Ana,\nYou need forty seats. Here is the table for your three sites. Does May still work for you?',
    'Hi Tom,\nThe report covers your route. Which part matters most to you?',
    'Hi Ana,\nI read your post on waste. You lose two hours a day there. Would a test on your line help?',
    "Hi Tom,\nI'll call you on Friday at 10.",
    'Hi Ana,\nWe can ship to your Leeds site on Monday. Is your dock free?',
    'Hi Tom,\nYour lease ends in June. We hold two halls near you. Which one would you like to see on Monday?',
    'Hi Ana,\nThank you for your questions. I answered them on page 2 of your plan. Does that settle it for you?',
  ],
};
