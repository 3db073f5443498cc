import { fakeBrowser } from 'wxt/testing/fake-browser';

// What the fake does not know yet and every browser we support either has or lacks altogether.
Object.assign(fakeBrowser.storage.local, {
  getKeys: async () => Object.keys(await fakeBrowser.storage.local.get(null)),
});

export { fakeBrowser };
