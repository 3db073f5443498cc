/**
 * Our own Gmail: runs in the page (types are stripped when it is served), written from the recorded facts about Gmail's
 * page. It builds an inbox and compose windows, sends, confirms, takes back, refuses, and steals keys as Gmail does.
 * Under Trusted Types it builds nodes and never parses HTML.
 */
import type { GmailDraft, GmailOptions } from './gmail-options.ts';

const options: GmailOptions = JSON.parse(document.getElementById('gmail-options')?.textContent ?? '{}');

const texts = {
  en: {
    compose: 'Compose',
    newMessage: 'New Message',
    to: 'To',
    cc: 'Cc',
    bcc: 'Bcc',
    recipients: 'Recipients',
    subject: 'Subject',
    body: 'Message Body',
    send: 'Send',
    sendOptions: 'More send options',
    sendAndArchive: 'Send & archive',
    schedule: 'Schedule send',
    tomorrow: 'Tomorrow morning',
    pick: 'Pick date & time',
    cancel: 'Cancel',
    scheduledFor: 'Send scheduled for',
    discard: 'Discard draft',
    close: 'Save & close',
    minimize: 'Minimize',
    fullScreen: 'Full screen',
    sent: 'Message sent',
    undo: 'Undo',
    view: 'View message',
    undone: 'Sending undone.',
    noRecipient: 'Please specify at least one recipient.',
    noAttachment: 'It seems like you forgot to attach a file.',
    ok: 'OK',
    sendAnyway: 'Send anyway',
    discarded: 'Draft discarded.',
    offline: 'Offline. Will send when online.',
    forwarded: '---------- Forwarded message ---------',
    search: 'Search mail',
    inbox: 'Inbox',
    searchPressed: 'Search',
    pressRemove: 'Press delete to remove this chip',
  },
  de: {
    compose: 'Schreiben',
    newMessage: 'Neue Nachricht',
    to: 'An',
    cc: 'Cc',
    bcc: 'Bcc',
    recipients: 'Empfänger',
    subject: 'Betreff',
    body: 'Nachrichtentext',
    send: 'Senden',
    sendOptions: 'Weitere Sendeoptionen',
    sendAndArchive: 'Senden und archivieren',
    schedule: 'Senden planen',
    tomorrow: 'Morgen früh',
    pick: 'Datum und Uhrzeit auswählen',
    cancel: 'Abbrechen',
    scheduledFor: 'Senden geplant für',
    discard: 'Entwurf löschen',
    close: 'Speichern & schließen',
    minimize: 'Minimieren',
    fullScreen: 'Vollbild',
    sent: 'Nachricht gesendet',
    undo: 'Rückgängig machen',
    view: 'Nachricht ansehen',
    undone: 'Senden rückgängig gemacht.',
    noRecipient: 'Bitte geben Sie mindestens einen Empfänger an.',
    noAttachment: 'Möglicherweise haben Sie vergessen, eine Datei anzuhängen.',
    ok: 'OK',
    sendAnyway: 'Trotzdem senden',
    discarded: 'Entwurf verworfen.',
    offline: 'Offline. Wird gesendet, sobald Sie online sind.',
    forwarded: '---------- Weitergeleitete Nachricht ---------',
    search: 'In E-Mails suchen',
    inbox: 'Posteingang',
    searchPressed: 'Suche',
    pressRemove: 'Zum Entfernen die Entf-Taste drücken',
  },
}[options.language];

/** Classes the facts name as anchors of last resort keep their names unless the page is a hashed one. */
function classNames(names: string): string {
  if (options.classes === 'known') return names;
  return names
    .split(' ')
    .filter(Boolean)
    .map((name) => `h${[...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 65_536, 7).toString(36)}`)
    .join(' ');
}

type Attributes = Record<string, string>;

function make(tag: string, attributes: Attributes = {}, ...children: (Node | string)[]): HTMLElement {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    node.setAttribute(name, name === 'class' ? classNames(value) : value);
  }
  node.append(...children);
  return node;
}

const clearDot = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

let counter = 100;
/** Ids like `:4j` that live one session. */
const sessionId = () => `:${(counter++).toString(36)}`;
const bigNumber = () => `${Date.now()}${Math.floor(Math.random() * 1e6)}`;

interface SentMail {
  html: string;
  text: string;
  subject: string;
}

interface Recipient {
  email: string;
  name: string;
}

/** `Tom Baker <tom@x.example>` or a bare address; undefined for anything without an @. */
function readRecipient(text: string): Recipient | undefined {
  const match = /^\s*(?:"?([^"<]*?)"?\s*<([^<>\s]+@[^<>\s]+)>|([^\s<>@]+@[^\s<>]+))\s*$/.exec(text);
  if (!match) return undefined;
  return { email: match[2] ?? match[3] ?? '', name: match[1] ?? '' };
}

const bodySelector = '[role="textbox"][contenteditable="true"]';

/** One compose window, built by us or cloned from the captured one: what it does hangs on attributes only. */
class Compose {
  private readonly dialog: HTMLElement;
  private readonly place: HTMLElement;

  /** @param inDialog false in a window of its own and below a message: no dialog is around it there */
  constructor(place: HTMLElement, draft: GmailDraft = {}, inDialog = true) {
    this.place = place;
    const captured = document.querySelector<HTMLTemplateElement>('template#captured-compose');
    this.dialog = captured ? cloneCaptured(captured) : buildDialog();
    this.fill(draft);
    this.listen();
    if (!inDialog) this.dialog.removeAttribute('role');
    place.append(this.dialog);
    if (draft.to) this.find(bodySelector).focus();
    else this.recipientInput('to').focus();
  }

  private fill({ to = [], cc = [], subject = '', html, fields = {} }: GmailDraft): void {
    for (const [field, people] of Object.entries({ to, cc })) {
      for (const person of people) this.addChip(field, readRecipient(person) as Recipient);
    }
    this.find<HTMLInputElement>('input[name=subjectbox]').value = subject;
    for (const [name, value] of Object.entries(fields))
      this.find<HTMLInputElement>(`input[name=${name}]`).value = value;
    if (html !== undefined) {
      const parsed = new DOMParser().parseFromString(policy.createHTML(html), 'text/html');
      this.find(bodySelector).replaceChildren(...parsed.body.childNodes);
    }
  }

  /** What Gmail's server keeps of it: enough to open it again. */
  private saved(): GmailDraft {
    const people = (field: string) =>
      [
        ...this.dialog.querySelectorAll(`div[name=${field}] [role=option]`),
        ...this.dialog.querySelectorAll(`.${classNames('vR')} > input[name=${field}]`),
      ].map((chip) =>
        chip instanceof HTMLInputElement
          ? chip.value
          : `${chip.getAttribute('data-name')} <${chip.getAttribute('data-hovercard-id')}>`,
      );
    const fields = ['draft', 'rm', 'rt', 'lts'].map((name) => [
      name,
      this.find<HTMLInputElement>(`input[name=${name}]`).value,
    ]);
    return {
      to: people('to'),
      cc: people('cc'),
      subject: this.find<HTMLInputElement>('input[name=subjectbox]').value,
      html: this.find(bodySelector).innerHTML,
      fields: Object.fromEntries(fields),
    };
  }

  private find<Kind extends HTMLElement = HTMLElement>(selector: string): Kind {
    const found = this.dialog.querySelector<Kind>(selector);
    if (!found) throw new Error(`This compose has no ${selector}`);
    return found;
  }

  private recipientInput(field: string): HTMLInputElement | HTMLTextAreaElement {
    return this.find<HTMLInputElement | HTMLTextAreaElement>(`textarea[name=${field}], div[name=${field}] input`);
  }

  private listen(): void {
    for (const field of ['to', 'cc', 'bcc']) {
      const input = this.recipientInput(field);
      const take = () => {
        const recipient = readRecipient(input.value.replace(/,\s*$/, ''));
        if (!recipient) return false;
        input.value = '';
        this.addChip(field, recipient);
        return true;
      };
      input.addEventListener('keydown', (event) => {
        const { key } = event as KeyboardEvent;
        if ((key === 'Enter' || key === ',' || key === 'Tab') && take() && key !== 'Tab') event.preventDefault();
      });
      input.addEventListener('blur', take);
    }
    const subject = this.find<HTMLInputElement>('input[name=subjectbox]');
    subject.addEventListener('input', () => {
      this.find<HTMLInputElement>('input[type=hidden][name=subject]').value = subject.value;
    });
    for (const send of this.dialog.querySelectorAll<HTMLElement>('[role=button][jslog^="32601"], [data-archive]')) {
      onPress(send, () => this.send());
    }
    const more = this.dialog.querySelector<HTMLElement>('[data-send-menu]');
    if (more) onPress(more, () => this.openSendMenu(more));
    this.dialog.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      event.stopPropagation(); // Gmail's chord does not bubble out of the compose.
      this.send();
    });
    this.dialog.querySelector('[data-discard], .og')?.addEventListener('click', () => {
      const draft = this.saved();
      this.dialog.remove();
      showToast(texts.discarded, () => new Compose(this.place, draft, this.dialog.role === 'dialog'), false);
    });
    this.dialog.querySelector('[data-close], .Ha')?.addEventListener('click', () => {
      gmail.draft = this.saved();
      this.dialog.remove();
    });
    this.dialog.querySelector('[data-minimize], .Hl')?.addEventListener('click', () => this.minimize());
    this.dialog.querySelector('[data-full-screen-button], .Hq')?.addEventListener('click', () => this.fullScreen());
  }

  /** As Gmail does it: the child of the dialog that holds the body gets an inline `display`. */
  private minimize(): void {
    const content = [...this.dialog.children].find((child) => child.querySelector(bodySelector)) as HTMLElement;
    content.style.display = content.style.display === 'none' ? '' : 'none';
  }

  private fullScreen(): void {
    const screen = document.querySelector('[data-full-screen]');
    if (this.dialog.parentElement === screen) this.place.append(this.dialog);
    else screen?.append(this.dialog);
  }

  private addChip(field: string, { email, name }: Recipient): void {
    const input = this.recipientInput(field);
    if (input instanceof HTMLTextAreaElement) {
      input.before(
        make(
          'div',
          { class: 'vR' },
          make('span', { class: 'vN', email }, name || email),
          make('input', { type: 'hidden', name: field, value: name ? `${name} <${email}>` : email }),
        ),
      );
      return;
    }
    this.find(`div[name=${field}] [role=listbox]`).append(
      make(
        'div',
        { role: 'option', class: 'afV', 'data-hovercard-id': email, 'data-name': name || email, tabindex: '-1' },
        make('span', { class: 'afW' }, name || email),
      ),
    );
  }

  private refusal(): string | undefined {
    const chips = 'form input[type=hidden][name=to], form div[name=to] [role=option][data-hovercard-id]';
    if (!this.dialog.querySelector(chips)) return texts.noRecipient;
    return options.send === 'refuse' ? texts.noAttachment : undefined;
  }

  /** @param goesAt as the toast names it; undefined: now */
  private send(goesAt?: string, isSure = false): void {
    const refusal = isSure ? undefined : this.refusal();
    if (refusal) {
      showAlertDialog(refusal, () => this.send(goesAt, true));
      return;
    }
    const body = this.find(bodySelector);
    const subject = this.find<HTMLInputElement>('input[name=subjectbox]').value;
    const sent: SentMail = { html: body.innerHTML, text: body.innerText, subject };
    if (options.send === 'stuck') return;
    if (options.popout && options.send !== 'hold') {
      setTimeout(() => window.close(), 500); // The server has answered.
      return;
    }
    const draft = this.saved();
    gmail.draft = draft;
    this.dialog.remove();
    const takeBack = () => {
      gmail.sent = gmail.sent.filter((other) => other !== sent);
      this.place.append(this.dialog);
      body.focus();
    };
    const confirm = () => {
      gmail.sent.push(sent);
      showToast(goesAt ? `${texts.scheduledFor} ${goesAt}` : texts.sent, takeBack);
    };
    gmail.cancelSend = takeBack;
    if (!navigator.onLine) {
      // Undo gives a compose made anew; the same node comes back after a send.
      showToast(texts.offline, () => new Compose(this.place, draft));
      window.addEventListener('online', confirm, { once: true });
    } else if (options.send === 'hold') gmail.confirm = confirm;
    else if (options.send !== 'silent') requestAnimationFrame(() => requestAnimationFrame(confirm));
  }

  /** Its items act on mouseup, as Closure's menus do, and it is gone before a click could follow. */
  private openSendMenu(button: HTMLElement): void {
    const item = make(
      'div',
      { class: 'J-N yr', role: 'menuitem', selector: 'scheduledSend', tabindex: '0' },
      make('div', { class: 'J-N-Jz' }, texts.schedule),
    );
    const menu = make('div', { class: 'J-M', role: 'menu' }, item);
    onRelease(item, () => {
      menu.remove();
      this.openSchedule();
    });
    if (options.sendMenu === 'inside') button.after(menu);
    else document.body.append(menu);
    item.focus();
  }

  private openSchedule(): void {
    const tomorrow = new Date();
    tomorrow.setDate(tomorrow.getDate() + 1);
    tomorrow.setHours(8, 0, 0, 0);
    const parts = { month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit' } as const;
    const words = tomorrow.toLocaleString(options.language, parts);
    const preset = make(
      'div',
      { class: 'Az', role: 'menuitem', tabindex: '0' },
      make('div', { class: 'Aj' }, texts.tomorrow),
      make('div', { class: 'Ay' }, words),
    );
    const pick = make('div', { class: 'Az AM', role: 'menuitem', tabindex: '0' }, texts.pick);
    const dialog = make('div', { class: 'J-N-plan', role: 'dialog', 'aria-label': texts.schedule }, preset, pick);
    const choose = (goesAt: string) => {
      dialog.remove();
      this.send(goesAt);
    };
    onRelease(preset, () => choose(words));
    onRelease(pick, () => {
      const day = make('input', { type: 'text', 'aria-label': 'Date' }) as HTMLInputElement;
      const time = make('input', { type: 'text', 'aria-label': 'Time' }) as HTMLInputElement;
      day.value = tomorrow.toLocaleDateString(options.language, { month: 'short', day: 'numeric', year: 'numeric' });
      time.value = tomorrow.toLocaleTimeString(options.language, { hour: 'numeric', minute: '2-digit' });
      const cancel = make('button', { name: 'cancel' }, texts.cancel);
      const confirm = make('button', { name: 'schedule' }, texts.schedule);
      cancel.addEventListener('click', () => dialog.remove());
      confirm.addEventListener('click', () => choose(`${day.value}, ${time.value}`));
      dialog.replaceChildren(day, time, cancel, confirm);
      day.focus();
    });
    document.body.append(dialog);
    preset.focus();
  }
}

function onPress(button: HTMLElement, act: () => void): void {
  button.addEventListener('click', act);
  button.addEventListener('keydown', (event) => {
    if ((event.key !== 'Enter' && event.key !== ' ') || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    act();
  });
}

function onRelease(item: HTMLElement, act: () => void): void {
  item.addEventListener('mouseup', act);
  item.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' || event.key === ' ') act();
  });
}

/** The captured window with its recipient fields unfolded, as after a click on "Recipients". */
function cloneCaptured(template: HTMLTemplateElement): HTMLElement {
  const dialog = document.importNode(template.content, true).querySelector<HTMLElement>('[role=dialog]');
  if (!dialog) throw new Error('The captured page holds no dialog.');
  const draft = dialog.querySelector<HTMLInputElement>('input[name=draft]');
  if (draft) draft.value = `#msg-a:r-${bigNumber()}`;
  const folded = dialog.querySelector<HTMLElement>('form > div:has(textarea[name=to])');
  if (folded) folded.style.display = '';
  return dialog;
}

function buildBody(): HTMLElement {
  const body = make(
    'div',
    {
      id: sessionId(),
      class: 'Am aiL Al editable LW-avf tS-tW',
      'aria-label': texts.body,
      ...(options.editor === 'known' && { g_editable: 'true' }),
      role: 'textbox',
      'aria-multiline': 'true',
      contenteditable: 'true',
      spellcheck: 'false',
      tabindex: '1',
      style: `direction: ${options.direction}; min-height: 180px;`,
    },
    make('br'),
  );
  if (options.signature) {
    body.append(make('div', { class: 'gmail_signature', 'data-smartmail': 'gmail_signature' }, options.signature));
  }
  return body;
}

/** Subject and recipients live in the form; the body does not. */
function buildForm(): HTMLElement {
  const form = make('form', { method: 'POST', class: 'bAs', id: sessionId() });
  for (const field of ['to', 'cc', 'bcc'] as const) form.append(buildRecipientRow(field));
  const subject = { name: 'subjectbox', class: 'aoT', placeholder: texts.subject, 'aria-label': texts.subject };
  form.append(make('div', { class: 'aoD az6' }, make('input', { ...subject, tabindex: '1' })));
  const hidden = {
    composeid: sessionId(),
    from: options.account,
    subject: '',
    draft: options.draftIds === 'own' ? `#msg-a:r-${bigNumber()}` : 'undefined',
    rt: `#thread-a:r-${bigNumber()}`,
    lts: '',
    rm: '',
    ishtml: '1',
    body: '',
  };
  for (const [name, value] of Object.entries(hidden)) form.append(make('input', { type: 'hidden', name, value }));
  return form;
}

/** Cc and Bcc stay folded away, as in Gmail. */
function buildRecipientRow(field: 'to' | 'cc' | 'bcc'): HTMLElement {
  const label = texts[field];
  const folded: Attributes = field === 'to' ? {} : { style: 'display: none' };
  if (options.recipients === 'classic') {
    const input = make('textarea', { name: field, class: 'vO', 'aria-label': label, rows: '1', tabindex: '1' });
    return make('div', { class: 'oj', ...folded }, make('div', { class: 'wO nr' }, input));
  }
  return make(
    'div',
    { name: field, class: 'anm', ...folded },
    make('div', { role: 'listbox', 'aria-label': label, class: 'afp' }),
    make('input', { class: 'agP aFw', 'aria-label': label, role: 'combobox', type: 'text', tabindex: '1' }),
  );
}

function buildDialog(): HTMLElement {
  const row = (...cells: Node[]) => make('tbody', {}, make('tr', { class: 'btC' }, ...cells));
  const sendLabel = `${texts.send} (Ctrl-Enter)`;
  const send = make(
    'div',
    {
      id: sessionId(),
      class: 'T-I J-J5-Ji aoO v7 T-I-atl L3',
      role: 'button',
      tabindex: '1',
      'aria-label': sendLabel,
      'data-tooltip': sendLabel,
      jslog: '32601; u014N:cOuCgd,Kr2w4b; dYFj7e:true',
    },
    texts.send,
  );
  const more = make('div', {
    class: 'T-I J-J5-Ji hG T-I-atl L3',
    role: 'button',
    tabindex: '1',
    'aria-haspopup': 'true',
    'aria-label': texts.sendOptions,
    'data-send-menu': '',
  });
  // "Send & archive" stands beside Send in a reply, where that is switched on.
  const archive = make(
    'div',
    { class: 'T-I J-J5-Ji Uo v7 T-I-atl L3', role: 'button', tabindex: '1', 'data-archive': '' },
    texts.sendAndArchive,
  );
  const discard = make(
    'div',
    { class: 'oh J-Z-I', role: 'button', tabindex: '1', 'aria-label': texts.discard, 'data-discard': '' },
    '🗑',
  );
  const toolbar = make(
    'table',
    { class: 'IZ', role: 'group' },
    row(
      make(
        'td',
        { class: 'gU Up' },
        make('div', { class: 'J-J5-Ji btA' }, make('div', { class: 'dC' }, send, more, archive)),
      ),
      make('td', { class: 'gU az5' }, discard),
    ),
  );
  const editor = make('div', { class: 'iN' }, make('div', { class: 'Ar Au' }, buildBody()), toolbar);
  const region = make(
    'div',
    { class: 'aoI', role: 'region', 'aria-label': texts.newMessage, 'data-compose-id': sessionId() },
    make('table', { class: 'aoP aoC' }, row(make('td', { class: 'I5' }, buildForm(), editor))),
  );
  const icon = (names: string, label: string, marker: string) =>
    make('img', { class: names, alt: label, 'aria-label': label, role: 'button', [marker]: '', src: clearDot });
  const titleId = sessionId();
  return make(
    'div',
    { class: 'nH Hd', role: 'dialog', 'aria-labelledby': titleId },
    make(
      'div',
      { class: 'nH Hy aXJ' },
      make('h2', { class: 'a3E Hp', id: titleId }, texts.newMessage),
      icon('Hl', texts.minimize, 'data-minimize'),
      icon('Hq aUG', texts.fullScreen, 'data-full-screen-button'),
      icon('Ha', texts.close, 'data-close'),
    ),
    make('div', { class: 'nH' }, make('div', { class: 'AD' }, make('div', { class: 'M9' }, region))),
  );
}

function showAlertDialog(message: string, sendAnyway: () => void): void {
  const ok = make('button', { name: 'ok' }, texts.ok);
  const anyway = make('button', { name: 'anyway' }, texts.sendAnyway);
  const dialog = make(
    'div',
    { role: 'alertdialog', class: 'Kj-JD', tabindex: '0' },
    make('div', {}, message),
    ok,
    anyway,
  );
  ok.addEventListener('click', () => dialog.remove());
  anyway.addEventListener('click', () => {
    dialog.remove();
    sendAnyway();
  });
  document.body.append(dialog);
  ok.focus();
}

/** The toast's element stays in the page; only what is in it changes. */
function showToast(message: string, undo: () => void, isOfMail = true): void {
  const line = document.querySelector('[data-toast-line]');
  if (!line) return;
  const undoLink = make('span', { id: 'link_undo', class: 'ag a8k', role: 'link', tabindex: '0' }, texts.undo);
  undoLink.addEventListener('click', () => {
    undo();
    line.replaceChildren(make('span', { class: 'aT' }, make('span', { class: 'bAq' }, texts.undone)));
  });
  const view = make('span', { id: 'link_vsm', class: 'ag a8k', role: 'link', tabindex: '0' }, texts.view);
  const links = isOfMail ? [undoLink, view] : [undoLink];
  line.replaceChildren(make('span', { class: 'aT' }, make('span', { class: 'bAq' }, message), ...links));
}

/** A message of the thread that is shown answered or handed on below it, as its buttons do it. */
function answer(kind: 'reply' | 'replyAll' | 'forward', mail: { from: string; others?: string[]; text: string }): void {
  const fields = { lts: '19f0a0c12345678a', rm: '#msg-f:1795', rt: '#thread-f:1795' };
  const head = make('div', { dir: 'ltr' }, texts.forwarded, make('br'), mail.from);
  const forwarded = make('div', {}, head, make('br'), make('div', {}, mail.text));
  // Part of the mail, not of the page: never renamed.
  head.className = 'gmail_attr';
  forwarded.className = 'gmail_quote gmail_quote_container';
  const drafts: Record<typeof kind, GmailDraft> = {
    reply: { to: [mail.from] },
    replyAll: { to: [mail.from], cc: mail.others ?? [] },
    forward: { html: `<br><br>${forwarded.outerHTML}` },
  };
  const place = make('div', { class: 'ip adB AO' });
  document.querySelector('[role=list]')?.append(place);
  new Compose(place, { ...drafts[kind], subject: `${kind === 'forward' ? 'Fwd' : 'Re'}: Proposal`, fields }, false);
}

const policy = (
  window as unknown as {
    trustedTypes: { createPolicy(name: string, rules: object): { createHTML(html: string): string } };
  }
).trustedTypes.createPolicy('gmail#html', { createHTML: (html: string) => html });

/** What tests may ask of the page from its own (main) world. */
const gmail = {
  /** Mails that left, as the server would have them. */
  sent: [] as SentMail[],
  /** Confirms the held send (`send: 'hold'`). */
  confirm: () => {},
  /** The compose of the mail last sent comes back: its sending failed, or was canceled where it was scheduled. */
  cancelSend: () => {},
  /** The mail that was closed or sent last, as the server knows it. */
  draft: {} as GmailDraft,
  /** Opens a draft from the list of drafts. */
  openDraft(draft?: GmailDraft): void {
    new Compose(document.querySelector('[data-popups]') as HTMLElement, draft ?? this.draft);
  },
  answer,
  /** Another conversation's toast, with an undo of its own. */
  archive: () => showToast('Conversation archived.', () => {}, false),
  /** A question that has nothing to do with a mail being sent. */
  askSomething: () => showAlertDialog('Delete forever?', () => {}),
  /** HTML as Gmail's own policy lets the page put it in. */
  trusted: (html: string) => policy.createHTML(html),
  /** Keys Gmail took for its own shortcuts. */
  stolen: [] as string[],
  options,
};
(window as unknown as { gmail: typeof gmail }).gmail = gmail;

function buildPage(): void {
  document.documentElement.lang = options.language;
  document.documentElement.dir = options.direction;
  document.documentElement.classList.toggle('dark', options.dark);
  const composeButton = make('div', { class: 'T-I T-I-KE L3', role: 'button', tabindex: '0', gh: 'cm' }, texts.compose);
  const popups = make('div', { class: 'no', 'data-popups': '' });
  const main = make('div', { role: 'main', class: 'aia' });
  composeButton.addEventListener('click', () =>
    options.popout ? new Compose(main, options.draft, false) : new Compose(popups),
  );
  const people = ['Ines Duarte', 'Tom Baker', 'Priya Nair', 'Owen Lloyd', 'Mia Larsen', 'Sam Okafor'];
  const mailRows = people.flatMap((person, index) => [
    make(
      'tr',
      { class: 'zA yO', role: 'row', 'data-legacy-thread-id': `18f${index}a0c` },
      make(
        'td',
        { class: 'yX' },
        make(
          'span',
          { email: `${person.toLowerCase().replace(' ', '.')}@example.com`, name: person, class: 'yP' },
          person,
        ),
      ),
      make('td', { class: 'xY' }, `Q${(index % 4) + 1} numbers`),
    ),
  ]);
  if (!options.popout) main.append(make('table', { role: 'grid', class: 'F cf zt' }, make('tbody', {}, ...mailRows)));
  document.body.append(
    make(
      'header',
      { role: 'banner', class: 'gb_Ha' },
      make('input', { 'aria-label': texts.search, name: 'q', type: 'text' }),
    ),
    make(
      'div',
      { class: 'nH bkL' },
      make('nav', { role: 'navigation', class: 'aeN' }, composeButton, make('a', { href: '#inbox' }, texts.inbox)),
      main,
    ),
    make('div', { class: 'dw' }, make('div', { class: 'nH nn' }, popups)),
    make('div', { class: 'aSs' }, make('div', { class: 'aSt', 'data-full-screen': '' })),
    make(
      'div',
      { class: 'b8 UC', role: 'alert', 'aria-live': 'assertive' },
      make('div', { class: 'J-J5-Ji' }, make('div', { class: 'vh', 'data-toast-line': '' })),
    ),
  );
}

/** Gmail listens on the document and takes single letters as shortcuts unless a field of its own has the focus. */
function stealKeys(): void {
  const shortcuts = new Set([...'cdegjkrauisnpxyz/#!?[]{}']);
  const isWriting = (target: EventTarget | null) =>
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
  for (const type of ['keydown', 'keypress'] as const) {
    document.addEventListener(type, (event) => {
      if (isWriting(event.target) || event.ctrlKey || event.metaKey || !shortcuts.has(event.key)) return;
      if (type === 'keydown') gmail.stolen.push(event.key);
      event.preventDefault();
      event.stopPropagation();
    });
  }
}

buildPage();
stealKeys();
if (options.popout) document.querySelector<HTMLElement>('nav [role=button]')?.click();
