import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateChromeMessages, parseMessagesText } from '@wxt-dev/i18n/build';
import { vi } from 'vitest';

/** Tests see the texts as a browser in English does. Read once, and only where a test shows a text. */
let messages: ReturnType<typeof generateChromeMessages> | undefined;

export function getMessage(name: string, filled: string[] = []): string {
  messages ??= generateChromeMessages(
    parseMessagesText(readFileSync(join(import.meta.dirname, '../../assets/locales/en.yml'), 'utf8'), 'YAML'),
  );
  const message = messages[name]?.message;
  // What the rules say is English in the rules themselves.
  if (message === undefined && name.startsWith('rule_')) return '';
  if (message === undefined) throw new Error(`No text "${name}" in assets/locales/en.yml`);
  return message.replace(/\$(\d)/g, (_, index) => filled[index - 1] ?? '');
}

vi.stubGlobal('chrome', { i18n: { getMessage } });
