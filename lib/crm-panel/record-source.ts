import { recordKey } from '../record/types.ts';
import type { ShownRecord } from '../record/watch-record.ts';
import type { Source } from '../store/records.ts';

/** The way back to a record, kept with every promise made on it. */
export function sourceOf({ identity }: Pick<ShownRecord, 'identity'>): Source {
  return { site: identity.site, url: location.href, threadId: recordKey(identity), account: '', subject: '' };
}
