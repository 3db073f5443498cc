import { momentAt } from './moments.ts';

/** A place and time at which a list of expressions is read. */
export interface Page {
  title: string;
  at: ReturnType<typeof momentAt>;
  /** Columns parted by two or more spaces: expression, due, certainty if not said, alternatives. */
  lines: string;
}

const london = momentAt('2026-11-25T09:30:00Z', { country: 'GB', locale: 'en-GB' });
const newYork = momentAt('2026-11-25T14:30:00Z', { timeZone: 'America/New_York', country: 'US' });
const fridayAfternoon = momentAt('2026-11-27T15:10:00Z');
const lateEvening = momentAt('2026-11-24T22:40:00Z');
const sunday = momentAt('2026-11-29T18:00:00Z');
const lastSaturday = momentAt('2026-01-31T00:00:00Z', { timeZone: 'UTC' });
const beyondTheTable = momentAt('2036-11-26T09:30:00Z', { country: 'US' });
const beforeSpring = momentAt('2026-03-28T10:00:00Z');
const beforeAutumn = momentAt('2026-10-24T10:00:00Z');
const betweenChanges = momentAt('2026-10-27T10:00:00Z');
const beforeSpringInNewYork = momentAt('2026-03-07T15:00:00Z', { timeZone: 'America/New_York' });
const firstOnEarth = momentAt('2026-12-31T09:00:00Z', { timeZone: 'Pacific/Kiritimati' });
const newYearsEve = momentAt('2026-12-31T10:00:00Z');

export const pages: Page[] = [
  {
    title: 'in London, on the day before the clocks go forward: 1:30 is skipped, nine stays nine',
    at: beforeSpring,
    lines: `
      tomorrow at 1:30am                 2026-03-29T02:30
      tomorrow at 9am                    2026-03-29T09:00
      Monday at 9                        2026-03-30T09:00
      in 24 hours                        2026-03-29T11:00
      in 2 days                          2026-03-30
    `,
  },
  {
    title: 'in London, on the day before the clocks go back: 1:30 comes twice, the first is meant',
    at: beforeAutumn,
    lines: `
      tomorrow at 1:30am                 2026-10-25T01:30
      tomorrow at 9am                    2026-10-25T09:00
      in 24 hours                        2026-10-25T10:00
      end of day Monday                  2026-10-26T17:00
    `,
  },
  {
    title: 'in London, in the week when New York is four hours behind, not five',
    at: betweenChanges,
    lines: `
      3pm ET tomorrow                    2026-10-28T19:00
      Monday 3pm ET                      2026-11-02T20:00
      9am PST on Thursday                2026-10-29T16:00
      Friday at 10:00 CET                2026-10-30T09:00
    `,
  },
  {
    title: 'in New York, on the day before the clocks go forward',
    at: beforeSpringInNewYork,
    lines: `
      tomorrow at 2:30am                 2026-03-08T03:30
      tomorrow at 10am GMT               2026-03-08T06:00
      Monday at 9                        2026-03-09T09:00
    `,
  },
  {
    title: 'on Kiritimati, where the last day of the year ends first',
    at: firstOnEarth,
    lines: `
      tonight                            2026-12-31
      tomorrow                           2027-01-01
      end of the month                   2026-12-31
    `,
  },
  {
    title: 'in a year whose holidays nobody has published: counted working days are a guess',
    at: beyondTheTable,
    lines: `
      tomorrow                           2036-11-27
      next business day                  2036-11-27  guessed
      within 2 business days             2036-11-28  guessed
      in 2 days                          2036-11-28
    `,
  },
  {
    title: 'on the Saturday a month ends with: its working days are over, the month is not',
    at: lastSaturday,
    lines: `
      by the end of January              2026-01-31
      by the end of the month            2026-01-31
      EOM                                2026-01-31
    `,
  },
  {
    title: 'in London, Wednesday, November 25, 2026 at 09:30',
    at: london,
    lines: `
      today                              2026-11-25
      later today                        2026-11-25
      tonight                            2026-11-25
      tonite                             2026-11-25
      this morning                       2026-11-25
      this afternoon                     2026-11-25
      later this afternoon               2026-11-25
      this evening                       2026-11-25
      by mid afternoon                   2026-11-25
      in the afternoon                   2026-11-25
      in the morning                     2026-11-26
      in the am                          2026-11-26
      first thing in the morning         2026-11-26
      tomorrow                           2026-11-26
      tommorow                           2026-11-26
      tmrw                               2026-11-26
      tomorrow morning                   2026-11-26
      tomorrow afternoon                 2026-11-26
      tomorrow am                        2026-11-26
      first thing tomorrow               2026-11-26
      by tomorrow                        2026-11-26
      tomorrow at 10                     2026-11-26T10:00
      tomorrow at 9                      2026-11-26T09:00
      tomorrow at 2                      2026-11-26T14:00
      tomorrow at 12                     2026-11-26T12:00
      10am tomorrow                      2026-11-26T10:00
      tomorrow, 10:15                    2026-11-26T10:15
      tomorrow at 4:45 p.m.              2026-11-26T16:45
      tomorrow afternoon at 3            2026-11-26T15:00
      tomorrow evening at 7              2026-11-26T19:00
      the day after tomorrow             2026-11-27
      Friday                             2026-11-27
      on Friday                          2026-11-27
      by Friday                          2026-11-27
      this Friday                        2026-11-27
      this coming Friday                 2026-11-27
      Fri                                2026-11-27
      on Friday morning                  2026-11-27
      late Friday afternoon              2026-11-27
      first thing on Friday              2026-11-27
      Friday at 3                        2026-11-27T15:00
      on Friday at 3                     2026-11-27T15:00
      Friday at 3pm                      2026-11-27T15:00
      Friday 3pm                         2026-11-27T15:00
      Fri 3pm                            2026-11-27T15:00
      Fri. 3 pm                          2026-11-27T15:00
      Friday @ 3pm                       2026-11-27T15:00
      Friday - 3pm                       2026-11-27T15:00
      Friday – 3pm                       2026-11-27T15:00
      Friday, at 3 p.m.                  2026-11-27T15:00
      3pm on Friday                      2026-11-27T15:00
      at 3 on Friday                     2026-11-27T15:00
      at 3 this Friday                   2026-11-27T15:00
      Friday at 15:00                    2026-11-27T15:00
      Friday at 15.00                    2026-11-27T15:00
      Friday at 15h                      2026-11-27T15:00
      Friday at 15h30                    2026-11-27T15:30
      Friday at 1500 hrs                 2026-11-27T15:00
      Friday at 0900                     2026-11-27T09:00
      Friday at 330pm                    2026-11-27T15:30
      Friday around 3                    2026-11-27T15:00
      Friday at about 3ish               2026-11-27T15:00
      Friday at half past two            2026-11-27T14:30
      Friday at half two                 2026-11-27T14:30
      Friday at quarter to four          2026-11-27T15:45
      Friday at a quarter past ten       2026-11-27T10:15
      Friday at ten past three           2026-11-27T15:10
      Friday at twenty to five           2026-11-27T16:40
      Friday at three                    2026-11-27T15:00
      Friday at three o'clock            2026-11-27T15:00
      Friday at 10 o'clock sharp         2026-11-27T10:00
      Friday noon                        2026-11-27T12:00
      Friday at noon                     2026-11-27T12:00
      Friday before noon                 2026-11-27T12:00
      Friday at 8                        2026-11-27T08:00
      Friday at 7                        2026-11-27T07:00  ambiguous  2026-11-27T19:00
      Friday at 6                        2026-11-27T18:00
      Friday evening at 6:30             2026-11-27T18:30
      Friday 2-3pm                       2026-11-27T14:00
      Fri 11-1pm                         2026-11-27T11:00
      Friday from 2 to 3                 2026-11-27T14:00
      Friday between 2 and 4             2026-11-27T14:00
      Friday between 2-4pm               2026-11-27T14:00
      between 2 and 4 on Friday          2026-11-27T14:00
      btw 9-noon on Friday               2026-11-27T09:00
      Friday 10:45 - 12:15               2026-11-27T10:45
      Monday                             2026-11-30
      Mon                                2026-11-30
      by COB Monday                      2026-11-30T17:00
      Monday EOD                         2026-11-30T17:00
      end of day Monday                  2026-11-30T17:00
      Monday by close of business        2026-11-30T17:00
      Monday the 30th                    2026-11-30
      Monday, November 30                2026-11-30
      Mon 30 Nov                         2026-11-30
      Monday 30/11                       2026-11-30
      Monday, November 30, 2026 at 2pm   2026-11-30T14:00
      Tuesday next week                  2026-12-01
      next week Tuesday                  2026-12-01
      next week on Tuesday               2026-12-01
      Tuesday of next week               2026-12-01
      next Tuesday                       2026-12-01
      Tues 2-3pm                         2026-12-01T14:00
      Tues.                              2026-12-01
      next Friday                        2026-12-04  ambiguous  2026-11-27
      next Friday at 10                  2026-12-04T10:00  ambiguous  2026-11-27T10:00
      Wednesday                          2026-12-02  ambiguous  2026-11-25
      this Wednesday                     2026-11-25
      next Wednesday                     2026-12-02
      Tuesday week                       2026-12-08
      a week on Tuesday                  2026-12-08
      a week from Tuesday                2026-12-08
      2 weeks from Monday                2026-12-14
      a fortnight on Friday              2026-12-11
      a week from today                  2026-12-02
      two weeks from now                 2026-12-09
      a week from tomorrow               2026-12-03
      Thu or Fri                         2026-11-26  ambiguous  2026-11-27
      Thursday or Friday                 2026-11-26  ambiguous  2026-11-27
      tomorrow or Friday                 2026-11-26  ambiguous  2026-11-27
      EOW next week                      2026-12-04
      tomorrow week                      2026-12-03
      today week                         2026-12-02
      a week Tuesday                     2026-12-08
      first Monday of January            2027-01-04
      the first Tuesday in December      2026-12-01
      the last Friday of the month       2026-11-27
      the last Friday of next month      2026-12-25
      second Wednesday of January        2027-01-13
      first Monday of the month          none
      end of play                        2026-11-25T17:00
      in 2 biz days                      2026-11-27
      0900 tomorrow                      2026-11-26T09:00
      0900 hrs Monday                    2026-11-30T09:00
      Monday 30 November                 2026-11-30
      bank holiday Monday                2026-12-28
      EOD                                2026-11-25T17:00
      by EOB                             2026-11-25T17:00
      by COB today                       2026-11-25T17:00
      end of day                         2026-11-25T17:00
      by the end of the day              2026-11-25T17:00
      by the end of today                2026-11-25T17:00
      by close of play                   2026-11-25T17:00
      by the end of business tomorrow    2026-11-26T17:00
      EOD tomorrow                       2026-11-26T17:00
      EOW                                2026-11-27
      by the end of the week             2026-11-27
      by the end of this week            2026-11-27
      end of next week                   2026-12-04
      EOM                                2026-11-30
      by the end of the month            2026-11-30
      month-end                          none
      by month-end                       2026-11-30
      end of next month                  2026-12-31
      end of November                    2026-11-30
      by the end of January              2027-01-29
      end of the quarter                 2026-12-31
      end of next quarter                2027-03-31
      EOQ                                2026-12-31
      by the end of Q1                   2027-03-31
      end of the year                    2026-12-31
      EOY                                2026-12-31
      in 2 days                          2026-11-27
      in two days                        2026-11-27
      in 2 days' time                    2026-11-27
      within 3 days                      2026-11-28
      in a couple of days                2026-11-27  guessed
      in 2-3 days                        2026-11-28  guessed
      in ten days                        2026-12-05
      in a week                          2026-12-02
      in 2 weeks                         2026-12-09
      in a fortnight                     2026-12-09
      in 3 months                        2027-02-25
      in a month                         2026-12-25  guessed
      in 2 days at 3pm                   2026-11-27T15:00
      in 5 minutes                       2026-11-25T09:35
      in 5 mins                          2026-11-25T09:35
      in an hour                         2026-11-25T10:30
      in half an hour                    2026-11-25T10:00
      in 2 hours                         2026-11-25T11:30
      in an hour and a half              2026-11-25T11:00
      within the hour                    2026-11-25T10:30
      within the next hour               2026-11-25T10:30
      throughout the day                 2026-11-25
      in the course of the day           2026-11-25
      within 24 hours                    2026-11-26T09:30
      within the next 48 hours           2026-11-27T09:30
      in the next 2 hours                2026-11-25T11:30
      30 minutes from now                2026-11-25T10:00
      the next business day              2026-11-26
      next working day                   2026-11-26
      within one business day            2026-11-26
      within 2 business days             2026-11-27
      in 3 working days                  2026-11-30
      in five business days              2026-12-02
      on the 27th                        2026-11-27
      by the 30th                        2026-11-30
      on the 23rd                        2026-12-23
      the 1st of next month              2026-12-01
      on the 3rd of December             2026-12-03
      on the 27th at 11                  2026-11-27T11:00
      December 4                         2026-12-04
      December 4th                       2026-12-04
      Dec. 4                             2026-12-04
      4 December                         2026-12-04
      4th Dec at 3pm                     2026-12-04T15:00
      4 Dec 2026                         2026-12-04
      Jan 5th                            2027-01-05
      2026-12-04                         2026-12-04
      on 4/12                            2026-12-04
      by 04/12/2026                      2026-12-04
      at 10:30                           2026-11-25T10:30
      at 3                               2026-11-25T15:00
      after 6                            2026-11-25T18:00
      by noon                            2026-11-25T12:00
      by 5pm                             2026-11-25T17:00
      by 9am                             2026-11-26T09:00  guessed
      at 09:00                           2026-11-26T09:00  guessed
      before 10:45                       2026-11-25T10:45
      a little before 12:10              2026-11-25T12:10
      at quarter to four                 2026-11-25T15:45
      3pm your time on Friday            2026-11-27  guessed
      3pm our time on Friday             2026-11-27T15:00
      3pm ET on Friday                   2026-11-27T20:00
      Friday at 3 Pacific                2026-11-27T23:00
      Friday 3pm Eastern time            2026-11-27T20:00
      Friday at 10:00 CET                2026-11-27T09:00
      Friday at 10:00 (CET)              2026-11-27T09:00
      Friday at 3pm GMT                  2026-11-27T15:00
      Friday 4pm New York time           2026-11-27T21:00
      Friday at 5 p.m. (Houston time)    2026-11-27T23:00
      Easter Monday                      2027-03-29
      on Good Friday                     2027-03-26
      on Boxing Day                      2026-12-26
      on Christmas Eve                   2026-12-24
      before Christmas                   2026-12-25
      after Christmas                    2026-12-29  guessed
      after New Year                     2027-01-04  guessed
    `,
  },
  {
    title: 'in New York, Wednesday, November 25, 2026 at 09:30',
    at: newYork,
    lines: `
      on 12/4                            2026-12-04
      on 4/12                            2027-04-12
      Friday 12/4                        2026-12-04
      Tues 12/1 at 10                    2026-12-01T10:00
      Friday 12/1                        2026-12-01  ambiguous  2026-11-27
      on Thanksgiving                    2026-11-26
      after Thanksgiving                 2026-11-27  guessed
      before Thanksgiving                2026-11-26
      on Labor Day                       2027-09-06
      by July 4                          2027-07-04
      the next business day              2026-11-27
      within 2 business days             2026-11-30
      3pm on Friday                      2026-11-27T15:00
      3pm PT on Friday                   2026-11-27T18:00
      3pm GMT on Friday                  2026-11-27T10:00
      by the end of the year             2026-12-31
      noon EST                           2026-11-25T12:00
      5 pm Eastern                       2026-11-25T17:00
    `,
  },
  {
    title: 'in London, Friday, November 27, 2026 at 15:10',
    at: fridayAfternoon,
    lines: `
      this afternoon                     2026-11-27
      this morning                       none
      today at 3                         none
      today at 5                         2026-11-27T17:00
      at 3                               2026-11-28T15:00  guessed
      by 4                               2026-11-27T16:00
      EOD                                2026-11-27T17:00
      EOW                                2026-11-27
      Friday                             2026-12-04  ambiguous  2026-11-27
      Friday at 5                        2026-12-04T17:00  ambiguous  2026-11-27T17:00
      Friday at 10                       2026-12-04T10:00
      next Friday                        2026-12-04
      Monday                             2026-11-30
      next Monday                        2026-11-30
      tomorrow                           2026-11-28
      the next business day              2026-11-30
      in 2 business days                 2026-12-01
    `,
  },
  {
    title: 'in London, Tuesday, November 24, 2026 at 22:40',
    at: lateEvening,
    lines: `
      in the morning                     2026-11-25
      first thing                        2026-11-25
      by EOD                             2026-11-24
      at 9                               2026-11-25T09:00  guessed
      after 11                           2026-11-24T23:00  guessed
      in 2 hours                         2026-11-25T00:40
      tonight                            2026-11-24
    `,
  },
  {
    title: 'in London, Sunday, November 29, 2026 at 18:00',
    at: sunday,
    lines: `
      tomorrow                           2026-11-30
      Monday                             2026-11-30
      next Monday                        2026-11-30
      next Friday                        2026-12-04
      this Friday                        2026-12-04
      EOM                                2026-11-30
      Sunday                             2026-12-06  ambiguous  2026-11-29
    `,
  },
  {
    title: "in London, New Year's Eve 2026 at 10:00",
    at: newYearsEve,
    lines: `
      tomorrow                           2027-01-01
      on the 4th                         2027-01-04
      January 4                          2027-01-04
      next Monday                        2027-01-04
      in 2 months                        2027-02-28
      end of the month                   2026-12-31
      end of next month                  2027-01-29
    `,
  },
];

/** Weeks, months and parts of them: due on their last working day, and said to be a guess. */
export const spans = `
      this week                          2026-11-27
      next week                          2026-12-04
      later this week                    2026-11-27
      later next week                    2026-12-04
      early next week                    2026-12-01
      at the beginning of next week      2026-12-01
      mid next week                      2026-12-02
      midweek                            2026-11-25
      mid-week next week                 2026-12-02
      late next week                     2026-12-04
      the week after next                2026-12-11
      this month                         2026-11-30
      next month                         2026-12-31
      early December                     2026-12-11
      mid January                        2027-01-21
      in Q1                              2027-03-31
      next quarter                       2027-03-31
      the week of December 7             2026-12-11
      w/c 7 December                     2026-12-11
      this weekend                       2026-11-29
      over the weekend                   2026-11-29
`;

/** Words that no calendar knows: kept as they stand, without a day. */
export const openEnded = `
      in a minute
      in a moment
      in a bit
      soon
      shortly
      asap
      in a few days
      in the next few weeks
      in the coming weeks
      when I get back
      once I have the numbers
      as soon as I hear
      after the meeting
      right away
`;

/** Whole sentences with a word of time in them that name no time to come. */
export const lookAlikes = `
      We spoke on Monday.
      We met last Friday.
      I sent it yesterday.
      It was good to see you on Tuesday.
      As discussed on Thursday, the price stands.
      Since Tuesday nothing has changed.
      On Monday we talked about pricing.
      On Friday I sent you the deck.
      Thanks for the call on Wednesday.
      Two days ago you asked for a quote.
      I called you twice this week.
      The demo was on Friday.
      Friday was a busy day.
      Our last meeting on November 3 was helpful.
      I emailed you on 3 November.
      You mentioned in May that budgets were tight.
      It takes 5 minutes.
      A 15-minute call is enough.
      Could you spare 20 minutes?
      The demo lasts an hour.
      We saved them 3 hours a week.
      Setup takes 2 days.
      Our team is there 24/7.
      Support is available 24 hours a day.
      1/2 of the team uses it.
      They gave us 4/5 stars.
      About 2/3 of buyers agree.
      We sat down with the team.
      I sat in on the demo.
      You may be interested.
      It may take a while.
      May I ask a question?
      March ahead with the plan.
      We march to a different beat.
      The sun is out.
      Sun Microsystems is a customer.
      They wed in June.
      Just a second.
      Wait a minute.
      One moment please.
      At the end of the day it is about trust.
      Back in the day we did it by hand.
      Have a great day!
      Have a lovely weekend!
      Good morning Tom.
      Happy Friday!
      Monday.com is one of our customers.
      Our Black Friday offer is live.
      It is a Cyber Monday deal.
      Casual Fridays are over.
      We call customers every Friday.
      The Sunday Times wrote about it.
      Read The Friday Newsletter.
      She works Mondays and Tuesdays.
      The office is on the 23rd floor.
      Is the 2nd floor still free?
      Does the 2nd version work for you?
      What about the 1st draft?
      The 1st is the best option.
      The 2nd is still open.
      The map is at 1:24,000.
      He took the 2nd place.
      It is the 5th version.
      This is the 3rd time.
      We live in the 21st century.
      We have offices at 3 sites.
      Revenue grew by 10%.
      Prices start at 5 dollars.
      At one point we had doubts.
      Trusted by two of the big four.
      Version 3.5 is out.
      Open from 3 to 5 users.
      The ratio is 3:1.
      See chapter 4:2 for more.
      Call me on 020 7946 0958.
      My number is 555-0123.
      Lots 4A117 through 4A122 go back.
      Our address is 12 May Street.
      The invoice is no. 2026-118.
      It costs $3.50 a seat.
      Between 2 and 4 weeks of work.
      It is 9 to 5 work.
      We are number 1 in the market.
      Ext. 4711 reaches me.
      The 2025 report is out.
      I have 12 years of experience.
      Two out of three teams agree.
      He is second to none.
      We have a Monday problem.
      Ash Wednesday Group is a band.
      The weekend effect is well known.
      Our fiscal year starts early.
      The new year plan is in the deck.
      Our Christmas party was fun.
      Happy Thanksgiving to you.
      April sent me your way.
      June will like this.
      Augusta is our contact.
      Decide whether it fits.
      I am happy to help.
      Am I right?
      Thank you for your time.
      The half of it is done.
      Noon Ltd is a customer.
      Then we can see.
`;
