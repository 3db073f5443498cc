import Quill from 'quill';
import { place } from './kind.ts';

const quill = new Quill(place());
const set = (html: string) => {
  quill.setContents(quill.clipboard.convert({ html }));
  quill.history.clear();
};
set(window.saved);
window.editor = { html: () => quill.getSemanticHTML().replaceAll('&nbsp;', ' '), set };
