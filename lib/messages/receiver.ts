import { type Browser, browser } from 'wxt/browser';
import { t } from '../words/t.ts';
import type { Answer, MessageName, Request, Response } from './protocol.ts';
import { openToContentScripts, requestSchemas } from './requests.ts';

export type Handlers = { [Name in MessageName]: (request: Request<Name>) => Promise<Response<Name>> };

const isMessageName = (name: unknown): name is MessageName =>
  typeof name === 'string' && Object.hasOwn(requestSchemas, name);

const isOwnPage = (sender: Browser.runtime.MessageSender) =>
  sender.id === browser.runtime.id && (sender.url ?? '').startsWith(browser.runtime.getURL('/'));

/** Checks one message and hands it to its handler. Never throws: an error is answered as its sentence. */
export async function answerMessage(
  handlers: Handlers,
  message: unknown,
  sender: Browser.runtime.MessageSender,
): Promise<Answer<unknown>> {
  const { name, request } = (message ?? {}) as { name?: unknown; request?: unknown };
  if (!isMessageName(name)) return { ok: false, message: t('error.unknown') };
  if (!isOwnPage(sender) && !openToContentScripts.has(name)) {
    return { ok: false, message: t('error.ownPagesOnly') };
  }
  const parsed = requestSchemas[name].safeParse(request);
  if (!parsed.success) {
    const where = parsed.error.issues.map(({ path }) => path.join('.')).filter(Boolean);
    return {
      ok: false,
      message: where.length ? t('error.invalidIn', where.join(', ')) : t('error.invalid'),
    };
  }
  try {
    const handler = handlers[name] as (request: unknown) => Promise<unknown>;
    return { ok: true, value: await handler(parsed.data) };
  } catch (error) {
    if (isFull(error)) {
      return {
        ok: false,
        message: t('error.full'),
      };
    }
    return { ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}

/** The browser's word for a full disk, as it comes from the database, wrapped or not, or from `storage.local`. */
function isFull(error: unknown): boolean {
  const { name, inner, message } = (error ?? {}) as { name?: string; inner?: { name?: string }; message?: string };
  return [name, inner?.name].includes('QuotaExceededError') || /quota/i.test(message ?? '');
}
