import { useState } from 'react';
import { DataPart, type ImportJob, type ImportView } from '../../components/options/DataPart.tsx';
import { send } from '../../lib/messages/client.ts';
import { saveFile } from '../../lib/pages/save-file.ts';
import type { useChange } from '../../lib/pages/use-change.ts';
import { useStored } from '../../lib/pages/use-stored.ts';
import { localDay } from '../../lib/promises/format.ts';
import { defaultSettings, type Settings } from '../../lib/settings/defaults.ts';
import { parseSettings } from '../../lib/settings/schema.ts';
import {
  type Backup,
  exportAll,
  importBackup,
  type Progress,
  parseBackup,
  planImport,
} from '../../lib/store/backup.ts';
import { callbacksCsv, touchesCsv } from '../../lib/store/csv.ts';
import type { Database } from '../../lib/store/database.ts';
import { listSetAside, wordsSetAside } from '../../lib/store/set-aside.ts';
import { t } from '../../lib/words/t.ts';

interface Props {
  db: Database;
  settings: Settings;
  storedWords: string;
  change: ReturnType<typeof useChange>['change'];
}

/** Export, import and deletion on the real store. */
export function Data({ db, settings, storedWords, change }: Props) {
  const setAside = useStored(listSetAside) ?? [];
  const [read, setRead] = useState<{ backup: Backup; view: ImportView } | null>(null);
  const [job, setJob] = useState<ImportJob | null>(null);
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const attempt = (text: string, job: () => Promise<unknown>) => void change(text, () => job().then(() => null));
  const longJob = async <T,>(what: ImportJob['what'], job: (progress: Progress) => Promise<T>): Promise<T> => {
    try {
      return await job((done, total) => setJob({ what, done, total }));
    } finally {
      setJob(null);
    }
  };

  return (
    <DataPart
      storedWords={storedWords}
      setAside={setAside.map((found) => ({ ...found, words: wordsSetAside(found) }))}
      reading={read?.view ?? null}
      job={job}
      onExport={(what) =>
        attempt(t('options.data.saved'), async () => {
          const now = Date.now();
          const name = `follow-through-${what}-${localDay(now, timeZone)}`;
          if (what === 'all') {
            saveFile(`${name}.json`, 'application/json', JSON.stringify(await exportAll(db, settings, now)));
          } else {
            const csv = what === 'promises' ? await callbacksCsv(db) : await touchesCsv(db);
            saveFile(`${name}.csv`, 'text/csv', csv);
          }
        })
      }
      onRead={(file) =>
        attempt('', async () => {
          setRead(null);
          const backup = await longJob('reading', async (progress) => parseBackup(await file.text(), progress));
          const tables = Object.values(await planImport(db, backup));
          const sum = (part: 'added' | 'changed' | 'kept') => tables.reduce((total, table) => total + table[part], 0);
          const view = { fileName: file.name, add: sum('added'), change: sum('changed'), keep: sum('kept') };
          setRead({ backup, view });
        })
      }
      onImport={() =>
        read &&
        attempt(t('options.data.imported'), async () => {
          const clock = { now: Date.now(), timeZone };
          await longJob('writing', (progress) => importBackup(db, read.backup, clock, progress));
          setRead(null);
          await send('store.changed', null);
          // Settings come along to a machine that has none of its own yet.
          const isFresh = JSON.stringify(settings) === JSON.stringify(defaultSettings);
          if (isFresh) await send('settings.change', parseSettings(read.backup.settings).settings);
        })
      }
      onCancelImport={() => setRead(null)}
      onDeleteAll={() => attempt(t('options.data.deleted'), () => send('store.deleteAll', null))}
      onDiscard={(id) => attempt(t('options.data.discarded'), () => send('setAside.discard', { id }))}
    />
  );
}
