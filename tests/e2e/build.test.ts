import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtExtension } from './driver/paths.ts';
import type { BrowserName } from './driver/types.ts';

/** What README and house plan promise about the built extension, read from the build itself. */
describe.each<BrowserName>(['chromium', 'firefox'])('the build for %s', (name) => {
  const folder = builtExtension(name);
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const scripts = readdirSync(join(folder, 'content-scripts')).filter((file) => file.endsWith('.js'));

  test('may connect to nothing and asks for Gmail only', () => {
    expect(manifest.content_security_policy.extension_pages).toContain("connect-src 'none'");
    expect(manifest.host_permissions).toEqual(['https://mail.google.com/*']);
    expect(manifest.manifest_version).toBe(3);
  });

  test.each(['background.js', ...scripts.map((file) => `content-scripts/${file}`)])(
    '%s holds no way to the network',
    (file) => {
      // Pages are held by the policy above; a content script in Gmail would be held by nobody.
      const source = readFileSync(join(folder, file), 'utf8');
      expect(source).not.toMatch(/\bXMLHttpRequest\b|\bsendBeacon\b|new WebSocket\b|new EventSource\b|[^\w.]fetch\(/);
    },
  );

  test.each(scripts)('%s brings neither store nor zod nor react-dom into the page', (file) => {
    const source = readFileSync(join(folder, 'content-scripts', file), 'utf8');
    expect(source).not.toMatch(/DexieError|DatabaseClosedError/);
    expect(source).not.toMatch(/ZodError|\$ZodType/);
    expect(source).not.toMatch(/__reactFiber\$/);
  });
});
