import './marks.css';
// First, for the size: what resembles each other stands together then, and 500 bytes fewer are left of it when zipped.
import '../../lib/text/plain.ts';
import '../../lib/text/prefilter.ts';
import '../../lib/promises/find-times.ts';
import '../../lib/coach/review.ts';
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
