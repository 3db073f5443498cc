import { place } from './kind.ts';

/** Loads its parts by address, so it comes as it is: a script of the page's. */
declare const CKEDITOR: {
  replace(element: Element, config: object): { getData(): string; setData(html: string): void };
};

const area = document.createElement('textarea');
area.value = window.saved;
place().append(area);
const editor = CKEDITOR.replace(area, { height: 160, versionCheck: false });
window.editor = { html: () => editor.getData(), set: (html) => editor.setData(html) };
