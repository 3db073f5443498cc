import type { Ask, MailLook, MailView } from '../../messages/mail-look.ts';
import type { Moment } from '../../promises/types.ts';
import { fingerprint, wentToOthers } from '../../rules/fingerprint.ts';
import { judgeHistory } from '../../rules/judge-history.ts';
import { provenRules } from '../../rules/support.ts';
import { trueReasons } from '../../rules/true-reasons.ts';
import type { Settings } from '../../settings/defaults.ts';
import { readerHistory } from '../../store/contact-history.ts';
import type { Database } from '../../store/database.ts';
import { firstName } from '../../text/first-name.ts';
import { translated } from '../../words/rule-words.ts';
import { t } from '../../words/t.ts';
import { isUnwritten, placeForWords } from './add-words.ts';
import { type Advice, adviseOn, holdingReply, type Known } from './advice.ts';
import * as about from './asks.ts';
import { historyLine } from './history-line.ts';
import { mayHaveAnswered, threadWith, unansweredInquiry, withThread } from './thread-history.ts';

/**
 * What the store says of a mail being written, a thread being read or a mail that has just gone out. Reads only.
 *
 * @param refused keys of asks the rep said no to
 */
export async function lookAtMail(
  db: Database,
  look: MailLook,
  { moment, settings, refused }: { moment: Moment; settings: Settings; refused: ReadonlySet<string> },
): Promise<MailView> {
  const { recipients, source, draft } = look;
  const [main] = recipients;
  const { reader: stored, records } = await readerHistory(db, main?.email ?? '', moment.now);
  const { drafts, ...kept } = stored.history;
  const reader = { ...stored, history: { ...kept, replyHours: settings.pledgeHours } };
  const words = fingerprint(draft?.body ?? '');
  // Without her own address nobody can tell her mails from theirs.
  const emails = recipients.map(({ email }) => email);
  const thread = source.account === '' ? [] : threadWith(look.thread, emails);
  const history = withThread(reader.history, thread);
  const isSilent = !mayHaveAnswered(thread, history);
  const known: Known = {
    moment,
    reader: firstName(main?.name || reader.name),
    history,
    canCall: reader.canCall,
    thread,
    rulesOff: [...settings.rulesOff, ...(isSilent ? [] : saidOfSilence)],
  };
  const callbacks = records?.callbacks ?? [];
  const asked: about.Asked = {
    ...{ look, thread, callbacks, moment, reader: known.reader },
    sentAt: (records?.touches ?? []).filter(({ direction }) => direction === 'out').map(({ at }) => at),
  };
  const sending = draft && !draft.isSent && about.whatSendingDoes(asked, draft);
  const isNew = ({ key }: Ask) => !refused.has(key) && !callbacks.some(({ id }) => id === key);
  return {
    reader,
    proven: provenRules(thread, reader.history),
    reasons: trueReasons(reader.history, moment),
    fingerprint: words,
    wentToOthers: wentToOthers(words, { drafts }),
    place: placeForWords(draft?.body ?? ''),
    line: records
      ? [sending, historyLine(history, { ...known, isWriting: draft !== null, isSilent })].filter(Boolean).join(' · ')
      : '',
    asks: draft?.isSent
      ? [...about.askAboutRepeats(asked, draft), ...about.askAboutDeliveries(asked, draft)].filter(isNew)
      : beforeSending(asked, known, settings.pledgeHours, isNew),
  };
}

/** Rules that speak of a contact who has not answered. */
const saidOfSilence = ['requalify', 'ask-permission', 'offer-another-way'];

/** The most urgent first. */
function beforeSending(asked: about.Asked, known: Known, pledgeHours: number, isNew: (ask: Ask) => boolean): Ask[] {
  const { draft } = asked.look;
  const stop = asksToStop(known) ? about.askToStop(asked) : null;
  // Nobody is coached to go on where the contact wants to be left alone.
  if (stop && isNew(stop)) return [stop];
  // She said that this was not meant.
  const advised = adviseOn(draft, stop ? { ...known, rulesOff: [...known.rulesOff, 'asked-to-stop'] } : known);
  const advice = advised && adviceAsk(advised, known.reader);
  if (known.history.askedToStop) return advice ? [advice] : [];
  const holding = draft && holdingAsk(draft.body, known, pledgeHours);
  const isUrgent = advised?.isUrgent === true;
  // Her wait is said once, with the reply that ends it.
  const said = advice && holding && advised.finding.rule === 'slow-reply' ? { ...holding, text: advice.text } : advice;
  return [
    ...(said && isUrgent ? [said] : []),
    ...(draft ? [] : about.askAboutDue(asked)),
    ...about.askAboutAnswered(asked),
    ...about.askAboutReaderPromises(asked),
    ...about.askAboutOwnPromises(asked),
    ...(holding && said?.key !== holding.key ? [holding] : []),
    ...(said && !isUrgent ? [said] : []),
  ].filter(isNew);
}

/** The thread holds a "please stop" that is not noted yet. */
function asksToStop({ history, thread, moment }: Known): boolean {
  if (history.askedToStop) return false;
  const said = judgeHistory({ touches: [], promises: [] }, { moment, thread });
  return said.some(({ rule }) => rule === 'asked-to-stop');
}

function adviceAsk({ finding, sentences }: Advice, reader: string | undefined): Ask {
  const { message, advice } = translated(finding, reader);
  return {
    key: `advice-${finding.rule}`,
    text: message,
    advice,
    answers: sentences.map((words) => ({ label: words, words })),
  };
}

/** An inquiry nobody has answered, before she writes: two lines that say when the answer comes. */
function holdingAsk(body: string, known: Known, pledgeHours: number): Ask | null {
  if (!unansweredInquiry(known.thread) || !isUnwritten(body)) return null;
  const { words, when } = holdingReply(known.moment, pledgeHours);
  const greeting = body.trim() === '' ? `Hi${known.reader ? ` ${known.reader}` : ''},\n\n` : '';
  return {
    key: 'holding',
    text: t('asks.holding', known.reader ?? t('asks.yourReader')),
    advice: '',
    answers: [{ label: t('asks.answerBy', when), words: greeting + words }],
  };
}
