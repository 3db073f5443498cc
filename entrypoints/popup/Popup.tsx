import { useLiveQuery } from 'dexie-react-hooks';
import { LayoutList, PanelRight, Settings as SettingsIcon } from 'lucide-react';
import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { DueHeader } from '../../components/callbacks/DueHeader.tsx';
import { DueList } from '../../components/callbacks/DueList.tsx';
import { PlannedMails } from '../../components/callbacks/PlannedMails.tsx';
import { closingWords } from '../../components/callbacks/words.ts';
import { Banner } from '../../components/ui/Banner.tsx';
import { CoachHereRow } from '../../components/ui/CoachHereRow.tsx';
import { UnreadableNotice } from '../../components/ui/UnreadableNotice.tsx';
import { send } from '../../lib/messages/client.ts';
import { readOutbox } from '../../lib/messages/outbox-reader.ts';
import { CallbackDetails } from '../../lib/pages/CallbackDetails.tsx';
import { calendarSavedWords, saveCalendar } from '../../lib/pages/calendar.ts';
import { plannedMail, promiseWords, sectionViews, unsettledMail } from '../../lib/pages/callback-view.ts';
import { callbackView } from '../../lib/pages/card-view.ts';
import { openBeside } from '../../lib/pages/open-beside.ts';
import { useChange } from '../../lib/pages/use-change.ts';
import { useCoachAccess } from '../../lib/pages/use-coach-access.ts';
import { useCoachHere } from '../../lib/pages/use-coach-here.ts';
import { useNow } from '../../lib/pages/use-now.ts';
import { useSettings } from '../../lib/pages/use-settings.ts';
import { useStored } from '../../lib/pages/use-stored.ts';
import { useUnreadable } from '../../lib/pages/use-unreadable.ts';
import { formatDue } from '../../lib/promises/format.ts';
import type { readSettings } from '../../lib/settings/item.ts';
import { viewOf } from '../../lib/settings/moment.ts';
import type { Database } from '../../lib/store/database.ts';
import { cardOf, type DueSections, dueSections } from '../../lib/store/due.ts';
import { allCards, findCards } from '../../lib/store/search.ts';
import type { Undo } from '../../lib/store/undo.ts';
import { t } from '../../lib/words/t.ts';

// The reader of lines is as large as the list itself, and nobody opens the popup to wait for it.
const QuickAdd = lazy(() => import('../../lib/pages/QuickAdd.tsx').then((module) => ({ default: module.QuickAdd })));

/** Cards read at first and with each "Show more": whatever is stored, few are drawn. */
const page = 10;

/** What the popup shows first: read while the browser still reads the page's code. */
export interface FirstLook {
  settings: Awaited<ReturnType<typeof readSettings>>;
  /** undefined where the store could not be read. */
  sections: DueSections<number | null> | undefined;
}

interface Props {
  db: Database;
  first: FirstLook;
  /** True in the side panel, which stays open beside the page. */
  isBeside: boolean;
}

/** The list of what is due, live from the database; every change goes to the background. */
export function Popup({ db, first, isBeside }: Props) {
  const now = useNow();
  const settings = useSettings(first.settings);
  const access = useCoachAccess();
  const here = useCoachHere();
  const unreadable = useUnreadable();
  const outbox = useStored(useCallback(() => readOutbox(now), [now]));
  const { notice, change, undo } = useChange(takeBack);
  const [limit, setLimit] = useState(0);
  const [search, setSearch] = useState('');
  // The keyboard command opens the list with this address.
  const [isAdding, setAdding] = useState(() => window.location.hash === '#add');
  // A reminder opens the list at its callback.
  const [askedId, setAskedId] = useState(() => decodeURIComponent(window.location.hash.slice(1).replace(/^add$/, '')));
  const asked = useLiveQuery(async () => (askedId ? await cardOf(db, askedId) : undefined), [db, askedId]);
  const startAdding = useCallback(() => setAdding(true), []);
  const isSearching = search.trim() !== '';

  const view = settings && viewOf(settings, now);
  const searchable = useLiveQuery(() => (isSearching ? allCards(db, 'open') : []), [db, isSearching]);
  // The first screenful is painted before the rest is read and drawn.
  useEffect(() => {
    const frame = requestAnimationFrame(() => setTimeout(() => setLimit(page)));
    return () => cancelAnimationFrame(frame);
  }, []);
  const found = useLiveQuery(async () => {
    if (limit === 0) return undefined;
    try {
      const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
      const isNew = (await db.callbacks.limit(1).count()) === 0;
      return { sections: await dueSections(db, { now, timeZone }, limit), isNew };
    } catch (error) {
      return { error };
    }
  }, [db, now, limit]);

  const listed = found?.sections ?? first.sections;
  const damaged = listed?.damaged ?? 0;
  useEffect(() => {
    if (damaged > 0) {
      void change(t('popup.damaged'), async () => {
        await send('damaged.setAside', null);
        return null;
      });
    }
  }, [damaged, change]);

  if (found && !found.sections) {
    return (
      <Banner>
        <p>{t('popup.noStore')}</p>
      </Banner>
    );
  }
  if (!listed || !view) return null; // A few milliseconds; a spinner would only flicker.

  const sections = sectionViews(listed);
  const matches = isSearching && searchable ? findCards(searchable, search) : null;
  const shown = matches?.slice(0, limit).map(callbackView) ?? [];
  const askedView = asked?.callback.status === 'open' ? callbackView(asked) : null;
  const callbacks = [
    ...(askedView ? [askedView] : []),
    ...shown,
    ...Object.values(sections).flatMap((section) => section.callbacks),
  ];
  const words = (id: string) => promiseWords(callbacks, id);

  return (
    <main>
      <h1 className="visually-hidden">{t('pages.popup')}</h1>
      {here && <CoachHereRow {...here} />}
      {!access.isAllowed && (
        <Banner>
          <p>{t('popup.offInGmail')}</p>
          <button type="button" className="button" onClick={access.allow}>
            {t('popup.switchOn')}
          </button>
        </Banner>
      )}
      {unreadable && (
        <UnreadableNotice
          lacks={unreadable.lacks}
          report={unreadable.structure}
          onCopy={() => void navigator.clipboard.writeText(unreadable.structure)}
        />
      )}
      {outbox && outbox.unstored.length > 0 && (
        <Banner>
          <p>{t('popup.unstored', outbox.unstored.length)}</p>
        </Banner>
      )}
      <DueHeader
        search={search}
        onSearch={setSearch}
        onQuickAdd={startAdding}
        quickAdd={
          isAdding && (
            <Suspense>
              <QuickAdd
                db={db}
                view={view}
                onCancel={() => setAdding(false)}
                onAdd={async (added, what) => {
                  const isStored = await change(t('told.added', what), () => send('callback.add', added));
                  if (isStored) setAdding(false);
                  return isStored;
                }}
              />
            </Suspense>
          )
        }
      >
        <button
          type="button"
          className="icon-button"
          aria-label={t('popup.boardWhat')}
          title={t('popup.board')}
          onClick={() => openPage('board.html')}
        >
          <LayoutList aria-hidden="true" size={16} />
        </button>
        {!isBeside && <BesideButton />}
        <button
          type="button"
          className="icon-button"
          aria-label={t('popup.settings')}
          title={t('popup.settings')}
          onClick={() => void browser.runtime.openOptionsPage()}
        >
          <SettingsIcon aria-hidden="true" size={16} />
        </button>
      </DueHeader>
      <DueList
        found={matches && { words: search, list: { callbacks: shown, total: matches.length } }}
        asked={askedView && { callback: askedView, onShowAll: () => setAskedId('') }}
        sections={sections}
        unsettled={outbox?.unsettled.map(unsettledMail) ?? []}
        view={view}
        notice={notice}
        onUndo={undo}
        onClose={(id, closing) =>
          change(closingWords(closing, words(id), view), () => send('callback.close', { id, ...closing }))
        }
        onMove={(id, due) =>
          void change(t('told.moved', formatDue(due, view), words(id)), () =>
            send('callbacks.reschedule', { ids: [id], due }),
          )
        }
        onDrop={(id) => void change(t('told.dropped', words(id)), () => send('callbacks.drop', { ids: [id] }))}
        details={(callback) => <CallbackDetails db={db} callback={callback} view={view} change={change} />}
        onShowMore={() => setLimit(limit + page)}
        onSaveCalendar={() =>
          void change(calendarSavedWords, async () => {
            await saveCalendar(await allCards(db, 'open'), view);
            return null;
          })
        }
        onWentOut={(id) => void change(t('told.kept'), () => send('outbox.settle', { id, wentOut: true }))}
        onDidNot={(id) => void change(t('told.forgotten'), () => send('outbox.settle', { id, wentOut: false }))}
        onPractice={found?.isNew ? () => openPage('practice.html') : null}
      >
        <PlannedMails
          mails={outbox?.planned.flatMap((entry) => plannedMail(entry, now) ?? []) ?? []}
          view={view}
          onCanceled={(id) => void change(t('told.forgotten'), () => send('outbox.settle', { id, wentOut: false }))}
        />
      </DueList>
    </main>
  );
}

/** Moves the list from the popup, which closes with the next click, to where it stays. */
function BesideButton() {
  const [windowId, setWindowId] = useState<number>();
  useEffect(() => void browser.windows.getCurrent().then(({ id }) => setWindowId(id)), []);
  if (windowId === undefined) return null;
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={t('popup.beside')}
      title={t('popup.beside')}
      onClick={() => void openBeside(windowId).then(() => window.close())}
    >
      <PanelRight aria-hidden="true" size={16} />
    </button>
  );
}

function openPage(page: 'practice.html' | 'board.html') {
  void browser.tabs.create({ url: browser.runtime.getURL(`/${page}`) });
}

const takeBack = (undo: Undo) => send('change.undo', undo);
