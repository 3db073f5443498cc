import { taskWords } from '../../components/callbacks/words.ts';
import type { RecordPanelView } from '../../components/record/types.ts';
import { callbackView } from '../pages/card-view.ts';
import type { Viewpoint } from '../promises/format.ts';
import type { CrmSite } from '../record/crm-site.ts';
import type { ShownRecord } from '../record/watch-record.ts';
import type { RecordView } from '../store/record-view.ts';
import type { Touch } from '../store/records.ts';
import { dealAdvice } from './deal-advice.ts';
import { isUnclear, personOn, shownValue } from './record-person.ts';
import { sameTask } from './same-task.ts';
import { statusLine } from './status-line.ts';

/**
 * What the panel shows: the record as the page has it, joined with what is stored.
 * @param stored undefined until the background has answered
 */
export function panelView(
  site: CrmSite,
  record: ShownRecord,
  stored: RecordView | undefined,
  moment: Viewpoint,
): RecordPanelView {
  const person = personOn(record);
  const contact = stored?.contact ?? undefined;
  const open = (stored?.open ?? []).map((callback) => ({
    ...callbackView({ callback, contact }),
    inCrm: sameTask(callback.purpose || callback.quote, record.nextSteps ?? []),
  }));
  const overdue = (stored?.open ?? []).filter(({ dueAt }) => dueAt !== undefined && dueAt <= moment.now).length;
  const touches = (stored?.touches ?? []).map((touch) => ({ id: touch.id, at: touch.at, words: touchWords(touch) }));
  const [next] = open;
  return {
    name: contact?.name || person.name,
    company: contact?.company || person.company,
    crm: site.label,
    // A record once linked is known whatever the page shows.
    isClear: stored?.matchedBy === 'record' || !isUnclear(record),
    isKnown: contact !== undefined,
    open,
    overdue,
    touches,
    qualification: contact?.qualification ?? null,
    plan: stored?.plan ? `${stored.plan.name}, step ${stored.plan.step} of ${stored.plan.steps}` : '',
    attempts: stored?.attempts ?? 0,
    crmSteps: record.nextSteps,
    advice:
      (stored &&
        dealAdvice({
          type: record.identity.type,
          nextSteps: record.nextSteps,
          promises: open.length,
          overdue,
          amount: shownValue(record, 'amount'),
          lastTouchAt: touches[0]?.at,
          everyDays: contact?.agreedEveryDays ?? undefined,
          now: moment.now,
        })) ||
      (stored?.advice ?? ''),
    statusLine: statusLine(touches[0], next && { task: taskWords(next), due: next.due }, moment),
  };
}

const channelWords: Record<Touch['channel'], [out: string, incoming: string]> = {
  phone: ['Called', 'They called'],
  email: ['E-mailed', 'They e-mailed'],
  text: ['Texted', 'They texted'],
  'in-person': ['Met', 'Met'],
  letter: ['Wrote a letter', 'They wrote a letter'],
  fax: ['Faxed', 'They faxed'],
  social: ['Wrote on social media', 'They wrote on social media'],
  other: ['Got in touch', 'They got in touch'],
};

const outcomeWords: Record<NonNullable<Touch['outcome']>, string> = {
  done: '',
  'agreed-next-step': 'agreed on a next step',
  reached: 'talked',
  voicemail: 'left a voicemail',
  'no-answer': 'no answer',
  'wrong-person': 'wrong person',
  'not-now': 'not now',
  won: 'won',
  lost: 'lost',
};

function touchWords({ channel, direction, outcome, source }: Touch): string {
  const done = channelWords[channel][direction === 'out' ? 0 : 1];
  const how = outcome ? outcomeWords[outcome] : '';
  const about = source.subject ? `: ${source.subject}` : '';
  return how ? `${done}, ${how}` : `${done}${about}`;
}
