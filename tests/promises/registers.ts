/**
 * Promises in the registers people write in, each with what must be read on Wednesday, November 25, 2026 at 09:30 in
 * London: the act, and the day or time where the words fix one. Columns are parted by two spaces; several promises of one
 * mail by a comma. "offer:" is what depends on the reader; a name, "someone" or "you" is who does it, if not the writer.
 */
export const registers: Record<string, string> = {
  'a trading desk': `
    Got your voicemail. I'll fax the confirm over this afternoon.  send 2026-11-25
    I'll buzz you after the close.  call
    Let me run this by Sally in the morning.  other 2026-11-26
    You'll have an answer from me by noon.  send 2026-11-25T12:00
    I will get the revised curves to you before I leave today.  send 2026-11-25
    I'll call you at 14.00 hrs tomorrow.  call 2026-11-26T14:00
    I'll send it at the latest on 19.12.  send
    We're meeting with the credit group at 2 to go over the ISDA.  meet 2026-11-25T14:00
    We'll be in touch next week to set up the logistics.  other 2026-12-04
    I'll holler as soon as legal signs off.  email
    Will overnight the originals and call you Monday.  send, call 2026-11-30
    Let's plan on me calling you tomorrow around 10.  call 2026-11-26T10:00
    The P&L will be on your desk by 5 today.  send 2026-11-25T17:00
    I'm hoping to forward the final version later in the day.  send
    I'll track down Mike and have him call you.  call
    The executed copies should reach you in a day or two; I'm mailing them now.  send 2026-11-26
    I don't have the answer in front of me but will let you know tomorrow.  email 2026-11-26
    The spreadsheet is coming shortly.  send
    Will have comments to you Fri am.  send 2026-11-27
    You can count on my markup by COB tomorrow.  send 2026-11-26T17:00
    In a meeting, will ring when I'm out of the meeting.  call
    I'll give him a shout about the gas nominations.  call
    Shall forward the memo to the other traders.  send
    The agenda will be distributed Monday.  send 2026-11-30
    We will provide you the load data no later than Friday.  send 2026-11-27
    I will look it over and get you my thoughts over the holiday.  send
    If that doesn't work for you, I'll call Bob and move it.  offer: call
    Say the word and I'll release the payment confirmation to you today.  offer: send 2026-11-25
    Should you prefer a different counterparty, we will talk to them.  offer: other
    Chris will phone you this afternoon about the storage contract.  Chris call 2026-11-25
    Treasury says they'll get back to us by end of week.  someone email 2026-11-27
    Someone from our help desk will contact you.  someone other
    Sara is going to e-mail you the form.  Sara send
    You told me you would confirm the volumes by Friday.  you email 2026-11-27
    You mentioned you'd send the signed copy Monday.  you send 2026-11-30
    I will try her at home tonight.  call 2026-11-25
    Numbers to follow after lunch.  send 2026-11-25
    Give me an hour, I'll call you in an hour.  call 2026-11-25T10:30
    I expect to have an answer for you by mid-week.  email 2026-11-25
    I wil send you the tariff sheets tomorow.  send 2026-11-26
  `,
  'terse office mail': `
    Calling you in 20 min.  call 2026-11-25T09:50
    Will try u again once wheels down.  call
    You'll have the memo by 6pm.  send 2026-11-25T18:00
    Jake and I will have something for you tonite.  send 2026-11-25
    On it. Will report back asap.  email
    Ops will connect us w/in the hour.  Ops call
    See u at 8:15 tmrw.  meet 2026-11-26T08:15
    Roger, will raise w him.  other
    I'll flag it at the 8:45.  other 2026-11-26T08:45
    Bill is drafting and we'll get it to you before your 2pm.  send 2026-11-25T14:00
    We'll turn it overnight and send it up.  send
    Will fax to the residence.  send
    Will advise soonest.  email
    Pls let me know and we will send the cable.  offer: send
    A fresh version is coming to you first thing tomorrow.  send 2026-11-26
    I'll brief you on the plane.  other
    Will come by the house on Sunday with the binders.  meet 2026-11-29
    We owe you a paper by Friday noon.  send 2026-11-27T12:00
    Tried him twice, no luck. Will keep trying and let you know.  email
    They come in Monday at 10 and I will sit in.  meet 2026-11-30T10:00
    Draft to you Thurs.  send 2026-11-26
  `,
  'a mailing list': `
    I'll post a patch this weekend.  send 2026-11-29
    I'm travelling until Monday, so expect a proper reply next week.  email 2026-12-04
    Will report the results here in a couple of weeks.  other 2026-12-09
    Thanks for the report, I'll file a bug.  other
    I'll push the RC once CI is green and announce it here.  send
    Minutes will be circulated by the end of the month.  send 2026-11-30
    No time now; I'll answer your second question later.  email
    Let me dig out the old notes and mail them to the list tonight.  send 2026-11-25
    The next working group call takes place on Thursday at 16:00 UTC and I'll be there to present.  meet 2026-11-26T16:00
    I'll explain the reasoning in my next mail.  other
    Typing on a phone. I'll elaborate when I'm back at my desk.  email
    I'll bring this up with the board.  other
    I'll resend it with the attachment, sorry.  send
    We shall reply in due course.  email
    The next telcon invite goes out Tuesday or Wednesday from me.  send 2026-12-01
  `,
  sales: `
    Sending over the updated order form by EOD.  send 2026-11-25T17:00
    Great chatting today! I'll give you a ring tomorrow at 10am ET.  call 2026-11-26T15:00
    Just sent the invite - chat Tuesday at 2pm!  call 2026-12-01T14:00
    You'll receive the security questionnaire within 24 hours.  send 2026-11-26T09:30
    I'll circle back on Friday with pricing.  other 2026-11-27
    Totally understand the timing. I'll reconnect in Q1.  other 2027-03-31
    Let me loop in our solutions engineer and get you that benchmark.  send
    Unless you tell me otherwise, I'm going to try your cell Thursday.  call 2026-11-26
    If I haven't heard back by tomorrow I will call you Friday at 10.  call 2026-11-27T10:00
    We'll have the mutual action plan over to you on Monday.  send 2026-11-30
    I'll check in again the first week of December.  other
    I'm putting the ROI model together and will have it in your hands this week.  send 2026-11-27
    I've blocked next Thursday to call you about the renewal.  call 2026-12-03
    Want the case study? I'll send it right over.  offer: send
    Let me know and I'll get a contract drafted for you.  offer: send
    We could walk your team through the platform Thursday if that suits.  offer: meet 2026-11-26
    Just reply with a good number and I'll give you a call.  offer: call
    If now isn't the right time, I'll reach out next quarter.  offer: other 2027-03-31
    Pricing will hit your inbox tomorrow morning.  send 2026-11-26
    Let's touch base in two weeks; I'll call you then.  call 2026-12-09
    I'll dial you on Monday at 9:00 CET.  call 2026-11-30T08:00
    My colleague Priya will reach out tomorrow to get you onboarded.  Priya other 2026-11-26
    Our finance team will send you the invoice by Thursday.  someone send 2026-11-26
    As agreed, you'll send me the list of users by the 1st.  you send 2026-12-01
    When we spoke you said you would get back to me by Monday.  you email 2026-11-30
    I will get that NDA back to you today.  send 2026-11-25
    Attached is the deck; the recording will follow.  send
    Keep an eye out for my call on Thursday.  call 2026-11-26
    I'll ping you in the new year.  email
    I'll update you every other Friday until go-live.  email
    I'll get the SOW over to you and then follow up by phone next Tuesday.  send, other 2026-12-01
    My plan is to call you Friday morning.  call 2026-11-27
    I commit to getting you the revised quote by close of business Friday.  send 2026-11-27T17:00
    I promise you'll hear from me by Tuesday.  email 2026-12-01
    I've asked our CTO to answer these and will share his answers Monday.  send 2026-11-30
    I am available and will call at 15:30.  call 2026-11-25T15:30
    Parking this for now. I've set myself a reminder to reach out in 30 days.  other 2026-12-25
    The quote's on its way.  send
    Look for the calendar invite within the next hour.  send 2026-11-25T10:30
    I'll be at your office next Tuesday at 11 with two of my engineers.  meet 2026-12-01T11:00
    The training videos will arrive on Friday as promised.  send 2026-11-27
    You will get the final numbers before the holidays.  send
    Let me give you a call Monday afternoon.  call 2026-11-30
    I'll follow up after your board meeting.  other
    The first report gets sent to you on the 1st of December.  send 2026-12-01
    I'll have an answer on the discount for you by the end of today.  email 2026-11-25T17:00
    Speak tomorrow at noon!  call 2026-11-26T12:00
    Good to know you're back on Monday. Will call then.  call 2026-11-30
    I'll be sharing a short Loom in the next couple of days.  send 2026-11-27
    I'm calling at 4pm your time as agreed.  call 2026-11-25
    We can have samples out to you Thursday.  send 2026-11-26
    Let me put something together for you.  send
    The hardware ships a week from today and I'll send tracking.  send 2026-12-02
    I'll telephone at half past three.  call 2026-11-25T15:30
    We'll come out to the site Thursday next week.  meet 2026-12-03
    We'll mail you a check.  send
    I shall telephone on Friday 27 November at 10:15.  call 2026-11-27T10:15
    I'll nail down the delivery date and tell you by Wednesday.  email 2026-12-02
    I'll have Jenny forward the certificate.  send
    I've reserved Monday 10 - 11 for us, talk then.  call 2026-11-30T10:00
    I'll make the changes and get it back to you tomorrow.  send 2026-11-26
    We'll be sure to include you on the invite.  other
    Tomorrow I will find out and let you know what the rate is.  email 2026-11-26
    I'll phone on the way home.  call
    Let me find out for you.  other
    Our team will deliver the audit to you in the next 48 hours.  send 2026-11-27T09:30
    We will convene at 1 pm tomorrow to settle the open points.  meet 2026-11-26T13:00
    I will write to the customer and apologize.  send
    We'll keep you in the loop.  email
    I won't make today, but I will send it on Friday.  send 2026-11-27
    Can't talk today. Monday I'll call.  call 2026-11-30
    We should be able to get you a counter by end of next week.  send 2026-12-04
    I'll probably call Thursday or Friday.  call 2026-11-26
    Hang tight, the invoice goes out tomorrow.  send 2026-11-26
    I've made a note to contact you end of January.  other 2027-01-29
    We intend to deliver the report by the 15th.  send 2026-12-15
    I'll speak with my manager tomorrow and see what's possible.  call 2026-11-26
    I am attaching the terms and will send the annex separately.  send
    This is to confirm that I will be visiting you this Friday at 10:30am.  meet 2026-11-27T10:30
    Our technician and I will call tomorrow between 9 and 11.  call 2026-11-26T09:00
    Am sending it to you today by courier.  send 2026-11-25
    I'll bug the carrier again Friday.  other 2026-11-27
    I'll get pricing for the add-on to you in December.  send
    Rest assured the corrected invoice will be with you Monday.  send 2026-11-30
    We will confirm by 10 tomorrow whether the slot is free.  email 2026-11-26T10:00
    We shall visit your plant on 2 December.  meet 2026-12-02
    I will be in touch by phone.  other
    I'll send the draft Monday and the final Tuesday.  send 2026-11-30, send 2026-12-01
    I'll call you Monday and email the summary the same day.  call 2026-11-30, send
    We'll meet Thursday and I'll send the agenda before that.  meet 2026-11-26, send
    I'll call tomorrow, and if needed I can come by Friday.  call 2026-11-26, offer: meet 2026-11-27
    Tom will call you Friday; I'll send his notes today.  Tom call 2026-11-27, send 2026-11-25
    I will scan the pages to you as soon as they're signed.  send
    Susan and I will swing by at 9:30 tomorrow.  meet 2026-11-26T09:30
    Not sure, but I will find out and have an answer for you before Thursday.  email 2026-11-26
    I'll put it in the mail and phone you when it's gone.  send, call
    I'll try to get you comments tonight or tomorrow.  send 2026-11-25
    Ringing you in ten minutes.  call 2026-11-25T09:40
    Can't talk, will call later.  call
    I'll speak to the landlord.  other
    My part of the budget will be in your hands by the 4th.  send 2026-12-04
    Maria can't reach him, so I will phone him myself.  call
    Bear with me, I'll reply in full next Monday.  email 2026-11-30
    Speech draft to you tomorrow am.  send 2026-11-26
    Will be in NY Tuesday and see him then.  meet 2026-12-01
    I'll email you after I talk to him.  email
    The schedules will go to all parties on Friday afternoon.  send 2026-11-27
    Boarding. Will dial in as soon as I land.  call
    We'll be circulating a revised agenda.  send
    If it's easier I'll fax it.  offer: send
    Tell me where you want it and I'll ship it.  offer: send
    If Thursday is bad I can ring you Friday.  offer: call 2026-11-27
    In case you'd rather wait, I'll reach back out in spring.  offer: other
    Let me know if the draft is ok and we'll send it to the client.  offer: send
    Should you have time I could give you a quick call tomorrow.  offer: call 2026-11-26
    You said you would let us know on Thursday.  you email 2026-11-26
    Wrapping up now, you'll get the sheet in half an hour.  send 2026-11-25T10:00
    I'll phone on Tuesday at quarter past two.  call 2026-12-01T14:15
    I'll give you a bell Monday week.  call 2026-12-07
    Expect the redlined MSA by EOW.  send 2026-11-27
    Excited for Thursday! I'll bring our product lead along on Thursday.  meet 2026-11-26
    First thing Friday you'll have my recommendation.  send 2026-11-27
    I'll call next Monday at 3 Pacific.  call 2026-11-30T23:00
    I'm going to get a trial key over to you.  send
    I'll resurface on January 11.  other 2027-01-11
    Understood, I will reach out again mid-December.  other 2026-12-21
    I'm down to call you on Friday.  call 2026-11-27
    I'll drop a few examples in your inbox.  send
    We're set for tomorrow, I'll dial your mobile.  call 2026-11-26
    Legal gave the green light, the paper will be with you by Tuesday EOD.  send 2026-12-01T17:00
    Invite coming this afternoon.  send 2026-11-25
    I will try to reach you after 2 tomorrow.  call 2026-11-26T14:00
    Your question about SSO is with engineering; you will have an answer no later than Monday.  send 2026-11-30
    We will send all customers the new terms this month.  send 2026-11-30
    Joe and I are having lunch on Friday with their CFO.  meet 2026-11-27
    The photos will be with you by the weekend.  send 2026-11-29
    Our proposal is in review and will be submitted to you next week.  send 2026-12-04
    OK to Thursday at 8 am, I'll call your hotel.  call 2026-11-26T08:00
    I'll let Ann know tomorrow.  other 2026-11-26
    I'll remind them about the invoice.  other
    Monday then. I'll call Monday.  call 2026-11-30
    I should have the memo to you by midnight.  send 2026-11-26T00:00
    I will have to call them about it.  call
    I'm going to chase shipping Thursday.  other 2026-11-26
    Let's pause here, and I'll follow up in 2 weeks.  other 2026-12-09
    I need to check with finance but will confirm by Monday.  email 2026-11-30
    You'll receive the link in the course of the day.  send 2026-11-25
    It's late here, I'll write more tomorrow.  email 2026-11-26
    I will mention it at the next meeting.  other
    My boss wants to call you tomorrow.  someone call 2026-11-26
    Apologies for today. Can I make it up to you? I'll call Friday.  call 2026-11-27
    Let me have until 11; you'll get it by 11.  send 2026-11-25T11:00
    I will get the papers to you Friday at the latest.  send 2026-11-27
    We'll return the signed copies as soon as possible.  send
    will call u tmw  call 2026-11-26
    Am working on the reply and will forward today or tomorrow.  send 2026-11-25
    I'm scheduled to call you on Nov 30.  call 2026-11-30
    Friday at 4 confirmed, talk soon. I'll meet you at reception Friday at 4.  meet 2026-11-27T16:00
    As discussed, I'm going to put a one-pager together for your boss.  send
    What you can expect from me: the project plan by Wednesday.  send 2026-12-02
    Next steps: I will send the security docs Tuesday.  send 2026-12-01
    Next step: me calling you Dec 2.  call 2026-12-02
    I have not heard from Tom yet but I will let you know tomorrow.  email 2026-11-26
    We had a server problem last night. I will send the report this afternoon.  send 2026-11-25
    I'll call you when I get out of this meeting.  call
    I will see you Thursday at 2:30 in my office.  meet 2026-11-26T14:30
    Too late to call now. Will call you in the morning.  call 2026-11-26
    I'll forward Jim's message to you.  send
    I'll email you as soon as I know something.  email
    We are planning to have a meeting next Thursday with all the gas traders.  meet 2026-12-03
    I am sending the check today by FedEx.  send 2026-11-25
    You should receive a copy of the letter shortly.  send
    Will call after the hearing.  call
    Will keep you apprised.  email
    Am working on a readout and will send asap.  send
    I am going to talk to her tonight.  call 2026-11-25
    Dan and I are finishing the draft and will have it to you by 8pm.  send 2026-11-25T20:00
    He is free later so I will try him around 6.  call 2026-11-25T18:00
    I'll send you the talking points in the next hour.  send 2026-11-25T10:30
    I'll have the paper ready in time for your 3pm.  send 2026-11-25T15:00
    I will try to write up a proposal this week.  send 2026-11-27
    I'll add it to the agenda for the next meeting.  other
    I'll respond in more detail next week.  email 2026-12-04
    I hope to have a first draft out to the list by the end of the week.  send 2026-11-27
    I will open a ticket for it.  other
    Thanks for the call today! I'll send over the proposal tomorrow.  send 2026-11-26
    I'll give you a call Friday at 2pm ET to answer questions.  call 2026-11-27T19:00
    I'll follow up next Tuesday if I haven't heard from you.  other 2026-12-01
    I'll have the revised agreement in your inbox by end of day.  send 2026-11-25T17:00
    No problem, I'll check back in the new year.  other
    I'll try you again tomorrow.  call 2026-11-26
    I'll send the contract Monday and call Wednesday to walk you through it.  send 2026-11-30, call 2026-12-02
    Let me set up a demo for your team next week.  meet 2026-12-04
    I'll send a calendar invite.  send
    I'll send the login details in a separate email.  send
    I'll connect you with our CTO.  other
    I'll introduce you to Sarah, who runs support.  other
    I will confirm the discount with finance and come back to you by Friday.  email 2026-11-27
    Our solutions architect and I will join you on Tuesday at 10am.  meet 2026-12-01T10:00
    You'll get the signed copy back in 2 business days.  send 2026-11-27
    Ok, I'll ring at 4.  call 2026-11-25T16:00
    If you'd like, I'll send a few references.  offer: send
    If that works, I'll call you Thursday.  offer: call 2026-11-26
    Just say yes and I'll send the paperwork.  offer: send
    If you are interested, let me know and I will arrange a visit to one of our sites.  offer: meet
    If the timing is wrong, tell me and I'll come back in three months.  offer: other 2027-02-25
    Let me know which one you prefer and we'll get the paperwork out.  offer: send
    I could call you tomorrow if that helps.  offer: call 2026-11-26
    We could meet on Wednesday if you are free.  offer: meet 2026-12-02
    Kim from our billing team will call you tomorrow.  someone call 2026-11-26
    Mark will send you the final numbers by Friday.  Mark send 2026-11-27
    She will get in touch with you about the visa.  someone other
    You said you'd have an answer for me by today.  you email 2026-11-25
    You mentioned that you would send over the requirements.  you send
    The new rates will be sent to all customers on December 1.  send 2026-12-01
    We will be meeting at 3pm in the big conference room.  meet 2026-11-25T15:00
    I'll drop the samples off first thing Monday.  send 2026-11-30
    I should be able to call in about an hour.  call 2026-11-25T10:30
    I expect to send the next version early next week.  send 2026-12-01
    We will get back to you in a few days.  email
    I'll touch base again before Christmas.  other 2026-12-25
    We'll submit our comments to you by 2 p.m. on Friday.  send 2026-11-27T14:00
    We will have a conference call at 9:00 a.m. tomorrow to finalize the term sheet.  call 2026-11-26T09:00
    We will be there on the 3rd for the site visit.  meet 2026-12-03
    I wasn't able to finish it today, but will get it to you tomorrow.  send 2026-11-26
    I'm going to email you the pictures.  send
    I will check with the plant Friday and see if they have any in stock.  other 2026-11-27
    Let me look into this and get back to you this afternoon.  email 2026-11-25
    will fwd tmrw  send 2026-11-26
    I'll call when you land.  call
    I'll text you later tonight with the address.  text 2026-11-25
    I'll call him.  call
    I'll cc you on my note to the Ambassador.  send
    We'll supply the spare parts by the 10th of December.  send 2026-12-10
    I've left Bill a message. I'll let you know when I get an answer.  email
    Let's talk once you've read it. I'll call you this afternoon.  call 2026-11-25
    We're still waiting on tax. We expect to send you a revised agreement tomorrow.  send 2026-11-26
    Mike and I will be in your office next Tuesday to go over the books.  meet 2026-12-01
    I'll put a copy on your chair.  send
    I'm checking with the desk and will get back with you later this afternoon.  email 2026-11-25
    Final numbers will be to you by 4:30.  send 2026-11-25T16:30
    Enjoy the holiday; I'll give you a ring on Monday.  call 2026-11-30
    I'm meeting with HR at 1:00 and will raise your question.  meet 2026-11-25T13:00
    Will call the house at 8pm.  call 2026-11-25T20:00
    Will try you in the car.  call
    We will get you a memo Friday.  send 2026-11-27
    I'll touch base w him tomorrow.  other 2026-11-26
    Will see you tomorrow 9:30.  meet 2026-11-26T09:30
    I will write up the results as soon as I find the time.  send
    I'll answer the other points separately.  email
    We will circulate a new draft in January.  send
    I'll put it on the wiki.  other
    Perfect. I'll shoot over a calendar invite this afternoon.  send 2026-11-25
    I'll call you on Wednesday, December 2 at 11 am EST.  call 2026-12-02T16:00
    I'll share the recording with you and your team.  send
    You can expect a formal quote within the next two days.  send 2026-11-27
    Makes sense to wait. I will follow up in six weeks.  other 2027-01-06
    If I don't hear back by Friday, I'll call your office Monday at 9.  call 2026-11-30T09:00
    I'll get you an answer on the indemnity by Wednesday noon.  send 2026-12-02T12:00
    I will email the comparison tomorrow and phone you Monday for your feedback.  send 2026-11-26, call 2026-11-30
    We'll be at your booth on January 12.  meet 2027-01-12
    I'm sending you the DPA today.  send 2026-11-25
    I'll reach out by phone Thursday afternoon.  call 2026-11-26
    Looking forward to meeting on Thursday at 3.  meet 2026-11-26T15:00
    If you want I will send you last year's version.  offer: send
    Give me a time and I will call.  offer: call
    If the budget is frozen, I'll check in again next month.  offer: other 2026-12-31
    If you give me the go-ahead today I'll ship it tomorrow.  offer: send 2026-11-26
    I can meet you Friday if you like.  offer: meet 2026-11-27
    Reply "interested" and I'll send the details.  offer: send
    Our technician will call you tomorrow morning.  someone call 2026-11-26
    Julie will send you the kit on Monday.  Julie send 2026-11-30
    You said you would let me know by the 1st.  you email 2026-12-01
    You promised to send me your requirements.  you send
    I'll mail the report to all members at the end of the month.  send 2026-11-30
    I'll dial in 15 minutes.  call 2026-11-25T09:45
    Expect an email from me Tuesday morning.  email 2026-12-01
    I will attach it next time.  send
    We'll pick you up at noon tomorrow.  meet 2026-11-26T12:00
    I'll update the forecast Friday.  other 2026-11-27
    I'll get a clean copy to you and your lawyers.  send
    Will write more soon.  email
    We're running the numbers now and I'll let you know by tomorrow afternoon.  email 2026-11-26
    I'll have my secretary mail you a copy of the agreement.  send
    I'm in training this morning. I'll call you after lunch.  call 2026-11-25
    The lawyers have it; we'll send signature pages Tuesday.  send 2026-12-01
    I will be meeting with the regulators on the 10th.  meet 2026-12-10
    I'll talk to Mark about it.  other
    Will let u know.  email
    I'll call you at 6:15.  call 2026-11-25T18:15
    We'll see you tomorrow at 8:30 at the residence.  meet 2026-11-26T08:30
    I'm finishing the edits and will email them tonight.  email 2026-11-25
    Plan to talk to the Saudis tomorrow morning.  call 2026-11-26
    Memo on its way to you in an hour.  send 2026-11-25T10:30
    I'll bring it up at the meeting.  other
    I'll submit a patch this week.  send 2026-11-27
    I'm at a conference; I'll reply properly in a few days.  email
    I can get you a revised quote by Friday.  send 2026-11-27
    Sounds good, I'll call Tuesday at 3pm.  call 2026-12-01T15:00
    I'll send you a recap with the action items this afternoon.  send 2026-11-25
    I'll check in next Wednesday to see where things stand.  other 2026-12-02
    I'll send over the agreement and follow up Thursday.  send, other 2026-11-26
    We'll meet on December 9 at 1pm as planned.  meet 2026-12-09T13:00
    You'll receive the invite shortly.  send
    I'll loop in our CFO.  other
    You will have our final answer by 5pm tomorrow.  send 2026-11-26T17:00
    I am going to mail the samples Monday.  send 2026-11-30
    I'll get back in touch in two months.  other 2027-01-25
    We'll deliver the final report by the 30th.  send 2026-11-30
    Happy to come by your office Monday.  meet 2026-11-30
    If that's of interest, I'll send a one-pager.  offer: send
    If you'd prefer to talk, I can call Monday.  offer: call 2026-11-30
    Let me know which day suits you and I'll set up the meeting.  offer: meet
    If it's too early, say so and I'll reach out in the spring.  offer: other
    Confirm the address and we'll ship it today.  offer: send 2026-11-25
    Dana from support will call you Friday.  someone call 2026-11-27
    Accounting will email you the W-9 tomorrow.  Accounting send 2026-11-26
    You said you'd confirm on Monday.  you email 2026-11-30
    I'll forward you the thread.  send
    I will ring you when I'm back on the 2nd.  call 2026-12-02
    I'll get this fixed by tomorrow.  other 2026-11-26
    I'm late with this, apologies - it will be in your inbox tomorrow.  send 2026-11-26
    I'll have the test system and its data in place by Monday.  other 2026-11-30
  `,
  'told by the way': `
    The pricing sheet, which I'll send by Friday, answers that.  send 2026-11-27
    We have a longer case study in the works which I'll try and get posted by the end of this week.  send 2026-11-27
    Ana has two comments which we'll share with you this afternoon.  send 2026-11-25
  `,
  'the writer left out': `
    Should have it to you by Friday.  send 2026-11-27
    Should have by COB.  send 2026-11-25T17:00
    Shld have an answer by noon.  email 2026-11-25T12:00
    Should be able to send it tomorrow.  send 2026-11-26
    I should have the rest by tomorrow and will resend the whole file.  send 2026-11-26
    Planning on ringing you Friday at 10.  call 2026-11-27T10:00
    Plan on emailing you the agenda later today.  send 2026-11-25
    Will plan on calling your office Monday.  call 2026-11-30
    We are planning on sending the contract tomorrow.  send 2026-11-26
    I'll re-send it tonight.  send 2026-11-25
  `,
  'under way': `
    I'm sending the contract shortly.  send
    I'm sending you the deck next week.  send 2026-12-04
    I am calling you in a minute.  call
    We're mailing your forms next week.  send 2026-12-04
  `,
  'passed on': `
    I'll have it in your box at lunch.  send 2026-11-25
    The tracking number shall be shared with you tomorrow.  send 2026-11-26
    Expect it by Friday.  send 2026-11-27
  `,
  'asked and reported': `
    I'll ask Donna when she gets back and get back to you.  other, email
    I'll ask Bob tomorrow.  other 2026-11-26
    Will ping again in the morning and report.  email 2026-11-26
    We'll revert shortly.  email
    I'll get Bob to call you tomorrow.  call 2026-11-26
    I look forward to following up with you.  other
    You should have it tomorrow, if not let me know.  send 2026-11-26
  `,
  'work that ends in an answer': `
    I will verify this tomorrow and let you know.  email 2026-11-26
    I'll review it tonight and get back to you.  email 2026-11-25
    We'll test it on Friday and report back.  email 2026-11-27
    I'll finish the numbers tomorrow and send them to you.  send 2026-11-26
    I'll finish it today and let you know tomorrow.  other 2026-11-25, email 2026-11-26
    I will call him tomorrow and let you know.  call 2026-11-26, email
    I'll have a look tomorrow and come back to you.  email 2026-11-26
    I'll look at it this afternoon and tell you what I think.  email 2026-11-25
    Bill is drafting and we'll get it to you on Friday.  send 2026-11-27
  `,
  'passed on by others': `
    Ana will send the notes to the group tomorrow.  Ana send 2026-11-26
    Bob will send me the file on Friday.  Bob send 2026-11-27
    Janet will be meeting with me on Thursday.  Janet meet 2026-11-26
    I'll try once more around 1130 our time.  call 2026-11-25T11:30
  `,
  'on its way to be done': `
    I'm trying to get it to you by Friday.  send 2026-11-27
    We are working to get you the numbers by Friday.  send 2026-11-27
    I am still planning to send it on Friday.  send 2026-11-27
    I'm just going to call you tomorrow.  call 2026-11-26
    I've asked Ana to call you tomorrow.  Ana call 2026-11-26
    We have asked Bob to send you the file.  Bob send
    I'll put a copy in the mail today.  send 2026-11-25
  `,
};

/** Questions, the past, habits, plans of the house, refusals, instructions, news, presence: nobody promises anything. */
export const noPromises = `
  We said we would have it to you by Friday, and we didn't.
  I'm trying to reach you.
  I've been trying to call you today.
  I am trying to understand it by Friday.
  She said I would get it by Friday.
  Bob told me I'd have it on Friday.
  I asked you to call me tomorrow.
  I've asked you to send me the file by Friday.
  We are working to reduce prices next year.
  Ana will send the bank the file on Friday.
  Maria will meet the board on Friday.
  I'll sell it at 1145.
  I don't know which I'll send tomorrow.
  I can't decide which I'll call on Friday.
  Tell me which I'll get on Monday.
  The date on which I'll send it is open.
  Should be fine by Friday.
  Should have called you yesterday.
  Should have sent it by Friday.
  Plan on a long day Friday.
  I should have the rest of the week free by Friday.
  I'm calling about next week.
  I'm writing about the event next week.
  I'm sending this ahead of our meeting next week.
  We're sending newsletters next week.
  I'll walk the dog this afternoon.
  I'll run over the numbers at lunch.
  I'll take the price down to 500 on Friday.
  We'll hold prices until Friday.
  I'll hold the door.
  I will report to Houston on Monday.
  I'll revert the change tomorrow.
  I'll make myself available on Friday.
  I look forward to speaking with you.
  He was kind enough to let us share the count.
  They agreed to let me send you the report tomorrow.
  I'm touching base on the inspection report we left with you on [date].
  I'm following up on the quote I sent over on [date].
  Will you be at your desk Friday at 3?
  Can you call me tomorrow morning?
  Could we talk on Thursday?
  Shall I send the contract on Monday?
  When will you send the signed copy?
  Do you want me to call Bob?
  Are you going to the offsite next week?
  What time should I call you tomorrow?
  Should we meet at your office or ours?
  Is someone going to call the plant?
  Who will be sending the confirms now that Lisa has left?
  Did you call Sara on Friday?
  Can I call you tomorrow at 9?
  May I ring you on Thursday?
  Will I see you at the conference on Tuesday?
  Any chance we can move the call to Friday?
  Have you had time to read the draft I sent on Monday?
  How about lunch on Thursday?
  Why would I send it tomorrow?
  I called you on Friday but got no answer.
  We met with the lawyers last Tuesday.
  I sent the numbers over yesterday afternoon.
  As I wrote on Monday, the price holds until December 15.
  Jim faxed the term sheet this morning.
  I have already forwarded the memo to the other traders.
  We spoke about this in October.
  I was going to call you last week but got tied up.
  I would have called sooner, but the lines were down.
  I tried your cell twice today.
  We discussed the guaranty with credit this morning.
  She emailed me the list on the 20th.
  I had planned to visit on Thursday.
  The invoice was mailed on Friday.
  I left you a voicemail at 4.
  Thank you for calling yesterday.
  They sent us the wrong schedule again.
  I've been meaning to call you since the summer.
  Your package arrived on Monday, thanks for sending it.
  We talked through the model at the meeting on Tuesday.
  I call my top accounts every Monday.
  We send out a newsletter each Friday.
  I usually answer mail in the evening.
  Our team meets on Wednesdays at 10.
  The desk calls every counterparty at 8.
  I always send a recap after a demo.
  On Fridays we do lunch in the cafeteria.
  Whenever a customer calls, we log it.
  Support answers within four hours.
  The system sends a reminder two days before the due date.
  Invoices go out on the first of each month.
  Every quarter we meet with the auditors.
  We will launch the new dashboard in Q1.
  The next release will include single sign-on.
  Our prices will go up on January 1.
  The maintenance window will start Friday at 10pm.
  The plant will be shut down from Monday to Thursday.
  Enrollment closes on Friday.
  The company will announce its earnings on Tuesday.
  The senate will vote on the bill tomorrow.
  The new feature will send you an alert when a deal stalls.
  Our AI will call your leads for you.
  The market will open late on Friday.
  Volumes will fall by 10 percent next year.
  You will find the terms on page 3.
  You will see a big difference in your reply rates.
  The price will be fixed until Monday.
  This will save you two hours a day.
  They will probably lose the appeal.
  It will rain on Thursday.
  The flight arrives tomorrow at 6:40.
  My flight leaves at 3.
  I will be out of the office until Monday.
  I'll be on vacation next week with no access to mail.
  I will be 50 on Friday.
  I'll be in Houston on Thursday and Friday.
  We're closed on Thursday for Thanksgiving.
  I am on leave starting tomorrow.
  I will miss you all.
  I'll take the blame for that one.
  I'll be honest, the price is too high.
  I'll keep this short.
  I'll get straight to the point.
  I will not bore you with the details.
  I'll bet he forgets.
  I'll leave it at that.
  I'll admit I was skeptical.
  I'll never understand their pricing.
  Let me be clear about the budget.
  Let me know what you decide by Friday.
  Let me say how much we enjoyed the visit.
  Let me introduce myself.
  Let me explain why this matters.
  Let me start with the bad news.
  Let me ask you one question.
  I won't be able to call on Friday.
  I can't make it on Tuesday.
  We will not send anything until the NDA is signed.
  I'm not going to call him again.
  I don't think I can get to this today.
  I cannot send you the list, sorry.
  No one will call you about this.
  We can't meet next week.
  I wouldn't call him before Thursday.
  I'm unable to join the call tomorrow.
  I'll never send you spam.
  I won't follow up again.
  There is no need for me to call.
  I doubt I'll see him before Monday.
  I'm afraid Tuesday is not possible.
  Nobody is going to send that out today.
  We will no longer send paper invoices.
  I don't expect to hear from them today.
  Please call me on Friday at 3.
  Please send the signed order form by Monday.
  Call me when you land.
  Send me the final numbers by close of business.
  Meet me in the lobby at noon.
  Give Tim a call when you get a chance.
  Get back to me by Thursday.
  Let's make sure the auditors get this by Friday.
  Have your lawyer call mine.
  You should call the help desk on Monday.
  You need to send the form to HR by the 15th.
  You must register by Friday.
  Make sure you email the vendor tomorrow.
  Could someone forward this to the London desk today?
  Kindly confirm by Tuesday.
  Pls call him asap.
  Pls keep me posted.
  I need you to send me the deal numbers today.
  I'd like you to call them this afternoon.
  I want to hear from you by Friday.
  We'd appreciate your answer by Wednesday.
  Don't call before 9.
  Reply by Friday to keep the discount.
  Bring the contract on Monday.
  Schedule the room for Tuesday.
  RSVP by Thursday.
  Fill in the form and fax it to 713 555 0100 by tomorrow.
  Book a time here and pick any slot on Thursday.
  Everyone should send their time sheets to Kay by noon.
  He said "I'll call you Friday" and never did.
  The Times writes that "we will send troops by June."
  The judge will rule on Friday.
  She thinks they will meet our price.
  The contract says the seller will send notice within ten days.
  According to the policy, HR will contact all applicants.
  The tariff requires that we send notice by the 25th.
  My son will be home on Wednesday.
  Ken is on vacation until the 5th.
  The board meets on Tuesday.
  The union will strike on Thursday.
  The minister arrives tomorrow evening.
  Mark will be in Calgary all week.
  Our guests are arriving at 7.
  The kids have a game on Saturday at 9.
  The party starts at 6.
  Her birthday is on Sunday.
  I wish I could be there on Friday.
  I hope you can join us on Thursday.
  I hope to hear from you soon.
  I look forward to your call.
  We look forward to hearing from you by Friday.
  I'd love to see the Grand Canyon.
  It would be great if you could send it today.
  It would help if you called him.
  If you call before 5, ask for Ana.
  If you need anything, call our help desk.
  If he calls, tell him I'm out.
  If we don't get the data by Friday, we will miss the deadline.
  If rates fall, customers will switch.
  In case he sends it today, check the totals.
  Once you sign, your account will be active.
  When you send the form, include the PO number.
  You can call me at 555 0100 any time.
  You can reach me on my cell tomorrow.
  You may send the original by mail.
  Feel free to call me on Monday.
  My calendar is open on Friday at 3.
  Friday works for me.
  Tuesday at 2 is good.
  I'm free Thursday afternoon.
  I am available for a call on Monday or Tuesday.
  Next week is better for us.
  Sounds good.
  Thanks, will review.
  Noted.
  I agree with Steve.
  I think we should wait until Friday.
  I think the call is on Thursday.
  I understand that the meeting is at 3.
  I see that the call was moved to Monday.
  I guess he'll find out soon enough.
  I believe the check is in the mail.
  The call-in number is 888 555 0100.
  The meeting room is on the 30th floor.
  Call volume will be high on Monday.
  Send errors will be logged.
  The send button will be blue.
  Meeting notes are attached.
  Text messages will be archived for two years.
  E-mail is the best way to reach her.
  Contact us today to find out more.
  Visit our site by Friday for 20% off.
  Offer ends Monday.
  Last call for papers: December 1.
  The first call is free.
  Our next webinar is on Thursday at 11.
  Join us on December 3 for a demo day.
  See the attached schedule for Friday's games.
  See page 4 for Monday's prices.
  Talk is cheap.
  The talk on Friday was excellent.
  Will Smith called about the Friday order.
  May is a good month to call customers.
  Mark my words, they'll be back.
  We will see what happens on Friday.
  We'll see.
  I'll see.
  I'll think about it.
  I'll take your word for it.
  I'll be there in spirit.
  I will always be grateful.
  I will remember your kindness.
  I'll have the salad.
  I'll take two of the blue ones.
  I'll pay for lunch.
  I'll work from home tomorrow.
  I'm going to bed now.
  I'm going to the dentist at 2.
  I'm leaving at 5 today.
  We're going to lose this deal.
  We'll need your PO number by Friday.
  I'll need the signed form by Monday.
  I will need more time.
  We'll have to raise our price.
  I'll be looking at other vendors.
  We'll use your template.
  We'll be using Zoom.
  We will be happy if they sign by Friday.
  We will owe them interest from Monday.
  He'll be fine.
  It'll be a short meeting.
  That'll be all for today.
  That will be sent to storage by the records group.
  There will be a fire drill on Friday at 10.
  There will be a town hall meeting on Tuesday.
  The memo will be discussed at the summit.
  Comments are due on Friday.
  The deadline for comments is Monday.
  Payment is due within 30 days.
  The order will ship when payment clears.
  Your trial will end on Friday.
  Your subscription will renew on December 1.
  Your request will be processed in the order received.
  Your call is important to us.
  You'll be charged on the 1st.
  You'll love it.
  You'll need a badge to get in on Monday.
  You'll save 20 percent.
  You will be contacted only if selected.
  Wish me luck on Friday!
  Happy Thanksgiving!
  Happy Friday!
  See below.
  See attached.
  Talk about a long week!
  Text me.
  Thanks for letting me know about Tuesday.
  Sorry I missed your call on Monday.
  Calling all traders: the fantasy league starts on Sunday.
  Meeting moved to Thursday at 2.
  Meeting cancelled on Friday.
  Sending an email is easier than calling.
  Sending you good wishes.
  Hoping to get out early on Friday.
  Working from home on Friday.
  Leaving tomorrow for Paris.
  Trying to finish the brief today.
  Looking at Friday's numbers, we are short.
  Will the draft be ready by Monday?
  Would you mind if I called on Friday?
  Can we do Tuesday?
  Should I call or would you rather write?
  Is it ok if I send it tomorrow?
  Do we call them or do they call us?
  I gave him a call on Monday.
  I already spoke to Jim about the Friday deal.
  We were supposed to meet on Tuesday.
  I would have sent it by now.
  Mike had promised to call.
  Got your note of Friday.
  We saw each other on Monday.
  I phoned at 3 and nobody was in.
  The trader called in the trade at 10.
  Our policy is to answer every ticket within a day.
  We meet every other Tuesday.
  Sales calls every lead twice.
  Each Monday I send a summary to the floor.
  We will be introducing a new price list in January.
  The app will email your manager when you miss a goal.
  The pipeline will be down on Thursday.
  Trading will resume on Monday.
  The office will be closed Thursday and Friday.
  This offer will end on Friday.
  Version 4 will ship in March.
  The index will be published tomorrow.
  Congress will meet on Tuesday to vote.
  Russia will send an envoy on Monday.
  The President will speak at 9.
  The committee will call witnesses next week.
  I will be traveling on Friday.
  I'll be back in the office on Monday.
  I'll be at a wedding this weekend.
  I'll be working late tonight.
  I will be in meetings all day tomorrow.
  I'm in New York through Thursday.
  I'll keep my fingers crossed.
  I'll survive.
  I'll second that.
  I'll do my best.
  I'll take a pass on Friday's game.
  I'll try the chicken.
  I'll start by thanking you.
  I'll wait for your call.
  I will await your answer.
  I'll expect your call at 3.
  We'll wait to hear from you.
  Let me thank you for Thursday.
  Let me tell you about our product.
  Let me give you some background.
  Let me know when you can talk.
  Let's not call them yet.
  I can't send this out.
  I won't call until you tell me to.
  We will not be attending on Tuesday.
  I'm not calling him.
  I may not see him until Friday.
  We're not going to send a second invoice.
  Sorry, I can't do Tuesday.
  Please let me know by Monday.
  Please mail your check by the 15th.
  Email me the final list tonight.
  Get me the numbers by 4.
  Print this and bring it on Monday.
  You have to send it by Friday.
  You'll want to call the hotel before Thursday.
  You ought to call her.
  Someone should call the vendor today.
  Ask her to call me on Friday.
  I'd ask you to send comments by Tuesday.
  I need to hear from you by noon.
  The lawyers want us to send notice by Friday.
  He told the press that he would call an election.
  She said they'd announce it on Tuesday.
  I heard they will meet on Sunday.
  The agreement provides that Buyer shall send payment by the 20th.
  Rumor has it they'll sell on Monday.
  Our CEO will retire in June.
  The truck will be there at 8.
  School starts at 8 on Monday.
  Mom is arriving on Thursday.
  I hope we can meet on Friday.
  I'd rather talk on Monday.
  I wish he would call.
  If you can't make it, call Kim.
  If the bank sends it today, we're fine.
  If they call on Monday, we have a deal.
  You can email me or call.
  Monday is fine.
  Friday at 3 works.
  Either day is good for me.
  I'm open on Tuesday.
  My direct line is 555 0100.
  This email will self-destruct.
  The call with Dell went well.
  Calls are recorded.
  Mail room hours will change on Monday.
  Talks will continue on Friday.
  Meeting rooms are scarce on Thursday.
  Send-off party on Friday at 4!
  Thanks for sending it so fast.
  Thanks again and have a good Friday.
  Enjoy the weekend.
  Good luck on Tuesday.
  We are pleased to announce that Kay will join us on Monday.
  Effective Monday, Tim will report to Louise.
  Employees will receive their bonus on Friday.
  All traders will be required to sign.
  Customers will be notified by mail.
  The survey will take five minutes.
  A call with you is all we need.
  Nothing will be sent without your approval.
  Will you call me tomorrow or should I call you?
  Could you ask him to call me on Friday?
  When can we expect the next draft?
  I talked to Mark on Monday and he agreed.
  She will be out until Tuesday.
  We received your payment on Friday.
  I thought I would hear from you by Monday.
  The committee will meet on Thursday.
  Our new office will open on December 1.
  The system will be unavailable on Sunday.
  I will be on a plane all day tomorrow.
  I'll be at my desk until 6.
  I will not be sending any more reports.
  We won't meet on Friday after all.
  I can't call before Monday.
  Please send me the signed copy by Friday.
  Let me know if Thursday at 2 works.
  Call me on my cell tomorrow morning.
  You can send it to me on Monday.
  He says he will never call again.
  "We will send the troops home by June," the minister said.
  I usually call him on Fridays.
  Every Monday we send the list to the traders.
  I think the price will go up next week.
  I believe they will sign on Friday.
  I hope to see you at the party on Friday!
  It was great meeting you on Tuesday.
  Thanks for sending the deck on Monday.
  I look forward to hearing from you next week.
  If you have questions, call me on Friday.
  The payment will be made on the 15th.
  Prices will be fixed on Monday.
  Delivery is planned for Wednesday.
  Tomorrow is a holiday.
  Friday is the deadline.
  My meeting on Friday was cancelled.
  There is a meeting on Friday at 10.
  The meeting will take place on Tuesday.
  They are coming on Thursday.
  The kids will be with their mother on Friday.
  I'll need your answer by Friday.
  I'll have to think about it.
  I'll see if that helps.
  I will vote for her in November.
  We will miss you on Friday.
  We'll be closed Monday.
  We're excited to launch on Tuesday.
  You'll see the charge on your statement on Friday.
  You will need to call them on Monday.
  Sign up by Friday and save.
  What if I call him tomorrow?
  He wants us to meet him on Friday.
  I'd be surprised if he called on Monday.
  I wonder whether they will call tomorrow.
  As you know, we met in June.
  Attached please find the agenda for Tuesday's meeting.
  Per our call on Monday, here are the numbers.
  Ann called this morning to say she will be late.
  Someone will have to pay for this.
  We expect the market to open lower on Monday.
  Who will call the customer?
  Do you think they will send it on Friday?
  Would you like to talk?
  I phoned him this morning.
  We emailed you the price list last week.
  It was sent on Monday.
  We had agreed to meet on Tuesday.
  I always reply within a day.
  On Mondays the desk meets at eight.
  The new plant will start up in March.
  The company will report on Thursday.
  Gas will flow on Friday.
  Our webinar will take place on December 3.
  I will be in Calgary next week.
  I'll be home by six.
  I will be happy when this is over.
  I'll never forget that meeting.
  I won't bother you again.
  I can't talk until Monday.
  We are not able to send samples.
  Please get back to me by Thursday.
  Call Kim on Friday to set it up.
  You will have to sign it by Friday.
  Tell him to meet me at noon.
  I want you to call her today.
  They say they'll send troops on Monday.
  The lawyer said he would write on Friday.
  The contract states that we shall deliver within ten days.
  I hope they call on Monday.
  I look forward to Friday.
  If you call on Monday, ask for Dan.
  You could send it by fax.
  Monday at ten is good for us.
  I'm around all day Friday.
  My number is 555 0134.
  The meeting on Thursday went fine.
  Offer valid until Friday.
  Your invoice will be due on the 15th.
  You'll get a 10% discount until Friday.
  We will be closing our offices on Friday.
  Are you going to send it?
  I talked to Mark about it yesterday.
  He called on Tuesday to say it was fixed.
  We mailed the samples on Monday.
  I'm going on vacation Friday.
  They will present the numbers on Thursday.
  The next meeting will be in May.
  Our office will move in January.
  I will not attend on Friday.
  Please mail the samples Monday.
  Could you call them on Monday?
  You should hear from the bank on Friday.
  It will take a week.
  She'll be out until Monday.
  I'd call him if I were you.
  We usually talk on Fridays.
  I enjoyed meeting you on Tuesday.
  The price includes delivery by Friday.
  I'll be glad when it's Friday.
  I hope we hear on Monday.
  Let me be the first to congratulate you.
  I'll have what she's having.
  I'll pass on lunch Friday.
  Whoever calls first wins.
  If it rains on Friday the game is off.
  Thanks for the call on Monday.
  Dinner on Friday was great.
  Nothing will change on Monday.
  We'll be fine.
  There will be a call on Monday at 9.`;
