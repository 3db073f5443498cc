import type { StripActions } from '../../components/inpage/Strip.tsx';
import type { Compose, Site } from '../sites/site.ts';
import { attachCoach, type ComposeCoach } from './attach-coach.ts';
import { CardSlot } from './card-slot.tsx';
import { CoachHost } from './host.ts';
import { MailKeeper } from './mail-keeper.ts';
import { NoticeSlot } from './notice-slot.tsx';
import type { CoachServices } from './services.ts';
import { StripSlot } from './strip-slot.tsx';
import { emptyStrip } from './strip-view.ts';

/**
 * Starts the coach on a page: a coach at each compose the site finds, and the sent mails' promises into the outbox.
 *
 * @param signal ends everything and leaves the page as it was
 * @param host the page's one host, where something else of ours lives in it too
 */
export function startCoach(
  document: Document,
  site: Site,
  services: CoachServices,
  signal: AbortSignal,
  host: CoachHost = new CoachHost(document, signal),
): void {
  const composes = new Set<Compose>();
  const coaches = new Map<Compose, { coach: ComposeCoach; end: AbortController }>();
  // A mail outlives its compose: the toast comes when that has left the page.
  const keepers = new WeakMap<Compose, MailKeeper>();
  let card: CardSlot | null = null;
  let notice: NoticeSlot | null = null;

  const keeperOf = (compose: Compose) => {
    const known = keepers.get(compose);
    if (known) return known;
    const keeper = new MailKeeper(services.outbox, ({ promises }) => {
      if (promises.length === 0) return;
      notice ??= new NoticeSlot(host, signal);
      const words = promises.map(({ quote }) => quote).join('\n');
      notice.show(
        services.isAlive()
          ? 'Your mail went out, but I could not keep its promise: this browser’s storage is full. Copy it so it isn’t lost.'
          : 'Your mail went out, but I could not keep its promise: Follow Through was updated. Copy it, then reload this tab.',
        words,
      );
    });
    keepers.set(compose, keeper);
    return keeper;
  };

  const attach = (compose: Compose) => {
    if (coaches.has(compose) || services.settings().sitesOff.includes(site.id)) return;
    card ??= new CardSlot(host, signal);
    const end = new AbortController();
    const both = AbortSignal.any([signal, end.signal]);
    const coach = attachCoach(compose, { host, card, services }, both);
    listenForKeys(coach, both);
    coaches.set(compose, { coach, end });
  };
  const detach = (compose: Compose) => {
    coaches.get(compose)?.end.abort();
    coaches.delete(compose);
  };
  services.onSettings(() => {
    const isOff = services.settings().sitesOff.includes(site.id);
    for (const compose of composes) (isOff ? detach : attach)(compose);
  }, signal);

  site.watch(
    {
      opened(compose) {
        composes.add(compose);
        attach(compose);
        const draftId = compose.draftId();
        if (draftId) services.draftOpened?.(draftId);
      },
      closed(compose) {
        composes.delete(compose);
        detach(compose);
      },
      sending(compose, goesAt) {
        const entry = coaches.get(compose)?.coach.sentEntry('', goesAt);
        if (entry) keeperOf(compose).hold((id) => ({ ...entry, id }));
      },
      holdsBack(compose) {
        try {
          return coaches.get(compose)?.coach.holdsBack() ?? false;
        } catch {
          return false; // Whatever is wrong with us, her mail goes.
        }
      },
      settled: (compose, outcome) => keepers.get(compose)?.settle(outcome),
      unreadable(frame, gone) {
        const around = { editor: frame as HTMLElement, frame: () => frame };
        const strip = new StripSlot(host, around, noActions, gone);
        const trouble = [{ text: 'This compose can’t be read, so the coach is off here. Sending works as always.' }];
        strip.show({ ...emptyStrip, trouble }, services.moment(), '');
      },
    },
    signal,
  );
}

/** F8 walks from mark to mark, Shift+F8 goes to the strip. Gmail uses neither. On the window of the frame the editor is in. */
function listenForKeys(coach: ComposeCoach, signal: AbortSignal): void {
  coach.editor.ownerDocument.defaultView?.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'F8' || event.ctrlKey || event.metaKey || event.altKey) return;
      if (!event.composedPath().includes(coach.editor)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (event.shiftKey) coach.focusStrip();
      else coach.nextMark();
    },
    { capture: true, signal },
  );
}

/** A compose that can't be read has nothing to act on. */
const noActions: StripActions = {
  ...{ onMoveChip() {}, onDropChip() {}, onKeepChip() {}, onShowMark() {}, onFix() {}, onCopy() {} },
  ...{ onKind() {}, onPause() {}, onSiteOff() {}, onReaderOff() {}, onLeave() {} },
};
