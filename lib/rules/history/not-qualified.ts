import type { Examples, HistoryRule } from '../rule.ts';

const names = { budget: 'budget', authority: 'who decides', need: 'need', timeFrame: 'time frame' } as const;

export const rule: HistoryRule = {
  id: 'not-qualified',
  kind: 'history',
  title: 'Moving on with gaps',
  message: 'The deal moves on with parts of budget, authority, need and time frame unknown.',
  advice: 'Ask for one of them in this mail or call.',
  seeds: ['003'],
  severity: 'hint',
  judge: ({ deal }) => {
    if (!deal?.movedAt || deal.wonAt) return null;
    const open = (Object.keys(names) as (keyof typeof names)[]).filter((part) => !deal[part]);
    if (open.length === 0) return null;
    return { message: `The deal moves on and this is not known yet: ${open.map((part) => names[part]).join(', ')}.` };
  },
};

export const examples: Examples = {
  flag: [
    'deal moved 1d',
    'deal moved 1d budget',
    'deal moved 3d budget authority',
    'deal moved 2d budget authority need',
    'deal moved 1h need timeFrame',
    'deal moved 9d timeFrame | out email 3d',
    'deal moved 1d authority | draft Does May work?',
    'deal moved 5d budget need timeFrame',
  ],
  pass: [
    'deal moved 1d budget authority need timeFrame',
    'deal budget',
    'deal won 3d',
    'out email 3d',
    'deal moved 1d won 2d',
    'draft Does May work?',
    'deal budget authority need timeFrame',
    'deal moved 9d budget authority need timeFrame | out email 3d',
  ],
};
