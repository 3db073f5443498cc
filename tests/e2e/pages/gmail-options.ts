/** What a compose has in it when it opens. */
export interface GmailDraft {
  /** Each `Name <mail>`. */
  to?: string[];
  cc?: string[];
  subject?: string;
  /** Gmail's own HTML below the caret: a forwarded mail; of a draft all there is. */
  html?: string;
  /** Hidden fields: `draft`, `rm`, `rt`, `lts`. */
  fields?: Record<string, string>;
}

/** What our Gmail page is made to look and behave like. Everything else is as the facts describe today's Gmail. */
export interface GmailOptions {
  /** `captured`: the window of 2020 from ../shared, with chips of its time; else one written by us. */
  compose: 'own' | 'captured';
  /** How chips show a recipient: since 2021 by `data-hovercard-id`, before by hidden inputs. */
  recipients: 'hovercard' | 'classic';
  /** Visible texts, aria-labels and tooltips; nothing may depend on them. */
  language: 'en' | 'de';
  /** `hashed`: every class name that is not a behaviour of ours is renamed, as Google does from time to time. */
  classes: 'known' | 'hashed';
  /**
   * What a send does: `confirm` shows the toast after a moment, `hold` waits for `gmail.confirm()` in the page,
   * `refuse` shows an alert dialog (a missing attachment; it can be sent anyway, which `confirm`s), `silent` closes the
   * compose and never says anything, `stuck` leaves it standing there. Without a net it says that it will send later.
   */
  send: 'confirm' | 'hold' | 'refuse' | 'silent' | 'stuck';
  /** Where the menu beside Send hangs; both were seen. */
  sendMenu: 'inside' | 'detached';
  /** A window of its own with one compose, no dialog around it, which closes when it has sent (`confirm`). */
  popout: boolean;
  /** `undefined`: a new mail's id is that word until the server has given it one. */
  draftIds: 'own' | 'undefined';
  /** `changed`: Google has taken away what the editor is known by. */
  editor: 'known' | 'changed';
  /** What that compose has in it: an inline reply popped out. */
  draft?: GmailDraft;
  /** Which of the rep's accounts: `/u/0`, `/u/1`. */
  user: number;
  /** Gmail in Arabic or Hebrew mirrors its page. */
  direction: 'ltr' | 'rtl';
  /** Dark theme: colors only, as in Gmail. */
  dark: boolean;
  /** Signature under the body, as Gmail puts it into a new compose. */
  signature: string;
  /** The rep's own address. */
  account: string;
}

export const usualGmail: GmailOptions = {
  compose: 'own',
  recipients: 'hovercard',
  language: 'en',
  classes: 'known',
  send: 'confirm',
  sendMenu: 'inside',
  popout: false,
  draftIds: 'own',
  editor: 'known',
  user: 0,
  direction: 'ltr',
  dark: false,
  signature: '',
  account: 'rita@northwind.example',
};
