import { fakeBrowser } from 'wxt/testing/fake-browser';
import { getMessage } from '../setup/words.ts';

// What the fake does not know yet and every browser we support either has or lacks altogether.
Object.assign(fakeBrowser.storage.local, {
  getKeys: async () => Object.keys(await fakeBrowser.storage.local.get(null)),
});
Object.assign(fakeBrowser.i18n, { getMessage });

export { fakeBrowser };
