import { place } from './kind.ts';

/** As most pages load it: scripts of the page's, jQuery first. */
declare const jQuery: (element: Element) => { summernote(...call: unknown[]): string };

const note = jQuery(place());
note.summernote({ height: 160, toolbar: [['font', ['bold']]] });
note.summernote('code', window.saved);
window.editor = {
  html: () => note.summernote('code'),
  set: (html) => void note.summernote('code', html),
};
