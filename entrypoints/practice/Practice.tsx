import { useState } from 'react';
import { useNow } from '../../lib/pages/use-now.ts';
import { useSettings } from '../../lib/pages/use-settings.ts';
import { momentOf } from '../../lib/settings/moment.ts';
import { Round } from './Round.tsx';

/** The practice page; "again" starts a new round with a sandbox of its own. */
export function Practice() {
  const settings = useSettings();
  const now = useNow();
  const [round, setRound] = useState(1);
  if (!settings) return null;
  return <Round key={round} here={momentOf(settings, now)} onAgain={() => setRound(round + 1)} />;
}
