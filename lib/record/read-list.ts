import type { CrmSite, ListHooks } from './crm-site.ts';
import { identifyRecord } from './find-site.ts';
import { recordKey } from './types.ts';

/** A record's name in a list. */
export interface ListedName {
  /** The record's key. */
  record: string;
  /** The address in its row, lower case; '' where there is none, or more than one. */
  email: string;
  /** Matches its link, and those of the same address that come later (virtualized rows). */
  selector: string;
}

/** Rows, or links, read at most: nobody looks through more at once. */
const most = 500;

/** The records a list shows, each by the address its name links to, on this host only. */
export function readList(site: CrmSite, { row, link, email }: ListHooks, document: Document): ListedName[] {
  const { location } = document;
  const names = [...document.querySelectorAll(row ?? link)].slice(0, most).flatMap((element) => {
    const href = (row ? element.querySelector(link) : element)?.getAttribute('href');
    const url = href && URL.canParse(href, location.href) ? new URL(href, location.href) : undefined;
    const identity = url?.host === location.host ? identifyRecord(site, url) : undefined;
    if (!href || !identity) return [];
    const emails = new Set(
      email ? [...element.querySelectorAll(email.at)].map((each) => each.getAttribute(email.attribute) ?? '') : [],
    );
    const [address = ''] = emails;
    return {
      record: recordKey(identity),
      email: emails.size === 1 ? address.trim().toLowerCase() : '',
      selector: `${row ? `${row} ` : ''}${link}[href="${href.replace(/["\\\n\r\f]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"]`,
    };
  });
  return [...new Map(names.map((name) => [name.selector, name])).values()];
}
