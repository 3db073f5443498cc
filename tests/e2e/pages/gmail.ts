import { existsSync, readFileSync } from 'node:fs';
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

/**
 * Our own Gmail page as HTML. With `compose: 'captured'` its compose windows are the one captured in 2020 (markup only,
 * brought to life by our page); throws where the shared folder that holds it is not there.
 */
export function gmailPage(options: GmailOptions): string {
  const json = JSON.stringify(options).replaceAll('<', '\\u003c');
  const template =
    options.compose === 'captured'
      ? `<template id="captured-compose">${readFileSync(capturedCompose, 'utf8')}</template>`
      : '';
  return page(`${template}
    <script nonce="follow" id="gmail-options" type="application/json">${json}</script>
    <script nonce="follow" type="module">${appScript()}</script>`);
}

const capturedCompose = join(folder, '../../../../shared/gmail/compose-popup.html');

/** True where the captured compose window is at hand; tests of it say so in their title when they are skipped. */
export const hasCapturedCompose = existsSync(capturedCompose);

function appScript(): string {
  return stripTypeScriptTypes(readFileSync(join(folder, 'gmail-app.ts'), 'utf8'));
}

function page(body: string): string {
  return `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>Inbox</title><style>${readFileSync(join(folder, 'gmail.css'), 'utf8')}</style></head>
  <body>${body}</body>
</html>`;
}
