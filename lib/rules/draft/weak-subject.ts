import type { DraftRule, Examples } from '../rule.ts';

const weak =
  /^(?:(?:re|fwd?)\s*:\s*)*(?:just |a |quick |friendly |gentle )*(?:hi|hello|hey|hi there|hello there|follow(?:ing)?[- ]?up|check(?:ing)?[- ]?in|touching base|circling back|question|update|reminder|intro|introduction|meeting|call|hoping to connect|your account|information|info)?(?: again)?\s*[.!?]*$/i;

export const rule: DraftRule = {
  id: 'weak-subject',
  kind: 'draft',
  title: 'A subject that says nothing',
  message: 'The subject decides whether {reader} opens the mail, and this one gives no reason to.',
  advice: 'Name the topic and the point: "Leeds line 2: price for May".',
  seeds: ['002'],
  severity: 'hint',
  judge: (_facts, context) => {
    const { subject } = context;
    const inherits = context.isReply || /^\s*(?:re|fwd?|aw|wg|tr|sv|antw)\s*:\s*\S/i.test(subject);
    if (inherits || !weak.test(subject.trim())) return null;
    return { in: 'subject', from: 0, to: subject.length };
  },
};

const mail = "Hi Tom,\nHere is the price for line 2. Does May work? I'll call you on Friday at 10.";
const titled = (subject: string) => `Subject: ${subject}\n${mail}`;

export const examples: Examples = {
  flag: /* @__PURE__ */ [
    '',
    'Following up',
    'Checking in',
    'Hi',
    'Re:',
    'Quick question',
    'Just checking in',
    'Reminder',
  ].map(titled),
  pass: /* @__PURE__ */ [
    'Leeds line 2: price for May',
    'Re: Floor plan',
    'Your question on seats',
    'Price list for May',
    'Call on Friday at 10?',
    'Two ideas for the Lisbon launch',
    'Seats: the answer is 40',
    'Fw: Floor plan',
  ].map(titled),
};
