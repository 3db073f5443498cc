import { place } from './kind.ts';

const element = place();
element.contentEditable = 'true';
element.innerHTML = window.saved;
window.editor = {
  html: () => element.innerHTML,
  set(html) {
    element.innerHTML = html;
  },
};
