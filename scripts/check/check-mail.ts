import { review } from '../../lib/coach/review.ts';
import type { Review } from '../../lib/coach/types.ts';
import type { Moment } from '../../lib/promises/types.ts';
import { fingerprint, wentToOthers } from '../../lib/rules/fingerprint.ts';
import { judgeHistory } from '../../lib/rules/judge-history.ts';
import { provenRules } from '../../lib/rules/support.ts';
import { trueReasons } from '../../lib/rules/true-reasons.ts';
import type { Mail } from './mail.ts';
import { printDue } from './when.ts';

/** Default working hours: nobody has set any. */
const workingTime = { start: '09:00', end: '17:00', days: [1, 2, 3, 4, 5] };
const american =
  /^(?:US\/|America\/(?:New_York|Detroit|Chicago|Denver|Phoenix|Los_Angeles|Anchorage|Boise|Indiana|Kentucky)|Pacific\/Honolulu)/;

/** The review of a mail, by the extension's own engine. */
export function reviewMail(mail: Mail): Review {
  const moment: Moment = {
    now: mail.sentAt,
    timeZone: mail.timeZone,
    workingTime,
    // Where nothing says otherwise 4/12 is read the American way, as the product's English is American.
    locale: american.test(mail.timeZone) || !mail.timeZone.includes('/') ? 'en-US' : 'en-GB',
  };
  const readerName = firstName(mail.to);
  const { thread, history } = mail;
  const reviewed = review(
    { subject: mail.subject, body: mail.body },
    {
      moment,
      readerName,
      isReply: thread.length > 0 || /^\s*(?:re|aw|sv|antw)\s*:/i.test(mail.subject),
      proven: provenRules(thread, history),
      reasons: trueReasons(history, moment),
      wentToOthers: wentToOthers(fingerprint(mail.body), history ?? {}),
      history,
    },
  );
  const past = judgeHistory(history ?? { touches: [], promises: [] }, {
    moment,
    readerName,
    draft: mail.body,
    promises: reviewed.promises,
    thread,
  });
  return { ...reviewed, findings: [...reviewed.findings, ...past] };
}

/** "Tom" of `Tom Baker <tom@x.example>`; undefined where only an address is known. */
function firstName(to: string): string | undefined {
  const name = to
    .replace(/<[^>]*>/, '')
    .replace(/["']/g, '')
    .trim();
  const first = (name.includes(',') ? (name.split(',')[1] as string) : name).trim().split(/\s+/)[0];
  return first && !first.includes('@') ? first : undefined;
}

/** One line of `--format jsonl`: the contract other programs read (CONTRIBUTING, "Names others rely on"). */
export function checkedLine(mail: Mail, { findings, checklist, draftKind, promises }: Review): string {
  return JSON.stringify({
    id: mail.id,
    findings: findings.map(({ rule, kind, severity, in: field, from, to, text, message, fixes }) => ({
      rule,
      kind,
      severity,
      in: field,
      from,
      to,
      text,
      message,
      fixes,
    })),
    checklist,
    draftKind,
    promises: promises.map(({ text, from, to, actor, action, when, due, kind, certainty }) => ({
      text,
      from,
      to,
      actor,
      action,
      when,
      due: printDue(due, mail.timeZone),
      kind,
      certainty,
    })),
  });
}
