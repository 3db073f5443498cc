import { useState } from 'react';
import { BoardPage, type BoardPart, boardParts } from '../../components/board/BoardPage.tsx';
import { Notice } from '../../components/ui/Notice.tsx';
import { send } from '../../lib/messages/client.ts';
import { QuickAdd } from '../../lib/pages/QuickAdd.tsx';
import { useChange } from '../../lib/pages/use-change.ts';
import { useHash } from '../../lib/pages/use-hash.ts';
import { useNow } from '../../lib/pages/use-now.ts';
import { useSettings } from '../../lib/pages/use-settings.ts';
import { momentOf } from '../../lib/settings/moment.ts';
import type { Database } from '../../lib/store/database.ts';
import type { Undo } from '../../lib/store/undo.ts';
import { Contact } from './Contact.tsx';
import { Contacts } from './Contacts.tsx';
import { Promises } from './Promises.tsx';
import { Results } from './Results.tsx';

/** The board; its places are in the address. */
export function Board({ db }: { db: Database }) {
  const [place = '', id = ''] = useHash();
  const now = useNow();
  const settings = useSettings();
  const changing = useChange(takeBack);
  const [isAdding, setAdding] = useState(false);
  if (!settings) return null;

  const part: BoardPart = place in boardParts ? (place as BoardPart) : 'promises';
  const view = momentOf(settings, now);
  const { notice, undo, change } = changing;
  const quickAdd = isAdding && (
    <QuickAdd
      db={db}
      view={view}
      onCancel={() => setAdding(false)}
      onAdd={(added, what) => {
        setAdding(false);
        void change(`Added: ${what}`, () => send('callback.add', added));
      }}
    />
  );
  return (
    <BoardPage part={part} quickAdd={quickAdd} onQuickAdd={() => setAdding(true)}>
      {part === 'promises' && <Promises db={db} view={view} change={change} />}
      {part === 'contacts' && !id && <Contacts db={db} />}
      {part === 'contacts' && id && <Contact key={id} db={db} id={id} view={view} change={change} />}
      {part === 'results' && <Results db={db} view={view} />}
      <Notice text={notice}>
        {undo && (
          <button type="button" className="notice-button" onClick={undo}>
            Undo
          </button>
        )}
      </Notice>
    </BoardPage>
  );
}

const takeBack = (undo: Undo) => send('change.undo', undo);
