import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { unreadableReport } from '../lib/sites/gmail/report.ts';

/** Injected by the popup when it opens, so that Gmail's own content script need not carry it. */
export default defineUnlistedScript(() => unreadableReport(document));
