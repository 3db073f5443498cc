import type { Handlers } from '../messages/receiver.ts';
import { changeSettings, readSettings } from '../settings/item.ts';
import { addCallback } from '../store/add-callback.ts';
import { closeCallback, dropCallback, rescheduleCallback } from '../store/callbacks.ts';
import { readerHistory } from '../store/contact-history.ts';
import type { Database } from '../store/database.ts';
import type { Clock } from '../store/due-at.ts';
import { logTouch } from '../store/log-touch.ts';
import { keepPerson } from '../store/people.ts';
import { contactsNamed, recordView } from '../store/record-view.ts';
import { discardSetAside, setAsideDamaged } from '../store/set-aside.ts';
import { undoChange } from '../store/undo.ts';
import { answerUnsettled } from './outbox.ts';

/** What each message does. `write` runs one change at a time and recomputes badge and alarm after it. */
export function createHandlers(
  db: Database,
  clock: () => Clock,
  write: <T>(job: () => Promise<T>) => Promise<T>,
): Handlers {
  return {
    'callback.close': ({ id, outcome }) => write(() => closeCallback(db, id, outcome, clock())),
    'callback.add': (added) => write(() => addCallback(db, added, clock()).then(() => null)),
    'callback.drop': ({ id }) => write(() => dropCallback(db, id, clock())),
    'callback.reschedule': ({ id, due }) => write(() => rescheduleCallback(db, id, due, clock())),
    'change.undo': (undo) => write(() => undoChange(db, undo).then(() => null)),
    'outbox.settle': ({ id, wentOut }) => write(() => answerUnsettled(db, id, wentOut, clock()).then(() => null)),
    'damaged.setAside': () => write(() => setAsideDamaged(db, clock().now)),
    'setAside.discard': ({ id }) => discardSetAside(id).then(() => null),
    'settings.get': () => readSettings(),
    'settings.change': (patch) => write(() => changeSettings(patch)),
    'touch.log': (touch) => write(() => logTouch(db, touch, clock()).then(() => null)),
    'record.look': (person) => recordView(db, person),
    'record.link': ({ person, contactId }) =>
      write(() => keepPerson(db, person, clock().now, contactId ?? undefined).then(() => null)),
    'contacts.named': ({ words }) => contactsNamed(db, words),
    'reader.history': ({ email }) => readerHistory(db, email, clock().now),
  };
}
