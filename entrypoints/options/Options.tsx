import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useMemo, useState } from 'react';
import { browser } from 'wxt/browser';
import { CrmPart } from '../../components/options/CrmPart.tsx';
import { OptionsPage } from '../../components/options/OptionsPage.tsx';
import { PhrasesPart, RulesPart } from '../../components/options/RulesPart.tsx';
import { LookPart, RemindersPart, WorkingTimePart } from '../../components/options/SettingsParts.tsx';
import { WritingPart } from '../../components/options/WritingPart.tsx';
import { send } from '../../lib/messages/client.ts';
import { calendarSavedWords, saveBlocks } from '../../lib/pages/calendar.ts';
import { ruleViews } from '../../lib/pages/rule-view.ts';
import { useChange } from '../../lib/pages/use-change.ts';
import { useCoachedHosts } from '../../lib/pages/use-coached-hosts.ts';
import { useNow } from '../../lib/pages/use-now.ts';
import { useTheme } from '../../lib/pages/use-settings.ts';
import { useStored } from '../../lib/pages/use-stored.ts';
import { holidayCountries } from '../../lib/promises/holidays.ts';
import { coachAt, stopCoaching } from '../../lib/settings/coached-hosts.ts';
import type { Settings } from '../../lib/settings/defaults.ts';
import { readSettings } from '../../lib/settings/item.ts';
import { momentOf } from '../../lib/settings/moment.ts';
import { crmSites } from '../../lib/sites/crm-sites.ts';
import type { Database } from '../../lib/store/database.ts';
import { t } from '../../lib/words/t.ts';
import { Data } from './Data.tsx';

const siteNames = { gmail: 'Gmail', ...Object.fromEntries(crmSites.map(({ id, label }) => [id, label])) };

const notifications = { permissions: ['notifications' as const] };

/** The settings page: reads live, writes by message. */
export function Options({ db }: { db: Database }) {
  const stored = useStored(readSettings);
  useTheme(stored?.settings.theme);
  const now = useNow();
  const hosts = useCoachedHosts();
  const { notice, change } = useChange(async () => {});
  const rules = useMemo(ruleViews, []);
  const [mayNotify, setMayNotify] = useState(false);
  useEffect(() => void browser.permissions.contains(notifications).then(setMayNotify), []);
  const counts = useLiveQuery(async () => {
    const [promises, contacts, touches] = await Promise.all([
      db.callbacks.count(),
      db.contacts.count(),
      db.touches.count(),
    ]);
    return t(
      'options.data.stored',
      t('samePerson.promises', promises),
      t('options.data.contacts', contacts),
      t('samePerson.touches', touches),
    );
  }, [db]);

  if (!stored) return null;
  const { settings, broken } = stored;
  const onChange = (patch: Partial<Settings>) =>
    void change(t('told.saved'), async () => {
      await send('settings.change', patch);
      return null;
    });
  const props = { settings, onChange };
  const { locale: browserLocale } = new Intl.DateTimeFormat().resolvedOptions();

  return (
    <OptionsPage broken={broken} notice={notice}>
      <WorkingTimePart {...props} browserLocale={browserLocale} countries={holidayCountries} />
      <RemindersPart
        {...props}
        isAllowed={mayNotify}
        onAllow={() => void browser.permissions.request(notifications).then(setMayNotify)}
        onSaveBlocks={() =>
          void change(calendarSavedWords, async () => {
            await saveBlocks(settings.blocks, momentOf(settings, now));
            return null;
          })
        }
      />
      <WritingPart {...props} view={momentOf(settings, now)} siteNames={siteNames} />
      <CrmPart
        crms={crmSites}
        hosts={hosts}
        onPick={(origins) => void coachAt(origins).catch(() => {})}
        onStop={(origin) => void stopCoaching([origin])}
      />
      <LookPart {...props} />
      <RulesPart {...props} rules={rules} />
      <PhrasesPart {...props} />
      <Data db={db} settings={settings} storedWords={counts ?? '…'} change={change} />
    </OptionsPage>
  );
}
