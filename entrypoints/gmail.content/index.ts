import './marks.css';
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import * as outbox from '../../lib/messages/outbox-client.ts';
import { startCoach } from '../../lib/page-coach/start-coach.ts';
import { defaultSettings } from '../../lib/settings/defaults.ts';
import { momentOf } from '../../lib/settings/moment.ts';
import { gmailSite } from '../../lib/sites/gmail/adapter.ts';

export default defineContentScript({
  matches: ['https://mail.google.com/*'],
  runAt: 'document_start',
  main(context) {
    startCoach(
      document,
      gmailSite(document),
      {
        moment: () => momentOf(defaultSettings, Date.now()),
        outbox,
        isAlive: () => browser.runtime?.id !== undefined,
      },
      context.signal,
    );
  },
});
