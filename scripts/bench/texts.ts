/** Drafts to measure with, written for the purpose. */

const paragraphs = [
  'Hi Tom,',
  'Thanks for walking me through the warehouse last week. You said returns take two people a full day every Monday, and that the spring peak doubles that. I had our engineers look at the scanner you use, and it talks to our software without an adapter.',
  'I am just following up on the proposal I sent over. The price for twelve months is in it, and so is the option to stop after three. Several customers of your size started with one site and added the others after the first quarter, which kept the risk small and gave their teams time to learn.',
  'You also asked how long the change takes. For a site like yours we plan nine working days: two for the data, four for the floor, three for training. Nobody has to work a weekend for it. The old system keeps running beside ours until you switch it off yourself.',
  'Let me know what you think about the pilot, and whether Priya should join us. I will send you the reference from the Leeds site soon, and I will call you on Friday at 3pm to settle the start date. Does the second week of March still work for your team?',
  'Best regards,\nRita',
];

/** About 200 words: a usual, longish follow-up. */
export const mail200 = paragraphs.join('\n\n');

/** About 5,000 words: the same letter grown by numbered paragraphs, so that no sentence is there twice. */
export const mail5000 = [
  paragraphs[0],
  ...Array.from({ length: 22 }, (_, round) =>
    paragraphs.slice(1, -1).map((paragraph) => paragraph.replaceAll('. ', ` (item ${round + 1}). `)),
  ).flat(),
  paragraphs.at(-1),
].join('\n\n');

export const countWords = (text: string) => text.split(/\s+/).filter(Boolean).length;
