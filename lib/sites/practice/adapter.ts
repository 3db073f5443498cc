import type { Compose, Site, SiteEvents } from '../site.ts';

/** How the practice page's own compose is marked up (components/practice/PracticeCompose.tsx). */
const practiceSelectors = {
  frame: '[data-practice-compose]',
  editor: '[data-practice-editor]',
  subject: '[data-practice-subject]',
  recipient: '[data-practice-recipient]',
  send: '[data-practice-send]',
};

/** Dispatched on the compose by the page once its mail counts as sent; the site's own confirmation. */
export const practiceSentEvent = 'follow-through-practice-sent';

/** The practice page: one compose that is there from the start. */
export function practiceSite(frame: HTMLElement): Site {
  return { id: 'practice', watch: (events, signal) => watch(frame, events, signal) };
}

function watch(frame: HTMLElement, events: SiteEvents, signal: AbortSignal): void {
  const editor = frame.querySelector<HTMLElement>(practiceSelectors.editor);
  if (!editor) {
    events.unreadable(frame, signal);
    return;
  }
  const compose = practiceCompose(frame, editor);
  const sending = () => events.sending(compose);
  const isSend = (event: Event) => (event.target as Element).closest(practiceSelectors.send) !== null;

  frame.addEventListener('click', (event) => isSend(event) && sending(), { capture: true, signal });
  frame.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) sending();
    },
    { capture: true, signal },
  );
  frame.addEventListener(practiceSentEvent, () => events.settled(compose, 'sent'), { signal });
  events.opened(compose);
}

function practiceCompose(frame: HTMLElement, editor: HTMLElement): Compose {
  return {
    editor,
    frame: () => frame,
    draftId: () => 'practice',
    subject: () => frame.querySelector<HTMLInputElement>(practiceSelectors.subject)?.value ?? '',
    recipients: () =>
      [...frame.querySelectorAll<HTMLElement>(practiceSelectors.recipient)].map(({ dataset }) => ({
        email: dataset.practiceRecipient ?? '',
        name: dataset.name ?? '',
      })),
    source: () => ({ site: 'practice', url: '', threadId: 'practice', account: '' }),
    isReply: () => false,
    roleOf: () => 'own',
  };
}
