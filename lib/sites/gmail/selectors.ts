/**
 * Where things are on Gmail's page. Attributes first, structure second, class names last, never a label: ids live one
 * session, labels and tooltips are translated. Evidence: "capture 2020" is a compose window saved in October 2020,
 * "InboxSDK" that project's parser (2.2.x), "probe 2026" notes of live probes in 2026.
 */

/** The editor. Its class varies, so no class here. (capture 2020, probe 2026) */
export const editor = '[g_editable=true][role=textbox][contenteditable=true]';

/** The compose's root, from the editor outwards. The form does not contain the editor. (capture 2020, InboxSDK) */
export const root = '.M9';

/** The same by structure, where the class was renamed: holds the form that carries the ids. (capture 2020) */
export const rootByRole = '[role=region]';

/** In every compose's form; the one sign of a compose that does not need the editor. (capture 2020) */
export const composeId = 'input[name=composeid]';

/** Present, though hidden, in an inline reply too. (capture 2020, InboxSDK) */
export const subject = 'input[name=subjectbox]';

/** Recipients since 2021: the address in `data-hovercard-id`, the name in `data-name`. (InboxSDK, probe 2026) */
export const recipientChips = (field: 'to' | 'cc' | 'bcc') => `div[name=${field}] [role=option][data-hovercard-id]`;

/** Recipients before: hidden inputs with `Name <mail>`. (InboxSDK) */
export const classicRecipients = (field: 'to' | 'cc' | 'bcc') => `.vR > input[type=hidden][name=${field}]`;

/** Where an address stands before it has become a chip. (capture 2020) */
export const recipientField = (field: 'to' | 'cc' | 'bcc') =>
  `textarea[name=${field}], div[name=${field}] input:not([type=hidden])`;

/** Hidden inputs: `draft` `#msg-a:r…`, `rt` thread, `rm` message replied to, `lts` legacy thread (hex), `from`. (capture 2020) */
export const hidden = (name: 'draft' | 'rt' | 'rm' | 'lts' | 'from') => `input[name=${name}]`;

/** Send, and "send and archive" beside it; the chevron has a popup. (capture 2020, probe 2026) */
export const sendButton = '.dC > [role=button]:not([aria-haspopup=true]), [role=button][jslog^="32601"]';

/** Beside Send: opens the menu that holds "schedule send". (capture 2020) */
export const sendMenuButton = '.dC > [role=button][aria-haspopup=true]';

/** Opens the dialog whose choice is the send; may lie inside the compose or in a popup of its own. (capture 2020) */
export const scheduledSend = '[role=menuitem][selector=scheduledSend]';

/**
 * In that dialog: the times to choose from, and the picker of another, two plain fields (day, time) with buttons that nothing
 * but their labels tells apart. Inside the compose's own dialog are other menus. (probe May 2026)
 */
export const scheduleChoice = ['[role=menuitem]', 'button']
  .map((choice) => `[role=dialog]:not(:has(input[name=composeid])) ${choice}`)
  .join();

/** Throws the draft away. (capture 2020: no attribute tells it apart, so the class, with the icon's as a second sign) */
export const discardButton = '[role=button].oh, [role=button]:has(.og)';

/** In the "message sent" toast: link to the sent message. Other toasts (archived, deleted) have an undo, but not this. (InboxSDK) */
export const viewSentId = 'link_vsm';

/** In the same toast: takes the send back. (InboxSDK) */
export const undoLink = '#link_undo';

/** The address of a compose in a window of its own, which closes when it has sent. (InboxSDK) */
export const popoutAddress = /\/popout|[?&]view=btop/;

/** Around a toast. (InboxSDK) */
export const toast = '[role=alert]';

/** "No recipient", "no attachment?": nothing was sent. (InboxSDK, probe 2026) */
export const alertDialog = '[role=alertdialog]';

/** Quoted mail: its head line and its text. The writer may answer in between. (captures 2019-2025) */
export const quoted = '.gmail_attr, blockquote.gmail_quote';

/** Around quoted mail; in a forward the writer's own words can lie inside. (captures 2019-2025) */
export const quoteContainer = '.gmail_quote_container, div.gmail_quote';

export const quoteHead = '.gmail_attr';
export const quoteText = 'blockquote.gmail_quote';

/** (captures 2019-2025) */
export const signature = '.gmail_signature, .gmail_signature_prefix';

/** Around what is looked at: a list of threads, or a thread with its subject. (InboxSDK, probe 2026) */
export const main = '[role=main]';

/** Around a thread's messages, and an inline reply. (InboxSDK, probe 2026) */
export const messageList = '[role=main], [role=list]';

/** `#msg-f:<decimal>`. (captures 2019-2025) */
export const message = '[data-message-id]';

/** In a message: who wrote it, the display name in `name`. (captures 2019-2025) */
export const sender = '.gD[email]';

/** In a message: whom it went to. (captures 2019-2025) */
export const addressee = '.hb span[email]';

/** In an opened message: its text; collapsed ones have a snippet only. (captures 2019-2025) */
export const messageText = '.a3s';

/** A thread's subject, which carries its ids. (InboxSDK) */
export const threadSubject = 'h2[data-legacy-thread-id], h2.hP';
