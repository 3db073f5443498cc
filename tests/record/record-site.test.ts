import { afterEach, expect, it, vi } from 'vitest';
import { recordSite } from '../../lib/record/record-site.ts';
import { espocrm } from '../../lib/sites/espocrm/adapter.ts';
import type { Compose } from '../../lib/sites/site.ts';
import { fixture, openPage } from '../helpers/crm-page.ts';

afterEach(() => void vi.unstubAllGlobals());

/** A note being written while `shown.record` is what the page is known to show. */
function openNote() {
  const page = openPage(fixture('espocrm'));
  vi.stubGlobal('window', page);
  for (const name of ['document', 'location', 'MutationObserver', 'Node'] as const) vi.stubGlobal(name, page[name]);
  const shown = { record: '' };
  const source = () => ({ site: 'espocrm', url: '', threadId: shown.record, account: '' });
  const context = () => (shown.record ? { record: () => undefined, source, recipients: () => [] } : undefined);
  let note: Compose | undefined;
  const stop = new page.AbortController();
  recordSite(espocrm, context, '').watch(
    {
      opened: (compose) => {
        note = compose;
      },
      closed() {},
      sending() {},
      settled() {},
      holdsBack: () => false,
      unreadable() {},
    },
    stop.signal,
  );
  const field = page.document.querySelector('textarea') as HTMLTextAreaElement;
  field.focus();
  return { field, shown, old: () => note?.oldText?.() };
}

it('what she wrote before the page was sure of its record is hers, back in the field too', () => {
  const { field, shown, old } = openNote();
  field.value = 'Left a message.';
  field.blur();
  shown.record = 'a';
  expect(old()).toBe('');
  field.focus();
  expect(old()).toBe('');
});

it('the next record’s note in the same field is not', () => {
  const { field, shown, old } = openNote();
  shown.record = 'a';
  expect(old()).toBe('');
  field.blur();
  shown.record = 'b';
  field.value = 'Prefers mornings.';
  expect(old()).toBe('Prefers mornings.');
});
