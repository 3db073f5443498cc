import type { Examples, HistoryRule } from '../rule.ts';
import { inOrder, isPlanned } from './read-touches.ts';

const status =
  /\b(?:left (?:a |an |him |her |them )?(?:voice ?)?(?:message|vm|voicemail|mail)|lvm|no (?:answer|reply|response|pick[- ]?up)|not (?:in|there|available|reached)|(?:haven't|have not|didn't|not) (?:heard|hear|reach|reached|get)|waiting (?:for|on|to hear)|sent (?:an? )?(?:e-?mail|info|proposal|quote|brochure|literature)|in (?:a )?meeting|voicemail|will (?:get|call) back)\b/i;
const nextStep =
  /\b(?:next step|i'll|i will|will (?:call|ring|send|e-?mail|try|visit|follow)|(?:call|try|ring|send|e-?mail|visit|meet)(?: again| back| \w+)? (?:on|at|next|tomorrow|mon|tue|wed|thu|fri)|(?:mon|tues|wednes|thurs|fri)day|tomorrow|\d{1,2}[/.]\d{1,2}|due|scheduled|booked)\b/i;

export const rule: HistoryRule = {
  id: 'status-without-next-step',
  kind: 'history',
  title: 'A status without a next step',
  message: 'The note says what happened and not what happens next.',
  advice: 'Add the next step and its day: "Call on Tuesday at 10 about the pilot."',
  seeds: ['002', '003'],
  severity: 'hint',
  judge: (history, { moment }) => {
    const note = inOrder(history).at(-1)?.note ?? '';
    return status.test(note) && !nextStep.test(note) && !isPlanned(history, moment.now) ? {} : null;
  },
};

export const examples: Examples = {
  flag: [
    "out call 2d note left a message, haven't heard back",
    'out call 1d note LVM',
    'out call 3d note no answer',
    'out email 4d note sent proposal',
    'out call 2h note voicemail again',
    'out call 5d note waiting for finance',
    'out email 9d | out call 2d note left him a voicemail',
    'out call 1d note not available, in a meeting',
  ],
  pass: [
    'out call 2d note left a message, will call on Tuesday',
    'out call 2d note left a message | promise call due +1d',
    'out call 2d note agreed on the pilot',
    'out email 2d',
    'out call 2d note no answer, try again tomorrow',
    'out call 9d note left a message | in call 2d note wants a quote',
    'out email 4d note sent proposal, next step: demo on Friday',
    'in call 1d note asked for the price',
  ],
};
