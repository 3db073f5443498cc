/**
 * Every form that the promise of this product names, line by line, in several variants each. Columns are parted by two or
 * more spaces: the mail, then what must be read of it on Wednesday, November 25, 2026 at 09:30 in London (printed as in
 * `registers.ts`).
 */
export const promiseForms: Record<string, string> = {
  "I'll": `
    I'll call you Friday at 3.                              call 2026-11-27T15:00
    I’ll e-mail you the quote by Monday.                    send 2026-11-30
    Ill send it tomorrow.                                   send 2026-11-26
  `,
  'I will': `
    I will ring you on the 30th.                            call 2026-11-30
    I will then send you the contract on Tuesday.           send 2026-12-01
    I will also be calling you tomorrow at noon.            call 2026-11-26T12:00
  `,
  "I'm going to": `
    I'm going to call you tomorrow at 9.                    call 2026-11-26T09:00
    I am going to send you the figures on Friday.           send 2026-11-27
    We're going to have the draft with you by Thursday.     send 2026-11-26
  `,
  'I shall': `
    I shall telephone on Monday at 11.                      call 2026-11-30T11:00
    We shall forward the papers tomorrow.                   send 2026-11-26
    I shall write to you next Tuesday.                      email 2026-12-01
  `,
  'let me': `
    Let me send you the quote by EOD.                       send 2026-11-25T17:00
    Let me call you back in an hour.                        call 2026-11-25T10:30
    Let me get back to you on Thursday.                     email 2026-11-26
  `,
  'I can': `
    I can ring you on the 23rd.                             call 2026-12-23
    I can have it to you by Friday.                         send 2026-11-27
    I can meet you on Tuesday at 2.                         meet 2026-12-01T14:00
  `,
  "we'll": `
    We'll call you first thing Monday.                      call 2026-11-30
    We’ll ship the samples to you on Friday.                send 2026-11-27
    We'll be in touch on Thursday.                          other 2026-11-26
  `,
  'will do, with a date': `
    Will do by Friday.                                      other 2026-11-27
    Will do that tomorrow.                                  other 2026-11-26
    Will do first thing Monday.                             other 2026-11-30
  `,
  'expect my call': `
    Expect my call on Friday.                               call 2026-11-27
    Expect a call from me on Monday at 10.                  call 2026-11-30T10:00
    You can expect my email by Thursday.                    email 2026-11-26
    Expect to hear from me on Tuesday.                      email 2026-12-01
  `,
  "you'll have it by": `
    You'll have it by Friday.                               send 2026-11-27
    You will have the numbers by noon tomorrow.             send 2026-11-26T12:00
    You'll get the deck on Monday.                          send 2026-11-30
    The deck will be in your inbox by Monday.               send 2026-11-30
  `,
  'I owe you': `
    I owe you the numbers by Friday.                        send 2026-11-27
    We owe you an answer by Tuesday.                        email 2026-12-01
    I still owe you a call tomorrow.                        call 2026-11-26
  `,
  'calling you': `
    Calling you Thursday.                                   call 2026-11-26
    Emailing you the draft tomorrow.                        send 2026-11-26
    I'm calling you Friday at 10.                           call 2026-11-27T10:00
  `,
  'happy to': `
    Happy to send it tomorrow.                              send 2026-11-26
    I'd be happy to call you on Friday at 2.                call 2026-11-27T14:00
    Glad to walk you through it on Monday.                  meet 2026-11-30
  `,
  'talk Friday': `
    Talk Friday.                                            call 2026-11-27
    Talk to you on Monday at 3!                             call 2026-11-30T15:00
    Let's talk on Thursday - speak tomorrow.                call 2026-11-26
  `,
  'speak then, with the date from before': `
    Friday at 3 works for me. Speak then!                   call 2026-11-27T15:00
    You are back on Monday. I'll call you then.             call 2026-11-30
    Let's say Tuesday at 2. Talk to you then.               call 2026-12-01T14:00
    Monday the 30th is fine. See you then.                  meet 2026-11-30
  `,
  "the reader's": `
    You said you'd decide by Monday.                        you other 2026-11-30
    You mentioned you would send me the list on Friday.     you send 2026-11-27
    You promised to get back to me by Thursday.             you email 2026-11-26
    When we spoke you told me you'd call on Tuesday.        you call 2026-12-01
  `,
  "other people's": `
    Ana will call you Tuesday.                              Ana call 2026-12-01
    Ana Lopez is going to send you the contract on Friday.  Ana Lopez send 2026-11-27
    My colleague will ring you tomorrow.                    someone call 2026-11-26
    She'll get back to you by Monday.                       someone email 2026-11-30
  `,
  'several in one sentence': `
    I'll send the deck tonight and call you Thursday.       send 2026-11-25, call 2026-11-26
    I'll call Ana today, email you the summary tomorrow and send the contract on Monday.  call 2026-11-25, send 2026-11-26, send 2026-11-30
    I'll send the draft Monday and the final version Wednesday the 2nd.  send 2026-11-30, send 2026-12-02
  `,
  'several on their way': `
    The redlines will be in your inbox by Friday and the first report goes out to you on Monday.  send 2026-11-27, send 2026-11-30
    The invite is coming today, the deck will follow tomorrow.  send 2026-11-25, send 2026-11-26
    I'll call you tomorrow and the contract will be with you on Monday.  call 2026-11-26, send 2026-11-30
  `,
  'offers and conditions': `
    If that works I can call Thursday.                      offer: call 2026-11-26
    Would Thursday suit?                                    offer: meet 2026-11-26
    Does the 17th work?                                     offer: meet 2026-12-17
    How about the 7th?                                      offer: meet 2026-12-07
    If you like, I'll send you the case study tomorrow.     offer: send 2026-11-26
    Just say yes and I'll send the contract.                offer: send
    Should you need it sooner, I'll courier it on Friday.   offer: send 2026-11-27
    I could come by on Monday.                              offer: meet 2026-11-30
  `,
};

export const noPromiseForms: Record<string, string> = {
  questions: `
    Shall I call you on Friday?
    Will you send it by Monday?
    Can I ring you tomorrow at 3?
    Should we talk on Thursday?
  `,
  past: `
    I called you on Friday.
    We spoke on Monday about the price.
    I sent it to you last Tuesday.
    I was going to call you yesterday.
  `,
  quotes: `
    You wrote "I'll call you on Friday".
    He said “We will send it by Monday” and nothing came.
    The mail ended with "Talk Friday".
  `,
  negations: `
    I won't call you on Friday.
    I can't send it tomorrow.
    I'm not going to ring you on Monday.
    We will not send it before Tuesday.
  `,
  'product plans': `
    We will launch in Q3.
    The new version will ship on Monday.
    Our platform will support exports from January 4.
    Prices will go up on December 1.
  `,
  habits: `
    I call customers every Friday.
    We send the newsletter each Monday.
    I usually write in the morning.
    On Fridays I call my open deals.
  `,
};
