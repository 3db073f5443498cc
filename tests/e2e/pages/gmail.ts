import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import type { GmailOptions } from './gmail-options.ts';

const folder = import.meta.dirname;

/** Headers like Gmail's: scripts by nonce only, Trusted Types enforced, so what would fail there fails here. */
export const gmailHeaders = {
  'content-security-policy': [
    "require-trusted-types-for 'script'",
    'trusted-types gmail#html',
    "script-src 'nonce-follow' 'strict-dynamic'",
    "object-src 'none'",
    "base-uri 'self'",
    "frame-src 'self'",
  ].join('; '),
  'x-frame-options': 'SAMEORIGIN',
};

/** Our own Gmail page as HTML. */
export function gmailPage(options: GmailOptions): string {
  const json = JSON.stringify(options).replaceAll('<', '\\u003c');
  return page(
    options.language === 'de' ? 'Posteingang' : 'Inbox',
    `<script nonce="follow" id="gmail-options" type="application/json">${json}</script>
    <script nonce="follow" type="module">${appScript()}</script>`,
  );
}

/**
 * The compose window captured in 2020, dropped into an inbox of ours (the capture is markup only: nothing in it sends).
 * Undefined where the shared folder is not there.
 */
export function capturedComposePage(): string | undefined {
  try {
    const captured = readFileSync(join(folder, '../../../../shared/gmail/compose-popup.html'), 'utf8');
    return page(
      'Inbox',
      `<div role="main"></div><div class="dw"><div class="no">${captured}</div></div>
      <div class="b8 UC" role="alert"><div class="vh"></div></div>`,
    );
  } catch {
    return undefined;
  }
}

function appScript(): string {
  return stripTypeScriptTypes(readFileSync(join(folder, 'gmail-app.ts'), 'utf8'));
}

function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>${title}</title><style>${readFileSync(join(folder, 'gmail.css'), 'utf8')}</style></head>
  <body>${body}</body>
</html>`;
}
