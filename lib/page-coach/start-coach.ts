import { noActions } from '../../components/inpage/Strip.tsx';
import type { MailView } from '../messages/mail-look.ts';
import type { Compose, Site } from '../sites/site.ts';
import { t } from '../words/t.ts';
import { Asks } from './asks.ts';
import { attachCoach, type ComposeCoach } from './attach-coach.ts';
import { isQuietWith } from './audience.ts';
import { CardSlot } from './card-slot.tsx';
import { CoachHost } from './host.ts';
import { MailKeeper } from './mail-keeper.ts';
import { NoticeSlot } from './notice-slot.tsx';
import type { CoachServices } from './services.ts';
import { StripSlot } from './strip-slot.tsx';
import { emptyStrip } from './strip-view.ts';

/** Found beforehand: once it is needed, no browser API answers any more. */
const lostToUpdate = t('lost.updated');

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
  host: CoachHost = new CoachHost(document, services.styles, signal),
): void {
  const composes = new Set<Compose>();
  const coaches = new Map<Compose, { coach: ComposeCoach; end: AbortController }>();
  // A mail outlives its compose: the toast comes when that has left the page.
  const keepers = new WeakMap<Compose, MailKeeper>();
  let card: CardSlot | null = null;
  let notice: NoticeSlot | null = null;
  const noticeSlot = () => {
    notice ??= new NoticeSlot(host, signal);
    return notice;
  };
  /** What is asked at the edge of the page: of a thread that is read, of a mail that has gone out. */
  let asks: Asks | null = null;
  let asksOfSent = false;
  const closedAsks = new Set<string>();
  const ask = async (look: Promise<MailView | null>, ofSent: boolean) => {
    // What she did not answer goes with the mail or thread it was about.
    stopAsking();
    asksOfSent = ofSent;
    const now = new Asks(services.act, () => asks === now && noticeSlot().ask(now), closedAsks);
    asks = now;
    const view = await look;
    if (view?.asks[0] && asks === now && !signal.aborted) now.show(view.asks);
  };
  const stopAsking = () => {
    if (asks?.current) noticeSlot().clear();
    asks = null;
  };
  const isQuiet = () => {
    const { sitesOff, pausedUntil } = services.settings();
    return sitesOff.includes(site.id) || (pausedUntil ?? 0) > services.moment().now;
  };
  const sentLooks = new WeakMap<Compose, Promise<MailView | null>>();

  const keeperOf = (compose: Compose) => {
    const known = keepers.get(compose);
    if (known) return known;
    const keeper = new MailKeeper(services.outbox, ({ promises }) => {
      if (promises.length === 0) return;
      const words = promises.map(({ quote }) => quote).join('\n');
      noticeSlot().warn(services.isAlive() ? t('lost.full') : lostToUpdate, words);
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
        // Its strip asks from now on.
        if (compose.thread?.()[0]) stopAsking();
        attach(compose);
        const draftId = compose.draftId();
        if (draftId) services.draftOpened?.(draftId);
      },
      moved: (compose) => coaches.get(compose)?.coach.paint(),
      closed(compose) {
        composes.delete(compose);
        detach(compose);
      },
      sending(compose, goesAt) {
        const coach = coaches.get(compose)?.coach;
        const entry = coach?.sentEntry('', goesAt);
        if (!coach || !entry) return;
        const look = services.look(coach.sentLook(entry));
        sentLooks.set(compose, look);
        // Confirmed, the entry is written anew: with the hashes of the words that went out.
        void look.then((view) => Object.assign(entry, view && { fingerprint: view.fingerprint }));
        keeperOf(compose).hold((id) => Object.assign(entry, { id }));
      },
      settled(compose, outcome) {
        keepers.get(compose)?.settle(outcome);
        const look = sentLooks.get(compose);
        if (outcome === 'sent' && look && !isQuiet()) void ask(look, true);
        else if (outcome === 'undone') stopAsking();
      },
      threadGone: () => asksOfSent || stopAsking(),
      threadShown(thread) {
        const { recipients, source } = thread;
        const emails = recipients.map(({ email }) => email);
        // A mail just sent shows up in its thread: what is asked about it stays, until she goes on to another.
        if (asksOfSent && asks?.current) {
          asksOfSent = false;
          return;
        }
        stopAsking();
        if (!isQuiet() && emails[0] && !isQuietWith(source.account, emails, services.settings().readersOff)) {
          void ask(services.look({ ...thread, draft: null }), false);
        }
      },
      holdsBack(compose) {
        try {
          return coaches.get(compose)?.coach.holdsBack() ?? false;
        } catch {
          return false; // Whatever is wrong with us, her mail goes.
        }
      },
      unreadable(frame, gone) {
        const around = { editor: frame as HTMLElement, frame: () => frame };
        const view = { ...emptyStrip, trouble: [{ text: t('trouble.unreadable') }] };
        const look = () => ({ view, moment: services.moment(), reader: '', isSmall: false });
        new StripSlot(host, around, look, noActions, gone).drawSoon();
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
      if (!event.composedPath().some(coach.holds)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (event.shiftKey) coach.focusStrip();
      else coach.nextMark();
    },
    { capture: true, signal },
  );
}
