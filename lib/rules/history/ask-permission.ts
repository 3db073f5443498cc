import type { Examples, HistoryRule } from '../rule.ts';
import { unanswered } from './read-touches.ts';

const asks =
  /\b(?:mind (?:me|my|if i)|(?:ok|okay|fine|all right|alright|welcome) (?:if|for me|that i|to (?:stay|keep|reach|check))|stay(?:ing)? in touch|keep in touch|permission)\b/i;

export const rule: HistoryRule = {
  id: 'ask-permission',
  kind: 'history',
  title: 'Third touch without an answer',
  message: 'This is the third touch without an answer, and nobody asked {reader} whether staying in touch is welcome.',
  advice: 'Ask openly: "You don\'t mind me staying in touch, do you?"',
  seeds: ['000', '004'],
  severity: 'hint',
  judge: (history, { draft }) => {
    const count = unanswered(history).length + (draft === undefined ? 0 : 1);
    return count === 3 && !asks.test(draft ?? '') ? {} : null;
  },
};

export const examples: Examples = {
  flag: [
    'out email 9d | out email 6d | out email 2d',
    'out email 9d | out call 5d | draft Does May work for you?',
    'in email 20d | out email 9d | out email 6d | out call 2d',
    'out call 9d | out call 6d | out call 2d',
    'out email 30d | out email 20d | out mail 10d',
    'in call 40d | out email 9d | out email 2d | draft Is the pilot still on?',
    'out text 5d | out email 3d | out email 1d',
    'out social 9d | out email 5d | draft Here is the price for line 2.',
  ],
  pass: [
    'out email 9d | out email 6d',
    'out email 9d | out email 6d | out email 2d | in email 1d',
    "out email 9d | out email 6d | draft You don't mind me staying in touch, do you?",
    'out email 9d | draft Does May work for you?',
    'in email 9d | out email 5d | in email 4d | out email 2d',
    'out email 9d | out email 7d | out email 5d | out email 2d',
    'out email 9d | out email 5d | draft Is it ok if I check in each month?',
    'draft Does May work for you?',
  ],
};
