import { describe, expect, it } from 'vitest';
import { findAsk } from '../../lib/rules/facts/ask.ts';
import { mask } from '../../lib/rules/mask.ts';
import { contentsOf } from '../../lib/text/prefilter.ts';
import { reviewMail } from '../../scripts/check/check-mail.ts';
import { parseMail } from '../../scripts/check/mail.ts';

const asks = (sentence: string) => findAsk(mask(sentence), contentsOf(sentence), sentence) !== null;

describe('a sentence asks the reader for one thing', () => {
  it.each([
    // Buttons and booking links
    'The vans are ready to see, here is a slot: [Calendly link]',
    'Ready for the move? https://calendly.com/x/15min',
    'My calendar is here: https://meetings.hubspot.com/ana',
    '[Create your free account](https://x.example)',
    '[Browse the spring range]',
    '[Book a tour]',
    '{{booking_link}}',
    // "Let me know …" with what
    'Please let me know your timeline for the roof.',
    'Kindly let us know your target price.',
    'Let me know if you would like to book the hall.',
    'Let me know whether we should hold the van.',
    'Let me know how we should proceed.',
    "Read the plan again and let us know if you'd like to make any changes.",
    // Indirect
    'I wanted to check if [company] is still in.',
    'I am wondering whether your team is still looking at vans.',
    'I need to find out if the lease you saw is still on.',
    "I'd like to determine if we should keep your slot.",
    "I wanted to see if you'd like to talk about the lease.",
    "I'd appreciate your decision on the lift.",
    'Happy to hold it, just reply "Hold".',
    'Apply by [date]: https://brightwell.example/apply',
    'To keep your rate, please reach out at your earliest convenience.',
    'Reply with the number of the box.',
    'Just reply and I will hold the van.',
    'Please come to our stand on Friday.',
    'Please bring the keys.',
    'Is there anything holding you back?',
    'Need a second van?',
    'Please confirm the forty seats by Friday and call me if that changes.',
    // A button by its name
    '[CTA: Book the second visit]',
    '[Button: Start the pilot]',
    // What she will have to do
    "To keep the vans on the road, you'll need to renew your lease.",
    'You will have to confirm the seats.',
    'Order today and the pallets leave on Monday.',
    'Then signup at the desk.',
    'Let me know a convenient day.',
    // The least answer
    'A short reply is enough.',
    'One line would help me plan the crew.',
    'A yes or no will do.',
    // The head of a list of answers
    'Should I:',
    'A yes or no is fine.',
    'All you have to do is sign the sheet.',
    'The next step is to book the crane.',
    'Tell us what we need and confirm the day.',
    'Is there anything we can do better?',
    'Which of these is closest:',
    'I wanted to see if your plans have changed since.',
    // Meeting, if she will
    'I was wondering if we could meet at the yard.',
    'We wanted to see if we can set up a tour.',
    // What the writer needs from her
    "We'll need your signature on page 2.",
    'To hold the crane I only need a yes.',
    'I need to know the size of the roof.',
    'How is your new press running?',
    'How does Monday sound?',
    'What makes it hard to decide?',
    "Isn't May too late for the move?",
    'How are you storing the tiles today?',
    // What little she has to do
    'The form is filled in, you just need to sign it.',
    'For the free sample you only have to confirm the address.',
    'You can find a time on our page: it fits in ten minutes.',
    'The lease is in the post, and whenever you get a minute to look it over, that would be great.',
    "When you can spare an hour for the tour, we'd be glad.",
    'Respond to this note or call us to hold the slot.',
  ])('%s', (sentence) => {
    expect(asks(sentence)).toBe(true);
  });
});

describe('a sentence asks for nothing specific', () => {
  it.each([
    // Small talk
    'How was your weekend?',
    "How's your week going?",
    'How have you been?',
    'Did you have a good summer?',
    // A heading over what the writer tells
    'How does it work?',
    'How did they do it?',
    'What makes us different?',
    'Why choose us?',
    // What the writer needs to do, or may
    'We just need to finish the fit-out.',
    'We can schedule it for you.',
    'I wanted to see if we can be of use.',
    // Courtesies and what wants nothing back
    'Please bear with us while we move.',
    'Please pardon the delay in my answer.',
    'Please have a great day.',
    'Please view the attached list.',
    'Please kindly note the new address.',
    'We would appreciate any feedback.',
    "Whenever the time is right, just reply and we'll start.",
    // When she is ready
    'When you are ready, you can sign up at the desk.',
    "The vans are held, just reply whenever you're ready.",
    // The writer finds the time
    "If Monday is full, I'm happy to find another slot.",
    'I can pick a time with your office.',
    // A dash before nothing specific
    'I sent the plan on Monday—any news?',
    'On the lease –any comments so far?',
    // Only if something is wrong
    'For any queries, please reach out to us at the desk.',
    'With doubts about the form, please call us.',
    'Let me know if you want to go on or have further wishes.',
    // Some day
    'If your needs ever change, just reply or book a slot: [calendar link]',
    'Should the plan change, call me.',
    'But if that changes, send me a line.',
    'Let me know if it ever gets urgent.',
    'If it comes back up, please send me a line.',
    'You can always book a tour here: [booking link]',
    'If you want to talk sooner, my calendar is here: [calendar link]',
    'Ana Reyes | [booking link]',
    'I liked your [book on kilns].',
    '[Start date]',
    // A bare reply, and what leads to it
    'Just reply to this email.',
    'Feel free to reach out at your own pace.',
    'Questions? Reply here.',
    'Need to make changes?',
    'Need help?',
    'Is there anything I can help with?',
    "Let me know if you'd like to grab a coffee.",
    'Let me know if you would like to discuss it.',
    'Please let us know your first thoughts.',
    'Please call or write if there is anything we can do.',
    'When prices bite, please come to us for a quote.',
    // Thanks, and what the writer does
    'We appreciate your trust.',
    'I really appreciate your consideration.',
    'We are kindly reminding you of our offer.',
    "I'll check if the part is still in stock.",
    'I can send the drawings or book the hall for you.',
    'If it bores you, tell me to go.',
    "I'd love to show you the yard or schedule a visit.",
    "We'll find another day.",
    "I'll look it over and send over a quote.",
    'We have read the plan and share it below.',
    'Our crew will ring you and confirm the hour.',
    'Is there anything I can clarify?',
    'What questions do you have?',
    "Just a 15-minute call to see if there's a fit.",
    'Just half an hour, ten minutes to see if it fits.',
    // Answers offered
    "Is there anything you'd like us to explain?",
    'Is there anything you would like me to change?',
    'You can reply or call me at 555-0100.',
    "If you want a second pair of eyes, reply here and I'll help.",
    "If you need to reschedule, just reply and we'll find another slot.",
    'If you have got any further wishes, please send me a line.',
    // No heads of answers
    'Here is what we found:',
    'The line is long.',
  ])('%s', (sentence) => {
    expect(asks(sentence)).toBe(false);
  });
});

describe('asking whether it arrived', () => {
  const isAsked = (body: string) => reviewMail(parseMail(JSON.stringify({ id: 'x', body }), 1, 0)).checklist.ask;

  it.each([
    'Did you get my e-mail?',
    'Have you received the samples I sent last week?',
    'Please confirm that you received my offer.',
    'Did the drawings ever reach you?',
    'I wanted to check if you got my offer.',
    'I am wondering whether you have seen the proposal.',
    'I wanted to see if you had a chance to read my e-mail.',
  ])('is no ask: %s', (body) => {
    expect(isAsked(body)).toBe(false);
  });

  it.each([
    'Just checking that you got my offer, when could we meet?',
    'Did you get my e-mail? Would Tuesday suit you?',
  ])('may stand before one: %s', (body) => {
    expect(isAsked(body)).toBe(true);
  });
});
