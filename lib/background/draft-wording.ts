import { review } from '../coach/review.ts';
import type { DraftReading } from '../messages/draft-reading.ts';
import type { Moment } from '../promises/types.ts';
import type { Finding } from '../rules/types.ts';
import type { Settings } from '../settings/defaults.ts';
import { ruleSettings } from '../settings/rule-settings.ts';
import { readerHistory } from '../store/contact-history.ts';
import type { Database } from '../store/database.ts';
import { translated } from '../words/rule-words.ts';

/**
 * The findings of a draft with what is said of them and how they are mended: the page's own review carries no words.
 * The same rules read the same text, so they are the same findings. Reads only.
 */
export async function draftWording(
  db: Database,
  { subject, body, reader, kind, ...context }: DraftReading,
  moment: Moment,
  settings: Settings,
): Promise<Finding[]> {
  const known = reader === '' ? undefined : (await readerHistory(db, reader, moment.now)).reader;
  return review(
    { subject, body },
    {
      ...context,
      moment,
      draftKind: kind ?? undefined,
      history: known?.history,
      settings: ruleSettings(settings),
    },
  ).findings.map((finding) => translated(finding, context.readerName));
}
