import { browser } from 'wxt/browser';
import { addCallback } from '../store/add-callback.ts';
import type { Database } from '../store/database.ts';
import type { Clock } from '../store/due-at.ts';
import { t } from '../words/t.ts';

const menuId = 'remind-about-this';

/** Puts "Remind me about this" into the menu of selected text. On install and update: the browser keeps it from then on. */
export async function addMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: menuId, title: t('menu.remind'), contexts: ['selection'] });
}

/** Keeps what was selected under "Needs a day", with the way back to its page, and opens the list to give it one. */
export async function remindAboutThis(
  db: Database,
  { selectionText = '', pageUrl = '' }: { selectionText?: string | undefined; pageUrl?: string | undefined },
  clock: Clock,
): Promise<void> {
  const quote = selectionText.trim();
  if (!quote) return;
  await addCallback(
    db,
    {
      id: crypto.randomUUID(),
      person: { name: '', company: '', email: '', phone: '', record: '' },
      action: 'other',
      quote,
      purpose: '',
      due: null,
      source: { site: 'manual', url: pageUrl, threadId: '', account: '', subject: '' },
    },
    clock,
  );
  // Not every window can show it (a minimized one, an older browser); the promise is kept either way.
  await browser.action.openPopup?.().catch(() => {});
}
