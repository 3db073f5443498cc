import { lazy, Suspense, useState } from 'react';
import { BoardPage, type BoardPart, boardParts } from '../../components/board/BoardPage.tsx';
import { Notice } from '../../components/ui/Notice.tsx';
import { send } from '../../lib/messages/client.ts';
import { QuickAdd } from '../../lib/pages/QuickAdd.tsx';
import { useChange } from '../../lib/pages/use-change.ts';
import { useHash } from '../../lib/pages/use-hash.ts';
import { useNow } from '../../lib/pages/use-now.ts';
import { useSettings } from '../../lib/pages/use-settings.ts';
import { viewOf } from '../../lib/settings/moment.ts';
import type { Database } from '../../lib/store/database.ts';
import type { Undo } from '../../lib/store/undo.ts';
import { t } from '../../lib/words/t.ts';
import { AddContactsPlace } from './AddContactsPlace.tsx';
import { Block } from './Block.tsx';
import { CalendarPlace } from './CalendarPlace.tsx';
import { Contact } from './Contact.tsx';
import { Contacts } from './Contacts.tsx';
import { FreshStartPlace } from './FreshStartPlace.tsx';
import { Plans } from './Plans.tsx';
import { Promises } from './Promises.tsx';
import { Results } from './Results.tsx';
import { SamePersonPlace } from './SamePersonPlace.tsx';
import { OffersPlace, ShelfPlace } from './ShelfPlace.tsx';

// The readers of mails are larger than the whole board, and used once.
const LookBackPlace = lazy(() => import('./LookBackPlace.tsx'));

/** Places that are reached from within a part, with their part. */
const placesWithin: Record<string, BoardPart> = {
  'same-person': 'contacts',
  'add-contacts': 'contacts',
  'fresh-start': 'block',
  'look-back': 'promises',
};

/** The board; its places are in the address. */
export function Board({ db }: { db: Database }) {
  const [place = '', id = '', date = ''] = useHash();
  const now = useNow();
  const settings = useSettings();
  const changing = useChange(takeBack);
  const [isAdding, setAdding] = useState(false);
  if (!settings) return null;

  const part = boardParts.find((each) => each === place) ?? placesWithin[place] ?? 'promises';
  const view = viewOf(settings, now);
  const { notice, undo, change } = changing;
  const quickAdd = isAdding && (
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
  );
  return (
    <BoardPage part={part} quickAdd={quickAdd} onQuickAdd={() => setAdding(true)}>
      {place === 'look-back' && (
        <Suspense>
          <LookBackPlace view={view} change={change} />
        </Suspense>
      )}
      {part === 'promises' && place !== 'look-back' && <Promises db={db} view={view} change={change} />}
      {place === 'fresh-start' && <FreshStartPlace db={db} view={view} change={change} />}
      {place === 'block' && <Block db={db} blocks={settings.blocks} view={view} change={change} />}
      {part === 'calendar' && (
        <CalendarPlace db={db} mode={id === 'day' ? 'day' : 'week'} date={date} view={view} change={change} />
      )}
      {place === 'contacts' && !id && <Contacts db={db} view={view} />}
      {place === 'add-contacts' && <AddContactsPlace db={db} change={change} />}
      {place === 'same-person' && <SamePersonPlace db={db} view={view} change={change} />}
      {part === 'plans' && <Plans db={db} id={id} change={change} />}
      {place === 'contacts' && id && (
        <>
          <Contact key={id} db={db} id={id} view={view} change={change} />
          <OffersPlace db={db} change={change} contactId={id} />
        </>
      )}
      {part === 'shelf' && <ShelfPlace db={db} change={change} />}
      {part === 'results' && <Results db={db} view={view} />}
      <Notice text={notice}>
        {undo && (
          <button type="button" className="notice-button" onClick={undo}>
            {t('notice.undo')}
          </button>
        )}
      </Notice>
    </BoardPage>
  );
}

const takeBack = (undo: Undo) => send('change.undo', undo);
