import { composeRoot } from './compose.ts';
import * as at from './selectors.ts';

/** Only what is listed here is ever said: a value, an attribute's or an element's name may hold anybody's words. */
const saidTags = new Set(
  'a b blockquote br button div em font form h1 h2 h3 i iframe img input label li ol option p section select span strong table tbody td textarea tfoot th thead tr u ul'.split(
    ' ',
  ),
);
const saidAttributes = new Set(
  'aria-haspopup aria-hidden aria-label aria-labelledby aria-multiline class contenteditable data-compose-id data-hovercard-id data-name data-tooltip dir email g_editable hidden id jslog jsname name role selector spellcheck style tabindex type'.split(
    ' ',
  ),
);
const saidValues: Record<string, Set<string>> = {
  'aria-haspopup': new Set(['true', 'false', 'menu', 'listbox']),
  'aria-multiline': new Set(['true', 'false']),
  class: new Set('AD AO Ar Au M9 Uo aDh aSs aSt adB anm btC dC gU gmail_quote gmail_signature ip vR'.split(' ')),
  contenteditable: new Set(['true', 'false', 'plaintext-only']),
  dir: new Set(['ltr', 'rtl', 'auto']),
  g_editable: new Set(['true', 'false']),
  name: new Set('bcc body cc composeid draft from ishtml lts rm rt subject subjectbox to'.split(' ')),
  role: new Set(
    'alert alertdialog button combobox dialog form group img list listbox listitem main menu menuitem option presentation region row search status textbox toolbar'.split(
      ' ',
    ),
  ),
  selector: new Set(['scheduledSend']),
  type: new Set(['button', 'checkbox', 'file', 'hidden', 'submit', 'text']),
};

const mostLines = 400;
const mostDepth = 60;

/** What of the composes on a page our selectors no longer find. */
export interface UnreadableReport {
  /** Without its editor nothing can be coached; without its Send only a mail sent by key is noticed. */
  lacks: 'editor' | 'send';
  structure: string;
}

/**
 * The composes on this page that can't be read, as a report to copy: elements, attributes and the few values that our selectors
 * look at. Nothing of what is written or shown, and nothing inside an editor.
 *
 * @returns null where every compose can be read, or there is none
 */
export function unreadableReport(document: Document): UnreadableReport | null {
  const unread = [...composesWithoutEditor(document), ...editorsUnknown(document)];
  const frames = [...new Set([...unread, ...composesWithoutSend(document)])];
  if (frames.length === 0) return null;
  return {
    lacks: unread.length > 0 ? 'editor' : 'send',
    structure: frames.map((frame) => outline(frame)).join('\n\n'),
  };
}

function composesWithoutSend(document: Document): Element[] {
  return [...document.querySelectorAll(at.editor)].flatMap((editor) => {
    const frame = composeRoot(editor);
    return frame && !frame.querySelector(at.sendButton) ? [frame] : [];
  });
}

function composesWithoutEditor(document: Document): Element[] {
  return [...document.querySelectorAll<HTMLInputElement>(at.composeId)].flatMap((id) => {
    const frame = id.closest(at.root) ?? id.closest(at.rootByRole) ?? id.form ?? id;
    return frame.querySelector(at.editor) ? [] : [frame];
  });
}

/** Rich text fields in a dialog or beside a Send button that our selectors don't take for a mail. */
function editorsUnknown(document: Document): Element[] {
  return [...document.querySelectorAll('[contenteditable="true"]')].flatMap((editor) => {
    if (editor.matches(at.editor) && composeRoot(editor)) return [];
    const frame = editor.closest('[role="dialog"], [role="region"], [role="main"]');
    return frame?.querySelector(`${at.sendButton}, ${at.composeId}`) ? [frame] : [];
  });
}

function outline(frame: Element): string {
  const lines: string[] = [];
  const visit = (element: Element, depth: number) => {
    if (lines.length >= mostLines) return;
    lines.push('  '.repeat(depth) + sayElement(element));
    const isEditor = element.getAttribute('contenteditable') === 'true';
    if (!isEditor && depth < mostDepth) for (const child of element.children) visit(child, depth + 1);
  };
  visit(frame, 0);
  if (lines.length >= mostLines) lines.push('…');
  return lines.join('\n');
}

function sayElement(element: Element): string {
  const tag = element.localName;
  const parts = [saidTags.has(tag) ? tag : 'other'];
  let others = 0;
  for (const { name, value } of element.attributes) {
    if (!saidAttributes.has(name)) others++;
    else parts.push(name + sayValue(name, value));
  }
  if (others > 0) parts.push(`+${others}`);
  return parts.join(' ');
}

function sayValue(name: string, value: string): string {
  const words = value.split(/\s+/).filter((word) => saidValues[name]?.has(word));
  return words.length > 0 ? `=${words.join('.')}` : '';
}
