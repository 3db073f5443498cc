import type { Handlers } from '../messages/receiver.ts';
import { holidaysOf } from '../promises/holidays.ts';
import { ruleExamples } from '../rules/rule-examples.ts';
import { changeSettings, readSettings } from '../settings/item.ts';
import { momentOf } from '../settings/moment.ts';
import { silenced } from '../settings/silence.ts';
import { addCallback } from '../store/add-callback.ts';
import * as callbacks from '../store/callbacks.ts';
import * as contacts from '../store/contacts.ts';
import type { Database } from '../store/database.ts';
import { deleteAll } from '../store/delete-all.ts';
import { logTouch } from '../store/log-touch.ts';
import { overdueRecords } from '../store/overdue-records.ts';
import { keepPerson } from '../store/people.ts';
import { deletePlan, savePlan } from '../store/plans.ts';
import { contactsNamed, recordView } from '../store/record-view.ts';
import { rememberDays } from '../store/remember-days.ts';
import { renewSecondCopy } from '../store/second-copy.ts';
import { discardSetAside, setAsideDamaged } from '../store/set-aside.ts';
import * as shelf from '../store/shelf.ts';
import { undoChange } from '../store/undo.ts';
import { draftWording } from './draft-wording.ts';
import { lookAtMail } from './mail/look-at-mail.ts';
import { forgetRefused, refuseAsk, refusedAsks } from './mail/refused.ts';
import { answerUnsettled, reopenDraft } from './outbox.ts';
import { recordAdvice } from './record-advice.ts';

/** The rep's clock and working days, read once for each change. */
const readMoment = async () => momentOf((await readSettings()).settings, Date.now());

/** What each message does. `write` runs one change at a time and recomputes badge and alarm after it. */
export function createHandlers(
  db: Database,
  write: <T>(job: () => Promise<T>) => Promise<T>,
  pageStyles: string,
): Handlers {
  const now = () => Date.now();
  return {
    'callback.close': ({ id, ...closing }) =>
      write(async () => callbacks.closeCallback(db, id, closing, await readMoment())),
    'callback.add': (added) => write(async () => addCallback(db, added, await readMoment()).then(() => null)),
    'callback.edit': ({ id, notes }) => write(async () => callbacks.editCallback(db, id, notes, await readMoment())),
    'callbacks.drop': ({ ids }) => write(async () => callbacks.dropCallbacks(db, ids, await readMoment())),
    'callbacks.reschedule': ({ ids, due }) =>
      write(async () => callbacks.rescheduleCallbacks(db, ids, due, await readMoment())),
    'callbacks.triage': (start) => write(async () => callbacks.triageCallbacks(db, start, await readMoment())),

    'contacts.add': ({ contacts: given, plan }) =>
      write(async () => contacts.addContacts(db, given, plan, await readMoment())),
    'contact.edit': ({ id, details }) =>
      write(async () => {
        const undo = await contacts.editContact(db, id, details, now());
        if (details.days) await rememberDays(db, await readMoment(), [id]);
        return undo;
      }),
    'contact.merge': ({ keep, merge }) => write(() => contacts.mergeContacts(db, keep, merge, now())),
    'contact.delete': ({ id }) => write(() => contacts.deleteContact(db, id, now())),
    'touch.log': (touch) => write(async () => logTouch(db, touch, await readMoment()).then(() => null)),

    'plan.save': (plan) => write(() => savePlan(db, plan, now())),
    'plan.delete': ({ id }) => write(() => deletePlan(db, id, now())),
    'plan.start': ({ contactIds, ...start }) =>
      write(async () => callbacks.startPlan(db, contactIds, start, await readMoment())),

    'plan.stop': ({ contactIds }) => write(async () => callbacks.stopPlan(db, contactIds, await readMoment())),
    'shelf.save': (entry) => write(() => shelf.saveItem(db, entry, now())),
    'shelf.delete': ({ id }) => write(() => shelf.removeItem(db, id, now())),
    'shelf.give': ({ id, contactIds }) => write(() => shelf.giveItem(db, id, contactIds, now())),
    'shelf.tell': ({ id, contactIds }) => write(async () => shelf.tellAbout(db, id, contactIds, await readMoment())),

    'change.undo': (undo) => write(() => undoChange(db, undo).then(() => null)),
    'outbox.settle': ({ id, wentOut }) =>
      write(async () => answerUnsettled(db, id, wentOut, await readMoment()).then(() => null)),
    'outbox.reopened': ({ draftId }) => write(() => reopenDraft(draftId, now()).then(() => null)),
    'damaged.setAside': () => write(() => setAsideDamaged(db, now())),
    'store.changed': () => write(() => renewSecondCopy(db).then(() => null)),
    'store.deleteAll': () =>
      write(async () => {
        await forgetRefused();
        await deleteAll(db);
        return null;
      }),
    'setAside.discard': ({ id }) => discardSetAside(id).then(() => null),
    'settings.get': async () => {
      const read = await readSettings();
      return { ...read, holidays: holidaysOf(momentOf(read.settings, now()).country) };
    },
    'settings.change': (patch) => write(() => changeSettings(patch)),
    'coach.silence': (silence) => write(async () => changeSettings(silenced((await readSettings()).settings, silence))),
    'record.look': async (person) => {
      const { settings } = await readSettings();
      const moment = momentOf(settings, now());
      return recordView(db, person, (records) => recordAdvice(records, moment, settings));
    },
    'records.overdue': (listed) => overdueRecords(db, listed, now()),
    'contact.qualify': ({ id, qualification }) => write(() => contacts.editContact(db, id, { qualification }, now())),
    'record.link': ({ person, contactId }) =>
      write(() => keepPerson(db, person, now(), contactId ?? undefined).then(() => null)),
    'contacts.named': ({ words }) => contactsNamed(db, words),
    'rule.examples': async ({ rule }) => ruleExamples(rule),
    'draft.explain': async (draft) => {
      const { settings } = await readSettings();
      return draftWording(db, draft, momentOf(settings, now()), settings);
    },
    'page.styles': async () => pageStyles,
    'mail.look': async (look) => {
      const { settings } = await readSettings();
      return lookAtMail(db, look, { moment: momentOf(settings, now()), settings, refused: await refusedAsks() });
    },
    'ask.refuse': ({ key }) => write(() => refuseAsk(key).then(() => null)),
    'promise.repeat': ({ old, fresh }) =>
      write(async () => callbacks.repeatCallback(db, old, fresh, await readMoment())),
    'contact.stop': (person) => write(async () => contacts.stopContact(db, person, now())),
  };
}
