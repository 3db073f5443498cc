import type { Due } from '../promises/types.ts';
import type { Settings } from '../settings/defaults.ts';
import type { ReaderHistory } from '../store/contact-history.ts';
import type { Outcome } from '../store/records.ts';
import type { Undo } from '../store/undo.ts';

/**
 * Every message, by name. Pages and content scripts send (client.ts); the background checks the request with the schema
 * of the same name (requests.ts) and answers. All writes to the store go this way.
 */
export interface Protocol {
  /** Kept: done, with how it ended. */
  'callback.close': { request: { id: string; outcome: Outcome }; response: Undo };
  'callback.drop': { request: { id: string }; response: Undo };
  /** Snooze, another day, or a first day for a promise that had none. */
  'callback.reschedule': { request: { id: string; due: Due | null }; response: Undo };
  /** Takes a change back: pass what the change answered. */
  'change.undo': { request: Undo; response: null };
  /** The answer to "Did this go out?": yes stores it, no removes it. */
  'outbox.settle': { request: { id: string; wentOut: boolean }; response: null };
  /** Moves records that cannot be read out of the way; answers how many. They stay visible under "set aside". */
  'damaged.setAside': { request: null; response: number };
  /** Forgets one thing set aside. */
  'setAside.discard': { request: { id: string }; response: null };
  'settings.get': { request: null; response: { settings: Settings; broken: string[] } };
  /** Changes the named settings only; answers the whole. */
  'settings.change': { request: Partial<Settings>; response: Settings };
  /** What the coach may know of the mail's main recipient. */
  'reader.history': { request: { email: string }; response: ReaderHistory };
}

export type MessageName = keyof Protocol;
export type Request<Name extends MessageName> = Protocol[Name]['request'];
export type Response<Name extends MessageName> = Protocol[Name]['response'];

/** On the wire. */
export interface Message<Name extends MessageName = MessageName> {
  name: Name;
  request: Request<Name>;
}

/** On the wire: an error crosses as its sentence, written for the rep. */
export type Answer<Value> = { ok: true; value: Value } | { ok: false; message: string };
