import type { Hook, Hooks } from './hooks.ts';
import type { RecordAddress } from './types.ts';

/** Where the list of coming activities is, on sites that show a trustworthy one. */
export interface NextStepHooks {
  /** The panel or row: on the page, it says the list is known. */
  panel: string;
  /** Items inside it, the item itself where left out. */
  item?: string;
  /** Inside an item; the item's own text where left out. */
  title?: string;
  when?: string;
  /** Attribute of the item that holds the CRM's id. */
  idAttribute?: string;
  /** In a panel: says that it is loaded and empty. Left out where an empty panel proves nothing (it may still be loading). */
  none?: string;
}

/** Where a page lists records, each row naming one by a link to it. */
export interface ListHooks {
  /** True where the page lists records. Address only, no DOM. */
  isList(url: URL): boolean;
  /** One row, of which the first link counts. A selector without commas. Left out: every link that names a record does. */
  row?: string;
  /** The link that bears a record's name; its address says which record that is. A selector without commas. */
  link: string;
  /** In a row: the record's own e-mail address, where the list shows it. */
  email?: { at: string; attribute: string };
}

/** An editor whose text the coach reads on this site. */
export interface EditorHook {
  /** Matches the textarea or editable element. */
  editor: string;
  kind: 'note' | 'email';
  /**
   * Only where this lies beside it: where the nearest ancestor that holds one holds no other `editor`. For sites that have
   * one kind of editor for everything.
   */
  beside?: string;
  /** The nearest ancestor that holds the editor and its buttons. */
  around: string;
  /** The button, within `around`, that saves or sends; left out where nobody recorded it: then the rep is asked. */
  save?: string;
  /** The subject field within `around`, for mails. */
  subject?: string;
  /** Within `around`: each of the mail's main recipients, the attribute with the address, and in it the name. */
  to?: { at: string; address: `data-${string}`; name: string };
  /** Sending at a time of her choice: `open`, within `around`, opens a dialog (`in`) with the time and a button that sets it. */
  schedule?: { open: string; in: string; set: string; day: string; time: string };
  /**
   * Saving leaves the text where it is: it went well when the page redrew around it and this (a dialog, a complaint) did not
   * come up. Left out: a saved text leaves its editor.
   */
  complaint?: string;
}

/**
 * A CRM, described: what its addresses look like and where its pages hold a record's fields. Everything that reads
 * (lib/record) is shared; a site is data plus the parsing of its addresses.
 */
export interface CrmSite {
  /** Folder name under lib/sites. */
  id: string;
  /** As the settings page names it. */
  label: string;
  /** On a running installation, on whole pages saved from one, or from notes and fragments only. The settings page says so. */
  proven: 'live' | 'saved pages' | 'facts';
  /** The hosts of a hosted CRM; undefined for one people host themselves, which `isBuiltOn` recognizes. */
  hosts?: RegExp;
  /** Match patterns for these hosts: what picking the CRM in the settings asks for. */
  origins?: readonly string[];
  /** Structure that gives a self-hosted CRM away, whatever its host is called. */
  isBuiltOn?(document: Document): boolean;
  /** The record an address names; undefined for lists, dashboards, forms for something new. Address only, no DOM. */
  parseAddress(url: URL): RecordAddress | undefined;
  /** The pane a record is shown in. Two visible ones make the page ambiguous. `body` where left out. */
  root?: string;
  /** The part of the page that is rebuilt, or rewritten, for each record. */
  header: string;
  /** False when the page itself says it shows another type of record (stale page); undefined when it does not say. */
  agrees?(root: ParentNode, address: RecordAddress): boolean | undefined;
  fields: Hooks;
  /** Reads the name out of the window's title, for sites whose title is the name. */
  nameFromTitle?(title: string, address: RecordAddress): string | undefined;
  nextSteps?: NextStepHooks;
  /** Left out where a list's rows do not say which record they are (Tryton: no id at all; Odoo: the page's own numbering): a name is not enough. */
  list?: ListHooks;
  editors?: readonly EditorHook[];
  /** The site keeps its fields in shadow roots. */
  usesShadowRoots?: boolean;
}

/** `mailto:` and `tel:` inside the record's own pane: the rung every CRM has. Several different ones are ambiguous. */
export const linkHooks: { email: Hook; phone: Hook } = {
  email: { rung: 'link', path: ['a[href^="mailto:" i]'], read: '@href' },
  phone: { rung: 'link', path: ['a[href^="tel:" i]'], read: '@href' },
};
