import type { Compose, SendOutcome, SiteEvents } from '../site.ts';
import { englishTime } from './english-time.ts';
import * as at from './selectors.ts';

/** After this long without a word from the page nobody waits any more; what is pending then stays pending. */
const longestWait = 120_000;

/** A send gesture the page has not answered yet, or answered with a dialog (which may still lead to sending). */
interface Flight {
  compose: Compose;
  draftId: string;
  refused: boolean;
  /** Sent off in a dialog, which may have been given up: a compose that still stands in the end did not go. */
  byDialog: boolean;
}

/**
 * Follows a mail from the send gesture to what Gmail makes of it. Reads nothing but what FACTS.md names: the "sent" toast by the id
 * of its link, a refusal by the dialog's role, undo by the link or by the draft coming back.
 *
 * @param composes the open composes
 * @returns what the adapter must tell: a compose that opened may be one that was undone
 */
export function watchSending(
  document: Document,
  composes: () => Iterable<Compose>,
  events: SiteEvents,
  signal: AbortSignal,
): { opened(compose: Compose): void } {
  /** Oldest first. */
  let waiting: Flight[] = [];
  /** The mail that the last toast said was sent. */
  let toastOf: Flight | undefined;
  /** The compose whose Send is held down; the click that follows belongs to the same gesture. */
  let pressed: Compose | null = null;
  /** The compose whose menu beside Send was opened last. */
  let menuOf: Compose | undefined;
  /** What was shown when it was last looked at. */
  let before: { link: Element | null; dialogs: Set<Element> };
  let patience: ReturnType<typeof setTimeout> | undefined;

  const observer = new MutationObserver((records) => look(records));
  const stopWaiting = () => {
    observer.disconnect();
    clearTimeout(patience);
    const canceled = waiting.filter((flight) => flight.byDialog && !isGone(flight));
    waiting = [];
    for (const { compose } of canceled) events.settled(compose, 'canceled');
  };
  signal.addEventListener('abort', stopWaiting, { once: true });

  const shownLink = () => {
    const link = document.getElementById(at.viewSentId);
    return isShown(link) ? link : null;
  };
  const notePage = () => {
    before = { link: shownLink(), dialogs: new Set([...document.querySelectorAll(at.alertDialog)].filter(isShown)) };
  };

  const gesture = (compose: Compose, goesAt?: string) => {
    const draftId = compose.draftId();
    waiting = waiting.filter((flight) => flight.compose !== compose && (!draftId || flight.draftId !== draftId));
    waiting.push({ compose, draftId, refused: false, byDialog: goesAt !== undefined });
    notePage();
    // A toast may come as a new node, by new words in an old one, or by a style that shows it.
    observer.observe(document, {
      childList: true,
      characterData: true,
      subtree: true,
      attributeFilter: ['style', 'class', 'hidden'],
    });
    clearTimeout(patience);
    patience = setTimeout(stopWaiting, longestWait);
    events.sending(compose, goesAt);
  };

  const settle = (flight: Flight, outcome: SendOutcome) => {
    if (outcome === 'refused') flight.refused = true;
    else waiting = waiting.filter((other) => other !== flight);
    if (waiting.length === 0) stopWaiting();
    events.settled(flight.compose, outcome);
  };

  const look = (records: MutationRecord[]) => {
    const link = shownLink();
    if (link) {
      const alert = link.closest(at.toast) ?? link;
      const isNew =
        link !== before.link || records.some((record) => record.type !== 'attributes' && alert.contains(record.target));
      if (isNew) {
        // Without a net nothing can have gone: "will be sent when you are online".
        toastOf = navigator.onLine ? flightOfToast(waiting) : undefined;
        notePage();
        if (toastOf) settle(toastOf, 'sent');
        return;
      }
    } else before.link = null;
    for (const dialog of document.querySelectorAll(at.alertDialog)) {
      if (before.dialogs.has(dialog) || !isShown(dialog)) continue;
      before.dialogs.add(dialog);
      // A refused mail still stands there; else it is some other question.
      const flight = waiting.findLast((candidate) => !candidate.refused && !isGone(candidate));
      if (flight) settle(flight, 'refused');
    }
  };

  const flightOf = (compose: Compose | undefined) => waiting.find((flight) => flight.compose === compose);
  // On the window: a gesture that is held back must not reach a listener of the page's.
  const listen = <K extends keyof WindowEventMap>(type: K, handler: (event: WindowEventMap[K]) => void) =>
    document.defaultView?.addEventListener(type, handler, { capture: true, signal });
  const sendAt = (target: EventTarget | null) => {
    const button = target instanceof Element ? target.closest(at.sendButton) : null;
    return button ? composeAround(composes(), button) : undefined;
  };

  /** Notes whose menu was opened, and takes the time chosen there for the send. */
  const schedule = (target: Element) => {
    const menu = target.closest(`${at.sendMenuButton}, ${at.scheduledSend}`);
    if (menu) menuOf = composeAround(composes(), menu) ?? menuOf;
    const choice = menuOf && target.closest(at.scheduleChoice);
    if (!choice) return;
    const fields = [...(choice.closest('[role="dialog"]')?.querySelectorAll('input') ?? [])];
    const words = choice.matches('button') ? fields.map(({ value }) => value).join(' ') : (choice.textContent ?? '');
    // "Pick date & time" is no time yet.
    if (/\d/.test(words)) gesture(menuOf as Compose, englishTime(words, document.documentElement.lang || 'en'));
  };

  /** What follows from a press that was held back, until its button or key is let go. */
  let swallowed: 'pointer' | 'key' | null = null;
  const swallow = (event: Event) => {
    swallowed = event.type === 'keydown' ? 'key' : 'pointer';
    stop(event);
  };
  const stop = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const type of ['mousedown', 'pointerup', 'mouseup'] as const) {
    listen(type, (event) => swallowed === 'pointer' && stop(event));
  }
  for (const type of ['keypress', 'keyup'] as const) {
    listen(type, (event) => {
      if (swallowed === 'key') stop(event);
      if (type === 'keyup') swallowed = null;
    });
  }

  listen('pointerdown', (event) => {
    pressed = null;
    swallowed = null;
    if (event.button !== 0 || !(event.target instanceof Element)) return;
    schedule(event.target);
    const compose = sendAt(event.target);
    if (!compose) return;
    if (events.holdsBack(compose)) return swallow(event);
    pressed = compose;
    gesture(compose);
  });
  const letGo = (event: PointerEvent) => {
    if (!pressed || (event.type === 'pointerup' && sendAt(event.target) === pressed)) return;
    const flight = flightOf(pressed);
    pressed = null;
    if (flight) settle(flight, 'canceled');
  };
  listen('pointerup', letGo);
  listen('pointercancel', letGo);
  listen('click', (event) => {
    const target = event.target instanceof Element ? event.target : null;
    const sent = sendAt(target);
    if (sent) {
      if (swallowed || (sent !== pressed && events.holdsBack(sent))) {
        swallowed = null;
        return stop(event);
      }
      if (sent !== pressed) gesture(sent);
      pressed = null;
      return;
    }
    // By key or by a program: a pointer's choice was taken when it was pressed.
    if (target && event.detail === 0) schedule(target);
    const undo = target?.closest(at.undoLink);
    if (undo) {
      // Any other toast's undo may be another thing's; if it was the mail's, its compose comes back.
      const flight = undo.closest(at.toast)?.querySelector(`#${at.viewSentId}`) && (toastOf ?? waiting.at(-1));
      if (flight) settle(flight, 'undone');
      return;
    }
    const again = target?.closest(at.alertDialog) && waiting.findLast(({ refused }) => refused);
    if (again) {
      again.refused = false;
      again.byDialog = true;
      events.settled(again.compose, 'unclear');
    }
    const discard = waiting.length > 0 && target?.closest(at.discardButton);
    const flight = discard && flightOf(composeAround(composes(), discard));
    if (flight) settle(flight, 'discarded');
  });
  listen('keydown', (event) => {
    if (swallowed === 'key' && event.repeat) return stop(event);
    if (event.isComposing || event.repeat || !(event.target instanceof Element)) return;
    swallowed = null;
    const chord = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    const isPress = event.key === 'Enter' || event.key === ' ';
    // A real button clicks itself.
    if (isPress && !chord && !event.target.matches('button')) schedule(event.target);
    const onButton = isPress ? sendAt(event.target) : undefined;
    const compose = chord ? composeAround(composes(), event.target) : onButton;
    if (!compose) return;
    if (events.holdsBack(compose)) return swallow(event);
    pressed = onButton ?? null;
    gesture(compose);
  });
  listen('input', (event) => {
    if (!event.isTrusted || (waiting.length === 0 && !menuOf) || !(event.target instanceof Element)) return;
    const compose = composeAround(composes(), event.target);
    // Back at writing: a dialog that opens now is another one.
    if (compose) menuOf = undefined;
    const flight = flightOf(compose);
    // Still writing: whatever Gmail said, this has not gone out. (A toast that comes all the same overrules it.)
    if (flight && !flight.refused) settle(flight, 'refused');
  });

  return {
    opened(compose) {
      const draftId = compose.draftId();
      if (!draftId) return;
      const isBack = (flight: Flight | undefined) =>
        flight?.draftId === draftId && (flight.compose.editor === compose.editor || !flight.compose.editor.isConnected);
      const back = waiting.find(isBack);
      // Not sent as it seems; if it was on its way all the same, the toast will say so.
      if (back) settle(back, 'refused');
      else if (isBack(toastOf)) settle(toastOf as Flight, 'undone');
    },
  };
}

/** The toast names no draft: it means the oldest mail that has left the page, else the last one sent off. */
function flightOfToast(waiting: readonly Flight[]): Flight | undefined {
  return (
    waiting.find((flight) => !flight.refused && isGone(flight)) ??
    waiting.find(isGone) ??
    waiting.findLast((flight) => !flight.refused) ??
    waiting.at(-1)
  );
}

const isGone = ({ compose: { editor } }: Flight) => !editor.isConnected || !isShown(editor);

function composeAround(composes: Iterable<Compose>, element: Element): Compose | undefined {
  for (const compose of composes) if (compose.frame().contains(element)) return compose;
  return undefined;
}

function isShown(element: Element | null): boolean {
  return element?.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ?? false;
}
