import type { DraftRule, Examples } from '../rule.ts';

export const rule: DraftRule = {
  id: 'no-own-next-step',
  kind: 'draft',
  title: 'No next step of your own',
  message: 'Your next call would come as a surprise to {reader}.',
  advice: 'Say when: "I\'ll call you on Friday at 10."',
  seeds: ['000'],
  severity: 'hint',
  judge: (facts) => (facts.checklist.ownNextStep ? null : {}),
};

export const examples: Examples = {
  flag: [
    'Hi Tom,\nIs the pilot still on your list?',
    'Hi Ana,\nPlease call me with the date.',
    "Hi Tom,\nIf you like the idea, I'll send a quote. Do you?",
    'Hi Ana,\nCould you reply by Friday?',
    'Hi Tom,\nI called you on Monday. What did finance say?',
    'Hi Ana,\nOur team will launch the new line in Q3. Would you like a demo?',
    'Hi Tom,\nReply "later" and I\'ll write again in May.',
    'Hi Ana,\nWho signs off on the budget?',
    "Hi Tom,\nOnce I have your floor plan, I'll send the quote by Friday. Could you send it?",
    "Hi Ana,\nI'll send the quote as soon as I receive your signed form. Who signs?",
    'Hi Tom,\nWe are free to start on May 4 if you want to go ahead. Do you?',
    'Hi Tom,\nI am available starting May 4 if you have a project in mind. Do you?',
    'Hi Ana,\nYour free month ends on Friday. Do you want to keep the seats?',
  ],
  pass: [
    "Hi Tom,\nI'll call you on Friday at 10. Does the price work?",
    'Hi Ana,\nI will send you the quote by Tuesday. How many seats?',
    'Hi Tom,\nI am free on Monday at 9 or Tuesday at 2. Which suits you?',
    "Hi Ana,\nIf I don't hear from you by Thursday, I'll call you on Friday at 10:20.",
    'Hi Tom,\nLet me send you the drawings tomorrow. Who should get a copy?',
    "Hi Ana,\nI'll get back to you on Wednesday with the answer from legal.",
    'Hi Tom,\nCan we talk on Thursday at 2?',
    "Hi Ana,\nI'll write to you on Monday. Would May work?",
    "Hi Tom,\nOnce I have the numbers from Ana, I'll call you. Would May work?",
    "Hi Tom,\nAfter we have the kickoff on Monday, I'll send you the plan. Would May work?",
    "Hi Ana,\nI am free on Tuesday at 10 if you'd like to talk. Would that work?",
    'Hi Tom,\nTimes next week:\n- Tuesday 2-4pm\n- Thursday 10am\nWhich suits you?',
  ],
};
