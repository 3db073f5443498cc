import { useState } from 'react';
import { formatDueExactly, formatOverdue } from '../../lib/promises/format.ts';
import type { Due } from '../../lib/promises/types.ts';
import { t } from '../../lib/words/t.ts';
import type { Qualification } from '../callbacks/call-words.ts';
import type { ViewMoment } from '../callbacks/types.ts';
import { Icon } from '../inpage/icons.tsx';
import { RecordIcon } from './icons.tsx';
import { LinkContact } from './LinkContact.tsx';
import { LogCall } from './LogCall.tsx';
import { NextStepForm, type NextStepPreview } from './NextStepForm.tsx';
import { PromiseRow } from './PromiseRow.tsx';
import { Qualify } from './Qualify.tsx';
import type { CallOutcome, LinkChoice, RecordPanelView } from './types.ts';

export interface RecordPanelActions {
  onCollapse(isCollapsed: boolean): void;
  onDone(id: string): void;
  onMove(id: string, due: Due): void;
  onDrop(id: string): void;
  /** @returns whether it is stored */
  onAdd(line: string): Promise<boolean>;
  /** What a typed line would become. */
  preview(line: string): NextStepPreview;
  onLogCall(outcome: CallOutcome): void;
  onQualify(qualification: Qualification): void;
  onCopyStatus(): void;
  /** Contacts to link with, for the words typed. */
  findContacts(words: string): Promise<LinkChoice[]>;
  onLink(contactId: string | null): void;
  /** Only on a CRM nobody described. */
  onPick?: (() => void) | undefined;
  onUndo?: (() => void) | undefined;
}

interface Props extends RecordPanelActions {
  view: RecordPanelView;
  moment: ViewMoment;
  isCollapsed: boolean;
  /** What just happened, or what went wrong and what to do; ''. */
  notice: string;
  /** Makes the title bar a handle: pointer and arrow keys move the panel. */
  grip: React.HTMLAttributes<HTMLElement>;
}

type Drawer = 'add' | 'call' | 'link' | null;

/** What was promised on this record and what was done, at the page's edge. */
export function RecordPanel({ view, moment, isCollapsed, notice, grip, ...actions }: Props) {
  const [drawer, setDrawer] = useState<Drawer>(null);
  const toggle = (which: Exclude<Drawer, null>) => setDrawer(drawer === which ? null : which);

  if (isCollapsed) {
    return (
      <section className="record" aria-label={t('record.label')} data-collapsed="">
        <button
          type="button"
          className="record-pill"
          {...grip}
          aria-expanded={false}
          aria-label={t('strip.summary', pillWords(view))}
          title={t('record.pill', pillWords(view))}
          onClick={() => actions.onCollapse(false)}
        >
          <span className="record-dot" data-overdue={view.overdue > 0 ? '' : undefined} aria-hidden="true" />
          {view.open.length > 0 && <span aria-hidden="true">{view.open.length}</span>}
        </button>
      </section>
    );
  }

  return (
    <section className="record" aria-label={t('record.label')}>
      <header className="record-head">
        <button type="button" className="record-grip" {...grip} title={t('record.grip')}>
          <span className="record-title" title={view.name}>
            {view.name || t('record.whoIsThis')}
          </span>
          {view.company && view.company !== view.name && (
            <span className="record-company secondary" title={view.company}>
              {view.company}
            </span>
          )}
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label={t('record.collapse')}
          title={t('record.collapse')}
          aria-expanded={true}
          onClick={() => actions.onCollapse(true)}
        >
          <RecordIcon name="chevron" size={16} />
        </button>
      </header>

      {view.isClear ? (
        <>
          <div className="record-body">
            {view.advice && <p className="record-advice">{view.advice}</p>}
            {view.open.length > 0 ? (
              <ul className="record-promises" aria-label={t('record.openPromises')}>
                {view.open.map((promise) => (
                  <PromiseRow key={promise.id} promise={promise} crm={view.crm} moment={moment} {...actions} />
                ))}
              </ul>
            ) : (
              !view.advice && (
                <p className="secondary">{t(view.isKnown ? 'record.nothingOpen' : 'record.nothingYet')}</p>
              )
            )}
            <CrmSteps view={view} />
            <Touches view={view} moment={moment} />
            {view.plan && <p className="secondary">{t('record.plan', view.plan)}</p>}
            {view.qualification && <Qualify qualification={view.qualification} onSave={actions.onQualify} />}
          </div>
          <div className="record-foot">
            <div className="record-actions">
              <button
                type="button"
                className="quiet-button"
                aria-expanded={drawer === 'add'}
                onClick={() => toggle('add')}
              >
                <Icon name="plus" size={14} /> {t('record.addStep')}
              </button>
              <button
                type="button"
                className="quiet-button"
                aria-expanded={drawer === 'call'}
                onClick={() => toggle('call')}
              >
                <RecordIcon name="phone" size={14} /> {t('record.logCall')}
              </button>
              <button
                type="button"
                className="icon-button"
                aria-label={t('record.copyStatus')}
                title={t('record.copyFor', view.crm, view.statusLine)}
                onClick={actions.onCopyStatus}
              >
                <RecordIcon name="copy" size={15} />
              </button>
              <button
                type="button"
                className="icon-button"
                aria-label={t('record.link')}
                title={t('record.linkWhy')}
                aria-expanded={drawer === 'link'}
                onClick={() => toggle('link')}
              >
                <RecordIcon name="link" size={15} />
              </button>
            </div>
            {drawer === 'add' && (
              <NextStepForm
                preview={actions.preview}
                onAdd={async (line) => {
                  const isStored = await actions.onAdd(line);
                  if (isStored) setDrawer(null);
                  return isStored;
                }}
                onClose={() => setDrawer(null)}
              />
            )}
            {drawer === 'call' && (
              <LogCall
                onLog={(outcome) => {
                  actions.onLogCall(outcome);
                  setDrawer('add');
                }}
                onClose={() => setDrawer(null)}
              />
            )}
          </div>
        </>
      ) : (
        <div className="record-body">
          <p className="secondary">{t('record.unclear')}</p>
        </div>
      )}
      {(drawer === 'link' || !view.isClear) && (
        <LinkContact
          name={view.name}
          find={actions.findContacts}
          onPick={actions.onPick}
          onLink={(contactId) => {
            setDrawer(null);
            actions.onLink(contactId);
          }}
        />
      )}
      <p className="record-notice" role="status">
        {notice && (
          <>
            <Icon name="check" size={14} /> <span>{notice}</span>
            {actions.onUndo && (
              <button type="button" className="quiet-button" onClick={actions.onUndo}>
                {t('notice.undo')}
              </button>
            )}
          </>
        )}
      </p>
    </section>
  );
}

/** What the CRM itself has planned here. */
function CrmSteps({ view: { crm, crmSteps } }: { view: RecordPanelView }) {
  if (crmSteps.length === 0) return null;
  const planned = t('record.plannedIn', crm);
  return (
    <div className="record-touches secondary">
      <p aria-hidden="true">{planned}</p>
      <ul aria-label={planned}>
        {crmSteps.slice(0, 3).map(({ id, title, when }) => (
          <li key={`${id}${title}`}>
            <span className="record-touch" title={title}>
              {title}
            </span>
            <span className="record-when">{when}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Touches({ view: { touches, attempts }, moment }: { view: RecordPanelView; moment: ViewMoment }) {
  if (touches.length === 0) return null;
  return (
    <div className="record-touches secondary">
      {attempts > 1 && <p>{t('record.tries', attempts)}</p>}
      <ul aria-label={t('record.touches')}>
        {touches.slice(0, 4).map(({ id, at, words }) => (
          <li key={id}>
            <span className="record-touch" title={words}>
              {words}
            </span>
            <time dateTime={new Date(at).toISOString()} title={formatDueExactly({ kind: 'instant', at }, moment)}>
              {ago(at, moment)}
            </time>
          </li>
        ))}
      </ul>
    </div>
  );
}

function ago(at: number, moment: ViewMoment): string {
  const late = formatOverdue({ kind: 'instant', at }, moment);
  return late && !late.startsWith('0') ? t('record.ago', late) : t('record.justNow');
}

function pillWords({ name, open, overdue, isClear }: RecordPanelView): string {
  if (!isClear) return t('record.linkThis');
  if (open.length === 0) return name ? t('record.nothingWith', name) : t('record.nothing');
  return overdue > 0 ? t('record.openOverdue', open.length, overdue) : t('record.open', open.length);
}
