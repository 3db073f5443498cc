import { place } from './kind.ts';

/** Loads its parts by address, so it comes as it is: a script of the page's. */
declare const CKEDITOR: {
  replace(
    element: Element,
    config: object,
  ): { getData(): string; setData(html: string): void; on(event: 'instanceReady', listener: () => void): void };
};

const area = document.createElement('textarea');
area.value = window.saved;
place().append(area);
const editor = CKEDITOR.replace(area, { height: 160, versionCheck: false });
// Its frame can be written in a while before it listens to what is written.
editor.on('instanceReady', () => {
  window.editor = { html: () => editor.getData(), set: (html) => editor.setData(html) };
});
