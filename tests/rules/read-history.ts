import type { Action } from '../../lib/promises/types.ts';
import type {
  Channel,
  ContactHistory,
  HistoryContext,
  HistoryPromise,
  HistoryTouch,
  ThreadMessage,
} from '../../lib/rules/types.ts';

/** Wednesday noon in London; the examples' ages count back from it. */
export const now = Date.parse('2026-11-25T12:00:00Z');
const units = { d: 86_400_000, h: 3_600_000 };

/** "9d" ago, "+2d" ahead, "5h" ago. */
function at(age: string): number {
  const [, ahead, count, unit] = /^(\+?)(\d+)([dh])$/.exec(age) ?? [];
  if (!unit) throw new Error(`"${age}" is no age: write 9d, 5h or +2d`);
  return now + (ahead ? 1 : -1) * Number(count) * units[unit as 'd' | 'h'];
}

function readPromise(words: string[]): HistoryPromise {
  const value = (name: string) => (words.includes(name) ? words[words.indexOf(name) + 1] : undefined);
  const due = value('due');
  const outcome = words.includes('outcome') ? words.slice(words.indexOf('outcome') + 1).join(' ') : undefined;
  return {
    actor: words.includes('reader') ? 'reader' : 'writer',
    action: words[0] as Action,
    quote: "I'll get that to you.",
    due: due ? { kind: 'instant', at: at(due) } : null,
    dueAt: due ? at(due) : null,
    status: (value('status') ?? 'open') as HistoryPromise['status'],
    outcome,
    moves: Number(value('moved') ?? 0),
    createdAt: now - 30 * units.d,
  };
}

/**
 * A history from one line: parts between bars.
 * `out email 9d note …` and `in call 2h` are touches; `promise call due +2d moved 1 status done outcome … reader`, `promise
 * call no day`; `deal moved 1d budget authority need timeFrame`, `deal won 5d`; `every 7d` the cadence; `reply 4h` the
 * pledge; `stop`; `thread …` a message of the contact; `draft …` the draft; `again call` what the draft promises.
 */
export function readHistory(line: string): { history: ContactHistory; context: HistoryContext } {
  const touches: HistoryTouch[] = [];
  const promises: HistoryPromise[] = [];
  const thread: ThreadMessage[] = [];
  const history: ContactHistory = { touches, promises };
  const context: HistoryContext = {
    moment: {
      now,
      timeZone: 'Europe/London',
      locale: 'en-US',
      workingTime: { start: '09:00', end: '17:00', days: [1, 2, 3, 4, 5] },
    },
    thread,
  };
  for (const part of line.split('|').map((words) => words.trim())) {
    const [kind = '', ...words] = part.split(' ');
    const rest = words.join(' ');
    if (kind === 'out' || kind === 'in') {
      const note = / note (.+)$/.exec(part)?.[1];
      touches.push({ direction: kind, channel: words[0] as Channel, at: at(words[1] ?? ''), ...(note && { note }) });
    } else if (kind === 'promise') promises.push(readPromise(words));
    else if (kind === 'every') history.cadenceDays = Number.parseInt(rest, 10);
    else if (kind === 'reply') history.replyHours = Number.parseInt(rest, 10);
    else if (kind === 'stop') history.askedToStop = true;
    else if (kind === 'thread') thread.push({ from: 'reader', text: rest });
    else if (kind === 'draft') context.draft = rest;
    else if (kind === 'again') context.promises = [{ actor: 'writer', kind: 'promise', action: rest as Action }];
    else if (kind === 'deal') {
      history.deal ??= {};
      if (words[0] === 'moved' || words[0] === 'won') {
        history.deal[words[0] === 'won' ? 'wonAt' : 'movedAt'] = at(words[1] ?? '');
      }
      if (words[2] === 'won') history.deal.wonAt = at(words[3] ?? '');
      for (const name of ['budget', 'authority', 'need', 'timeFrame'] as const) {
        if (words.includes(name)) history.deal[name] = true;
      }
    } else throw new Error(`"${part}" is no part of a history`);
  }
  return { history, context };
}
