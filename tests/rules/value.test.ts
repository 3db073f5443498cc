import { describe, expect, it } from 'vitest';
import { bringsValue } from '../../lib/rules/facts/value.ts';
import { mask } from '../../lib/rules/mask.ts';
import { contentsOf } from '../../lib/text/prefilter.ts';

const brings = (sentence: string) => bringsValue(mask(sentence), sentence, contentsOf(sentence));

describe('a sentence brings the reader something', () => {
  it.each([
    // What it costs, measures, takes
    'Pricing for 25 seats is $18 a seat, billed yearly.',
    'The small one is 4.20 € a meter.',
    'Style 4471 comes to USD 5.85 ex works.',
    'Rush orders add 12%.',
    'That saves you £640 on the stairwell.',
    'They stock 300gsm uncoated.',
    'Lead time 3-4 wks.',
    'Custom colors are 7 weeks.',
    // Delivered
    'Please find the revised quote below.',
    'v3 attached with your changes.',
    'The certificate (attached) runs to May.',
    'The samples left today, tracking 00340434161.',
    // Answered, found out, put right
    'Yes they are still here, both of them.',
    'On the parking: there are six spots behind the hall.',
    'About your questions, the data stays in Frankfurt.',
    'I confirm: four manuals, English to Portuguese.',
    'I asked our trainer and she has the 9th free.',
    "I've credited the call-out.",
    'We removed the setup fee.',
    'The security report came through on Friday.',
    'Legal accepted all of your changes.',
    // Advice, and what the reader can't see
    "You've got 212 reviews and still show up sixth.",
    'FYI the museum is closed on Mondays.',
    'Action items from Friday: the drawings, the permit.',
    'What I noted on Tuesday: two sites, one budget.',
    'Since your visit, two shops on your street have switched to it.',
    '38 of 40 nurses used it last week.',
    'Downtime is down from 12 to 5 hours.',
    'It turns out the old meter fits.',
    'The workshop has replaced the cable.',
    'I had a word with our installer.',
    'A new seal costs eight dollars.',
    'A tip: leave the valve open overnight.',
    "Thought you'd want to know.",
    'The chart on page 7 shows the drop after March.',
    'Our help center covers the first week: [guide link]',
    'We put it all into a checklist, no form, no gate: {{checklist_link}}',
  ])('%s', (sentence) => {
    expect(brings(sentence)).toBe(true);
  });
});

describe('a sentence brings the reader nothing', () => {
  it.each([
    'Would $400 a month work for you?',
    'I can send you a quote under $500.',
    "Order in the next 48 hours and I'll give you 50% off.",
    'This is our big promotion, 5% off until Friday.',
    'A 5% discount if you order before May.',
    'Invoice 4411 over $1,200 is overdue.',
    'Please transfer the $300.',
    'ROI is typically 30-40%.',
    "That's $4.50 a month.",
    'The call takes 20 minutes.',
    'The move is 3 weeks away.',
    'Please find out who signs.',
    'Please find time for a call.',
    'Yes, please.',
    'On the phone you sounded unsure.',
    'We spoke at the market about tomatoes.',
    'I asked your assistant about Tuesday.',
    'Thank you for your continuous support.',
    "I'd go if I had a ticket.",
    'You have my number.',
    'Here is the easy way to answer.',
    'The form is attached.',
    'Once the plan is approved, we can start.',
    'The case study draft waits for your approval.',
    'Since you asked, the team has been busy.',
    'Our team turned out for the fair.',
    'The invite is here: {{booking_link}}',
    'I saw your post on [LinkedIn].',
  ])('%s', (sentence) => {
    expect(brings(sentence)).toBe(false);
  });
});
