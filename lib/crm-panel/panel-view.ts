import { taskWords } from '../../components/callbacks/words.ts';
import type { RecordPanelView } from '../../components/record/types.ts';
import { callbackView } from '../pages/card-view.ts';
import type { Viewpoint } from '../promises/format.ts';
import type { CrmSite } from '../record/crm-site.ts';
import type { ShownRecord } from '../record/watch-record.ts';
import type { RecordView } from '../store/record-view.ts';
import type { Touch } from '../store/records.ts';
import { outcomeInLine } from '../words/outcome.ts';
import { t } from '../words/t.ts';
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
    plan: stored?.plan ? t('record.planStep', stored.plan.name, stored.plan.step, stored.plan.steps) : '',
    attempts: stored?.attempts ?? 0,
    crmSteps: (record.nextSteps ?? []).filter((step) => !open.some(({ inCrm }) => inCrm === step)),
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

function touchWords({ channel, direction, outcome, source }: Touch): string {
  const way = channel === 'in-person' ? 'met' : channel;
  const done = t(direction === 'out' ? `ours.${way}` : `theirs.${way}`);
  if (outcome && outcome !== 'done') return `${done}, ${howItWent(outcome)}`;
  return source.subject ? `${done}: ${source.subject}` : done;
}

function howItWent(outcome: NonNullable<Touch['outcome']>): string {
  if (outcome === 'agreed-next-step') return t('record.agreed');
  return outcome === 'reached' ? t('record.talked') : outcomeInLine[outcome];
}
