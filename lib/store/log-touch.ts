import { channelOf } from '../cadence/decisions.ts';
import type { Outcome } from '../cadence/types.ts';
import type { Action } from '../promises/types.ts';
import type { Database } from './database.ts';
import type { Clock } from './due-at.ts';
import { keepPerson, type Person } from './people.ts';
import { type Source, touchSchema } from './records.ts';

/** A contact made that no mail shows: a call, a visit. */
export interface LoggedTouch {
  /** uuid made by the asker: asking twice logs one. */
  id: string;
  person: Person;
  /** What she did; the touch's channel follows from it. */
  channel: Action;
  outcome: Outcome;
  source: Source;
}

export async function logTouch(db: Database, { person, channel, ...touch }: LoggedTouch, clock: Clock): Promise<void> {
  await db.transaction('rw', db.contacts, db.touches, async () => {
    if (await db.touches.get(touch.id)) return;
    const { id } = await keepPerson(db, person, clock.now);
    await db.touches.add(
      touchSchema.parse({ ...touch, channel: channelOf(channel), contactIds: [id], at: clock.now, direction: 'out' }),
    );
  });
}
