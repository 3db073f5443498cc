import { describe, expect, it } from 'vitest';
import { giftsOf, keptBack } from '../../lib/rules/facts/value.ts';
import { mask } from '../../lib/rules/mask.ts';
import { contentsOf } from '../../lib/text/prefilter.ts';
import { reviewMail } from '../../scripts/check/check-mail.ts';
import { parseMail } from '../../scripts/check/mail.ts';

const brings = (sentence: string) => (giftsOf(mask(sentence), sentence, contentsOf(sentence)) & ~keptBack) > 0;

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
    'A tip: leave the valve open overnight.',
    "Thought you'd want to know.",
    'The chart on page 7 shows the drop after March.',
    'Our help center covers the first week: [guide link]',
    'We put it all into a checklist, no form, no gate: {{checklist_link}}',
    'As discussed:',
    'Takeaways from our walk through the plant:',
    'Quick recap from Tuesday:',
    'To recap, you want two ramps before winter.',
    'Here are three ways to keep the cellar dry:',
    "Here's an idea for the side entrance:",
    'The bakery next door ended up [outcome in numbers].',
    "I've compiled four routes for the pipe.",
    'For the north wall I recommend lime plaster.',
    "You're confirmed for Saturday, 40 plates.",
    "What you've done so far:",
    'A baker in Leith earned $[amount] in May.',
    'The total is $[sum], tiles included.',
    'Five flats just listed on your side of the park.',
    'The owner came down to [price].',
    'The mill on Dock Road sold for $[amount].',
    'A lot has changed since we met.',
    'I walked in to share some updates from the yard.',
    'I looked at your menu and found three dead links.',
    'Your permit was approved.',
    'In the meantime we have put out a smaller box.',
    "Here's the package we talked about:",
    'I spotted two gaps in the fence.',
    '[Answer their question on the roof]',
    'One figure for your board: [statistic on turnover]',
    "I've attached it here again.",
    'The new depot just went live.',
    "I believe you'll find it useful.",
    'I thought you might find these resources useful:',
    'Many dental practices are finding that a second chair pays off.',
    'One team uses our buses for its night runs.',
    '[A paragraph addressing what worries them]',
    'Average price: $[amount]',
    'We helped a mill in Leith save two shifts a week.',
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
    'I asked my assistant to find an hour.',
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
    // What the product does, may do, costs
    'Our pumps help you save 20% on power.',
    'One missed call could mean $900 lost.',
    'Reduce your waste by 30%',
    'We are 100% local.',
    'Up to 40% less paper.',
    "It's only $29 a month.",
    '[Product] can increase sales by [X]%.',
    'We help shops like yours grow faster.',
    'We work with companies to improve yields.',
    'Many of our customers use it.',
    'Your competitors are already using it.',
    'Your website could be better.',
    "Here's how it works:",
    "Here's what we do:",
    'Here are a few reasons to choose us:',
    'I wanted to share a bit about the firm.',
    'The short version: Brightwell cleans windows without ladders.',
    'To recap: Brightwell cleans windows without ladders.',
    'A few highlights:',
    "A quick recap of what's included:",
    "Here's a short list of what's included:",
    'Here are the four reasons people switch:',
    "Here's what you'll miss without it:",
    'We offer 15% recurring.',
    'A 60% growth opportunity for your shop.',
    // Pressure told as news
    'Update: only 3 places are left.',
    'Heads up: June 4 is still available, but two others asked.',
    // To be filled in, chosen, dealt with in the account
    'I put together a short intake form.',
    '- [ ] Under $900',
    '[Cancel]({{cancel_link}})',
    // The reader's own, and what went well
    'I loved your [video on kilns].',
    'The move went according to plan.',
    'Some ideas we could try:',
    // Advised for the writer's own sake
    'I recommend booking soon.',
    'We recommend a short call.',
    // Kept back
    "I've prepared a plan for the yard and would love to share it.",
    "I've prepared a plan for the yard, happy to show you on a call.",
    'I have to assume your plans have changed.',
    'The layout could potentially cut your picking time by 20%.',
    'Here are some openings next week.',
    'To pause instead, go to {{pause_link}}.',
    'Our terms are here: {{policy_link}}',
    'We built a tool that counts pallets.',
    'Our plans start at $49.',
    'Save 15% when you pay yearly.',
    'The role comes with a car.',
    'Most owners in your street struggle with damp.',
    "I've identified you as the right person.",
    'I noticed your company is hiring.',
    'I wanted to share our story.',
    // What might be of use, to whom or for what
    'If this might be useful, just reply.',
    'That would be really helpful.',
    'I think a short call would be worth your time.',
    'Do you know anyone who might be interested?',
    'I think it may be worth a call.',
    // Links to act on, pages of the writer's own
    'Pick another time here: [link]',
    'Start your order here: {{link}}',
    'You can reactivate it here: [link]',
    'This is your last chance: [Link]',
    "Here's my calendar link:",
    'The tour is here when you are ready: https://brightwell.example/tour',
    'See it in action: https://brightwell.example/tour',
    'Ana Reyes, www.brightwell.example',
    'https://brightwell.example',
    'Find me here: https://linkedin.com/in/ana',
    'I wrote to you about [article].',
    'You mentioned [an idea of theirs].',
    'Learn more: [link]',
    'Create your account here: {{account_url}}',
    'Try it here: [link]',
    // Bills, forms, the reader's own trial
    "I've attached the invoice again.",
    'Please fill in the attached form.',
    'You have 9 days left.',
    'Your free plan includes two users.',
    'I noticed that your trial ends soon.',
    // Of no use to the reader
    'According to my notes you were away.',
    "FYI, I'm out next week.",
    'Heads up, this is my last e-mail.',
    "We've received your inquiry.",
    "I've confirmed our call.",
    'I read your article on hiring.',
    'Here is what to expect:',
    "Here's what happens next:",
    "Here's what I can offer:",
    'Here is what it is: a market for used pallets.',
    'A written summary of findings',
    'One thing I left out: our app counts pallets too.',
    'We have helped similar shops see results within weeks.',
    '9% error, better than the old way',
    'Speed: 2 days vs 3 weeks and $90 a box',
    '15% revenue share',
    'It costs $40, but it is free for members.',
    'A 5% fee when you sell.',
    'Many thanks for all the help to find us.',
    "I'm here for another ten minutes if you want: just dial in.",
  ])('%s', (sentence) => {
    expect(brings(sentence)).toBe(false);
  });
});

describe('what was made for the reader', () => {
  const isGiven = (body: string) => reviewMail(parseMail(JSON.stringify({ id: 'x', body }), 1, 0)).checklist.value;

  it.each([
    'I drafted a plan for the yard. Shall we start in May?',
    'I put together a comparison. You can read it here: https://brightwell.example/plans',
    "I've attached the drawings. Want me to send them to Ana too?",
  ])('%s', (body) => {
    expect(isGiven(body)).toBe(true);
  });

  it.each([
    'I drafted a plan for the yard. Want me to send it over?',
    'I found three gaps in the fence. Can I send them?',
    'I recorded a tour of the hall. Would it help if I shared it?',
    'I put together [a comparison]. Would a call to walk through it suit you?',
    'Our new [guide to fences] is out. Should I send you a copy?',
  ])('is kept back: %s', (body) => {
    expect(isGiven(body)).toBe(false);
  });
});
