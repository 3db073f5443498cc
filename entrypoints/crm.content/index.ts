import '../gmail.content/marks.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { startCrm } from '../../lib/crm-panel/start.ts';

/** Registered at run time for the hosts the rep granted (lib/background/coached-hosts.ts); in no install prompt. */
export default defineContentScript({
  matches: [],
  registration: 'runtime',
  main: (context) => startCrm(context.signal),
});
