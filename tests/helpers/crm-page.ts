import { existsSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { findSite, identifyRecord } from '../../lib/record/find-site.ts';
import { readRecord } from '../../lib/record/read-record.ts';
import type { FieldName } from '../../lib/record/types.ts';
import { crmSites } from '../../lib/sites/crm-sites.ts';

/** Pages saved from real installations; not part of the project. */
const savedPages = new URL('../../../shared/crm/', import.meta.url);
export const hasSavedPages = existsSync(savedPages);

/** Our own page for an adapter, written from the recorded facts. */
export function fixture(name: string): string {
  return readFileSync(new URL(`../fixtures/crm/${name}.html`, import.meta.url), 'utf8');
}

export function savedPage(path: string): string {
  return readFileSync(new URL(path, savedPages), 'utf8');
}

/** The address a page's first comment names (`<!-- url: … -->`). */
export function addressOf(html: string): string {
  return /<!-- url: (\S+)/.exec(html)?.[1] ?? 'about:blank';
}

/** Opens a page at the address its first comment names. */
export function openPage(html: string, url = addressOf(html)): Window & typeof globalThis {
  // A shadow root is written as <template shadowrootmode>, which jsdom parses but does not attach.
  const { window } = new JSDOM(html.replace(/^<!--.*-->\s*/, ''), { url });
  for (const template of window.document.querySelectorAll('template[shadowrootmode]')) attachShadow(template);
  // Saved pages keep what was typed into fields in an attribute of its own.
  for (const field of window.document.querySelectorAll('[data-snap-value]')) {
    if ('value' in field) {
      const value = field.getAttribute('data-snap-value') ?? '';
      if (field.tagName === 'SELECT') {
        field.innerHTML = `<option value="${value.replaceAll('"', '')}" selected></option>`;
      } else field.value = value;
    }
  }
  window.Element.prototype.checkVisibility = function checkVisibility() {
    const style = window.getComputedStyle(this);
    if (style.visibility === 'hidden' || style.visibility === 'collapse') return false;
    for (let element: Element | null = this; element; element = parentOf(element)) {
      if (window.getComputedStyle(element).display === 'none') return false;
    }
    return this.isConnected;
  };
  return window as unknown as Window & typeof globalThis;
}

function attachShadow(template: Element): void {
  const host = template.parentElement as HTMLElement;
  const root = host.attachShadow({ mode: template.getAttribute('shadowrootmode') as ShadowRootMode });
  root.append((template as HTMLTemplateElement).content);
  template.remove();
  for (const inner of root.querySelectorAll('template[shadowrootmode]')) attachShadow(inner);
}

function parentOf(element: Element): Element | null {
  const parent = element.parentNode;
  return parent && 'host' in parent ? (parent.host as Element) : element.parentElement;
}

/** What the adapters make of a page, in words short enough to compare. */
export function recordOn(window: Window): Record<string, unknown> | undefined {
  const url = new URL(window.location.href);
  const site = findSite(crmSites, url, window.document);
  const identity = site && identifyRecord(site, url);
  if (!site || !identity) return undefined;
  const reading = readRecord(site, window.document, identity);
  if (!reading) return { ...identity, reading: 'none' };
  const fields: Partial<Record<FieldName, string>> = {};
  for (const [name, field] of Object.entries(reading.fields)) {
    if (field.state === 'read') fields[name as FieldName] = `${field.value} (${field.rung})`;
    else if (field.state !== 'absent') fields[name as FieldName] = field.state;
  }
  return { ...identity, ...fields, ...(reading.nextSteps ? { nextSteps: reading.nextSteps } : {}) };
}
