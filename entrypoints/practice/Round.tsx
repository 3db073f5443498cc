import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useRef, useState } from 'react';
import { DueList } from '../../components/callbacks/DueList.tsx';
import { closingWords, taskWords } from '../../components/callbacks/words.ts';
import { OwnMail } from '../../components/practice/OwnMail.tsx';
import { PracticeCompose } from '../../components/practice/PracticeCompose.tsx';
import { PracticePage, type PracticeStage } from '../../components/practice/PracticePage.tsx';
import { Toolbar } from '../../components/practice/Toolbar.tsx';
import { createReviewer } from '../../lib/coach/review.ts';
import { startCoach } from '../../lib/page-coach/start-coach.ts';
import { promiseWords, sectionViews } from '../../lib/pages/callback-view.ts';
import { useChange } from '../../lib/pages/use-change.ts';
import { reviewPasted } from '../../lib/practice/pasted-mail.ts';
import { practiceMail, practiceMoment, practiceReader } from '../../lib/practice/practice-mail.ts';
import { practiceServices } from '../../lib/practice/practice-services.ts';
import { openSandbox } from '../../lib/practice/sandbox.ts';
import { formatDue, formatTime, type Viewpoint } from '../../lib/promises/format.ts';
import type { Moment } from '../../lib/promises/types.ts';
import { practiceSentEvent, practiceSite } from '../../lib/sites/practice/adapter.ts';
import { closeCallback, dropCallbacks, rescheduleCallbacks } from '../../lib/store/callbacks.ts';
import { dueSections } from '../../lib/store/due.ts';
import { dueFields } from '../../lib/store/due-at.ts';
import { undoChange } from '../../lib/store/undo.ts';
import { t } from '../../lib/words/t.ts';

const minute = 60_000;

interface Props {
  /** The real here and now: the pasted mail is read in it; the practice mail has a Tuesday of its own. */
  here: Moment;
  onAgain(): void;
}

/** One round of practice: a sandbox, a clock that jumps, the coach on one compose. */
export function Round({ here, onAgain }: Props) {
  const [start] = useState(() => practiceMoment(here));
  const [now, setNow] = useState(start.now);
  const view = { ...start, now };
  const clock = useRef({ now, timeZone: start.timeZone });
  clock.current.now = now;
  const [sandbox] = useState(() => openSandbox(Date.now(), () => clock.current));
  const { db } = sandbox;
  const [reviewer] = useState(createReviewer);
  const [isSent, setSent] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const coach = useRef<AbortController>(null);
  const { notice, change, undo } = useChange((taken) => undoChange(db, taken));

  useEffect(() => {
    const ending = new AbortController();
    coach.current = ending;
    if (frame.current) {
      const services = practiceServices(start, sandbox.outbox);
      startCoach(document, practiceSite(frame.current), services, ending.signal);
    }
    const close = () => void sandbox.close();
    window.addEventListener('pagehide', close);
    return () => {
      ending.abort();
      window.removeEventListener('pagehide', close);
      close();
    };
  }, [sandbox, start]);

  const stored = useLiveQuery(async () => {
    if ((await db.touches.count()) === 0) return null; // Not sent yet.
    const sections = sectionViews(await dueSections(db, { now, timeZone: start.timeZone }));
    const promise = (await db.callbacks.toArray()).find(({ due }) => due !== null);
    return { sections, promise };
  }, [db, now, start.timeZone]);

  const words = (id: string) =>
    stored
      ? promiseWords(
          Object.values(stored.sections).flatMap(({ callbacks }) => callbacks),
          id,
        )
      : '';
  // As it was sent, also when she has moved it on this page since.
  const due = stored?.promise?.moves[0]?.from ?? stored?.promise?.due;
  const overdueAt = due ? dueFields(due, start.timeZone).dueAt : undefined;
  const promise = stored?.promise &&
    due &&
    overdueAt !== undefined && {
      words: `${taskWords({ ...stored.promise, actorName: '', name: '' })}, ${practiceReader.name}, ${formatDue(due, start)}`,
      jumpWords: formatDue({ kind: 'instant', at: overdueAt + minute }, start),
    };
  const hasJumped = now > start.now;
  const overdue = stored?.sections.overdue.total ?? 0;
  const stage: PracticeStage = !stored ? 'write' : !hasJumped ? 'sent' : overdue > 0 ? 'due' : 'closed';

  const send = () => {
    // The page's own "message sent": from here on it goes as in a mail program.
    frame.current?.dispatchEvent(new Event(practiceSentEvent));
    coach.current?.abort();
    setSent(true);
  };

  return (
    <PracticePage
      stage={stage}
      nowWords={`${weekday(view)} ${formatTime(now, view)}`}
      promise={promise || null}
      onJump={() => overdueAt !== undefined && setNow(overdueAt + minute)}
      onAgain={onAgain}
      compose={
        <PracticeCompose
          frame={frame}
          reader={practiceReader}
          subject={practiceMail.subject}
          body={practiceMail.body}
          isSent={isSent}
          onSend={send}
        />
      }
      toolbar={
        stored && (
          <Toolbar count={overdue}>
            <DueList
              sections={stored.sections}
              found={null}
              unsettled={[]}
              view={view}
              notice={notice}
              onUndo={undo}
              onClose={(id, closing) =>
                change(closingWords(closing, words(id), view), () => closeCallback(db, id, closing, view))
              }
              onMove={(id, due) =>
                void change(t('told.moved', formatDue(due, view), words(id)), () =>
                  rescheduleCallbacks(db, [id], due, view),
                )
              }
              onDrop={(id) => void change(t('told.dropped', words(id)), () => dropCallbacks(db, [id], view))}
              onShowMore={() => {}}
              onWentOut={() => {}}
              onDidNot={() => {}}
              onPractice={null}
            />
          </Toolbar>
        )
      }
      ownMail={<OwnMail view={here} review={(pasted) => reviewPasted(reviewer, pasted, here)} />}
    />
  );
}

/** "Tuesday": the page's own day is never "today". */
function weekday({ now, timeZone, locale, shownIn = locale }: Viewpoint): string {
  return new Intl.DateTimeFormat(shownIn, { weekday: 'long', timeZone }).format(now);
}
