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
   * `refuse` shows an alert dialog (a missing attachment), `silent` closes the compose and never says anything.
   */
  send: 'confirm' | 'hold' | 'refuse' | 'silent';
  /** Where the menu beside Send hangs; both were seen. */
  sendMenu: 'inside' | 'detached';
  /** A window of its own with one compose, no dialog around it, which closes when it has sent. */
  popout: boolean;
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
  user: 0,
  direction: 'ltr',
  dark: false,
  signature: '',
  account: 'rita@northwind.example',
};
