import { browser } from 'wxt/browser';
import { send } from '../messages/client.ts';
import * as outbox from '../messages/outbox-client.ts';
import { defaultSettings } from '../settings/defaults.ts';
import { momentOf } from '../settings/moment.ts';
import type { CoachServices } from './services.ts';

/** The real thing, for content scripts: the outbox in the browser's storage, settings and history by message. */
export function browserServices(signal: AbortSignal): CoachServices {
  let settings = defaultSettings;
  let holidays = '';
  const listeners = new Set<() => void>();
  const take = (next: typeof settings) => {
    settings = next;
    for (const listener of listeners) listener();
  };
  const fetchSettings = () =>
    send('settings.get', null)
      .then((answer) => {
        holidays = answer.holidays;
        take(answer.settings);
      })
      .catch(() => {}); // The defaults serve until the background answers, and each change asks again.
  const onStored = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && 'settings' in changes) void fetchSettings();
  };
  browser.storage.onChanged.addListener(onStored);
  // Without a runtime id the extension is gone, and its listeners with it.
  signal.addEventListener('abort', () => browser.runtime?.id && browser.storage.onChanged.removeListener(onStored), {
    once: true,
  });
  void fetchSettings();

  return {
    moment: () => ({ ...momentOf(settings, Date.now()), holidays }),
    settings: () => settings,
    onSettings(changed, until) {
      listeners.add(changed);
      until.addEventListener('abort', () => listeners.delete(changed), { once: true });
    },
    silence: async (silence) => take(await send('coach.silence', silence)),
    look: (mail) => send('mail.look', mail).catch(() => null),
    act: ({ name, request }) => send(name, request),
    explain: (draft) => send('draft.explain', draft).catch(() => null),
    ruleExamples: (rule) => send('rule.examples', { rule }).catch(() => ({ flagged: [], passed: [] })),
    styles: () => send('page.styles', null),
    outbox,
    draftOpened: (draftId) => void send('outbox.reopened', { draftId }).catch(() => {}),
    isAlive: () => browser.runtime?.id !== undefined,
  };
}
