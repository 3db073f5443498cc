import { defineBackground } from 'wxt/utils/define-background';
import { inPageCss } from '../components/inpage/styles.ts';
import { followCoachedHosts } from '../lib/background/coached-hosts.ts';
import { startBackground } from '../lib/background/start.ts';

export default defineBackground(() => {
  startBackground(inPageCss);
  followCoachedHosts();
});
