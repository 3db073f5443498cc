import './marks.css';
import './order.ts';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { browserServices } from '../../lib/page-coach/browser-services.ts';
import { startCoach } from '../../lib/page-coach/start-coach.ts';
import { gmailSite } from '../../lib/sites/gmail/adapter.ts';

export default defineContentScript({
  matches: ['https://mail.google.com/*'],
  runAt: 'document_start',
  main({ signal }) {
    startCoach(document, gmailSite(document), browserServices(signal), signal);
  },
});
