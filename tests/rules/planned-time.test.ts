import { describe, expect, it } from 'vitest';
import { reviewMail } from '../../scripts/check/check-mail.ts';
import { parseMail } from '../../scripts/check/mail.ts';

const isDated = (body: string) =>
  reviewMail(parseMail(JSON.stringify({ id: 'x', sentAt: '2026-03-02T09:00', body }), 1, 0)).checklist.date;

describe('a sentence names the day of a step to come', () => {
  it.each([
    'Thanks for the tour on Monday, shall we talk on Thursday?',
    "I'll get back to you within 24 hours.",
    'Please answer within 48 hours.',
    'If Friday is bad, how about Monday at 10?',
    'How does Saturday look for you?',
    'How do you feel about Thursday at 2?',
    'Why not Thursday at 3?',
    "I can't do Monday but Tuesday at 9 is fine.",
    "I've got Tuesday at 10 or Thursday at 4.",
    "It has to be in before Friday's board meeting.",
    '10% off if you sign by Friday.',
    'Who can join us on Friday at 10?',
    'The lawyer needs it signed by Monday.',
    // Slots of the next step
    "I'll swing by [day] with the keys.",
    'Shall we talk [day/time]?',
    'Would [day of the week] suit the crew?',
    'Your permit expires {{expiry_date}}.',
    'Drawings (you): due [date]',
    'Your signed quote for {{address}} is valid until {{end_date}}.',
    'Please return the completed list to [name] by [date].',
    'The visit with [inspector] is set for [date].',
    'The crew is free starting [date].',
    'The van can come as early as [day/time].',
    'The rate holds until {{offer.endDate}}.',
    'Prices hold until {{validUntil}}.',
    'Quote valid until: {QUOTE_VALID_UNTIL}',
    'Your permit expires on {{expires_at}}.',
    'Are we still on track for our call on [date]?',
    '- [SLOT_OPTION_1]',
    'Your lease renews on {{leaseDate}}.',
    `I'll ring you on \${callbackDate} at \${callbackTime}.`,
    `Just confirming our visit on \${v.visitDate}.`,
    'The tour is at {{tour_time}}.',
    // A deadline
    'The offer is valid for 10 days.',
    'Our rate holds for {{n}} days.',
    'The price is locked in for the next 14 days.',
    'Three seats, and 6 days left in your trial.',
    'Renew within 14 days to keep the rate.',
    'Only 12 hours remain to join.',
    'The estimate is good for 15 working days.',
    'You have 10 days to accept.',
    'Three times that suit me:\n- [Option 1]\n- [Option 2]\n\n[Name]',
    'Book within 10 days.',
    'You were hoping to open by May 15.',
    'Your trial ends in 5 days.',
    'Your plan ends in just {{remaining_days}} days.',
    'Please wire it in cleared funds, by Thursday.',
    'Reply today to keep the rate.',
    'Call me today.',
    'Take 15% off any fence for the next 48 hours.',
    'The list price stands for 30 days.',
    'We are ready to sign today, shall we?',
  ])('%s', (sentence) => {
    expect(isDated(sentence)).toBe(true);
  });
});

describe('a sentence names a day, and no step', () => {
  it.each([
    // Over
    'Thanks for meeting with us on Friday.',
    'Nothing on Wednesday would have changed that.',
    "I've got your note from Tuesday.",
    "Monday's webinar drew 300 people.",
    // What somebody grants, takes, does as a rule
    'We answer every ticket within 24 hours.',
    'I usually answer within 24 hours and would be glad to talk.',
    'How would a visit over the next couple of weeks work?',
    'In Q4 they sold out in three days.',
    'How do you handle calls on Sunday?',
    'How do most teams cover Saturday night?',
    'Our office is closed on Sundays.',
    'Tuesday mornings are when the leads come in.',
    'An e-mail at 8 am gets 20% more opens.',
    'A coat of paint lasts for 10 days.',
    'It is good for 14 days from the delivery.',
    'The crew took 10 days to finish.',
    'We stayed for 10 days.',
    'No more 2am calls.',
    "I don't miss the 11pm texts.",
    'Reply with a morning or afternoon and I will hold it.',
    // Ruled out
    "Monday doesn't work for me.",
    'Friday is out, sorry.',
    'Anything but Wednesday.',
    'Any day except Thursday.',
    "I can't do Monday.",
    'Not on Thursday.',
    // Where somebody is
    'Her boss is in Lisbon until Tuesday.',
    'Being in Rome on Friday is what makes it hard.',
    'The auditor, who will visit Leeds on May 3, is new.',
    // Slots of what is over, and of links
    'We met at [Event] in [City] on [day].',
    'I am checking on your tile request from [date].',
    'Since the tour of [Site] on [date] we have painted it.',
    'It is valid for 30 days from [date].',
    'Completion date: [date]',
    'Date: [Wedding date]',
    'Your Harbor Lane proposal for [date]',
    '[Pick a Time That Suits]({{url}})',
    '[Calendar link or time suggestions]',
    'Just checking in on {{event_date}}.',
    'We book about {{lead_time}} ahead.',
    'I hope you liked the tour today!',
    'A seat today helps the life-saving work of the crew.',
    'I still like my pitch from [date].',
    'The rest is in {{last_update}}.',
    'Your place on {{candidate}} is safe.',
    '- [A strength, e.g., "can start within 3 weeks"]',
    'A wall dries in 3-5 days.',
    'Is the move still on, or am I late?',
    'Is the roof a worry right now?',
    // What may be, what can be done, wishes, when somebody is there
    'What would you change tomorrow if you could?',
    'What happens when it rains tomorrow?',
    'Imagine a full hall tomorrow.',
    'We can have you up and running in 24 hours.',
    'How would you plan the next 90 days?',
    'It answers even at 10pm on a Sunday.',
    'Have a great Friday!',
    'Enjoy your Friday.',
    'We are open Monday to Friday.',
    'Desk: Mon - Fri, 8:30am - 5pm',
    // Urged, not planned
    'Are you ready to order today?',
    'Ready to get started today?',
    'The barn was cut off for 3 days.',
  ])('%s', (sentence) => {
    expect(isDated(sentence)).toBe(false);
  });
});
