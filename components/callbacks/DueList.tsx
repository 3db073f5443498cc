import { CalendarArrowDown } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import { formatDue } from '../../lib/promises/format.ts';
import { Notice } from '../ui/Notice.tsx';
import { CallbackSection } from './CallbackSection.tsx';
import type { CallbackActions, CallbackView, ViewMoment } from './types.ts';
import { type UnsettledMail, UnsettledMails } from './UnsettledMails.tsx';
import { useCardKeys } from './useCardKeys.ts';
import { personName } from './words.ts';
import './DueList.css';
import { t } from '../../lib/words/t.ts';

/** The list's parts in their order on the page. */
export const sectionIds = ['overdue', 'today', 'needsDay', 'waiting', 'nextDays'] as const;
export type SectionId = (typeof sectionIds)[number];

export interface DueSectionView {
  callbacks: CallbackView[];
  /** null: more than these, not counted yet. */
  total: number | null;
}

interface Props extends CallbackActions {
  sections: Record<SectionId, DueSectionView>;
  /** What a search found, shown in place of everything else; null while nobody searches. */
  found: { words: string; list: DueSectionView } | null;
  /** One callback a reminder is about, alone until she asks for the rest; null: there is none. */
  asked?: { callback: CallbackView; onShowAll(): void } | null;
  unsettled: UnsettledMail[];
  view: ViewMoment;
  /** What just happened, '' for nothing. */
  notice: string;
  /** Takes back what the notice tells of; undefined where there is nothing to take back. */
  onUndo: (() => void) | undefined;
  onShowMore(): void;
  /** Saves everything open as one calendar file; undefined: not offered here. */
  onSaveCalendar?: (() => void) | undefined;
  onWentOut(id: string): void;
  onDidNot(id: string): void;
  /** Opens the practice page; null for a rep who has kept promises before. */
  onPractice: (() => void) | null;
  /** What follows the promises, while nobody searches. */
  children?: ReactNode;
}

/** Everything due, in the order it needs her, and one line that tells what just happened. */
export function DueList(props: Props) {
  const { sections, found, asked, unsettled, view, notice, onUndo, onShowMore, onSaveCalendar, ...rest } = props;
  const { onWentOut, onDidNot, onPractice, children, ...actions } = rest;
  const list = useRef<HTMLDivElement>(null);
  const keys = useCardKeys(list);

  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys pressed in the cards inside bubble here. */}
      <div
        ref={list}
        className="due-list"
        {...keys}
        onKeyDown={(event) => {
          if (onUndo && event.key === 'z' && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            onUndo();
          }
        }}
      >
        {asked && !found ? (
          <>
            <CallbackSection
              title={t('list.asked')}
              callbacks={[asked.callback]}
              total={null}
              view={view}
              onShowMore={onShowMore}
              {...actions}
            />
            <p>
              <button type="button" className="quiet-button" onClick={asked.onShowAll}>
                {t('list.all')}
              </button>
            </p>
          </>
        ) : found ? (
          <>
            {found.list.total === 0 && <p className="due-clear">{t('list.notFound', found.words.trim())}</p>}
            <CallbackSection title={t('list.found')} {...found.list} view={view} onShowMore={onShowMore} {...actions} />
          </>
        ) : (
          <>
            <UnsettledMails mails={unsettled} view={view} onWentOut={onWentOut} onDidNot={onDidNot} />
            {isEmpty(sections) && unsettled.length === 0 ? (
              <Empty onPractice={onPractice} />
            ) : (
              <NothingNow sections={sections} view={view} />
            )}
            {sectionIds.map((id) => (
              <CallbackSection
                key={id}
                title={t(`list.${id}`)}
                {...sections[id]}
                view={view}
                onShowMore={onShowMore}
                {...actions}
              />
            ))}
            {children}
            {onSaveCalendar && hasDays(sections) && (
              <p>
                <button type="button" className="quiet-button" onClick={onSaveCalendar}>
                  <CalendarArrowDown aria-hidden="true" size={16} /> {t('list.toCalendar')}
                </button>
              </p>
            )}
          </>
        )}
      </div>
      <Notice text={notice}>
        {onUndo && (
          <button type="button" className="notice-button" onClick={onUndo}>
            {t('notice.undo')}
          </button>
        )}
      </Notice>
    </>
  );
}

function Empty({ onPractice }: Pick<Props, 'onPractice'>) {
  return (
    <div className="due-empty">
      <p className="due-empty-title">{t(onPractice ? 'empty.first' : 'empty.clear')}</p>
      <p>{t(onPractice ? 'empty.firstHow' : 'empty.clearHow')}</p>
      {onPractice && (
        <button type="button" className="button" onClick={onPractice}>
          {t('empty.practice')}
        </button>
      )}
    </div>
  );
}

/** Tells a clear day from a broken list. */
function NothingNow({ sections, view }: Pick<Props, 'sections' | 'view'>) {
  if (sections.overdue.total !== 0 || sections.today.total !== 0) return null;
  const next = sections.nextDays.callbacks[0];
  return (
    <p className="due-clear">
      <strong>{t('list.nothingToday')}</strong>{' '}
      {next?.due && t('list.next', personName(next), formatDue(next.due, view))}
    </p>
  );
}

function hasDays({ needsDay: _, ...dated }: Props['sections']): boolean {
  return Object.values(dated).some(({ total }) => total !== 0);
}

function isEmpty(sections: Props['sections']): boolean {
  return Object.values(sections).every(({ total }) => total === 0);
}
