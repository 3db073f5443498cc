import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { DOMParser, DOMSerializer } from 'prosemirror-model';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { place } from './kind.ts';

const stateOf = (html: string) => {
  const content = document.createElement('div');
  content.innerHTML = html;
  return EditorState.create({
    doc: DOMParser.fromSchema(schema).parse(content),
    plugins: [history(), keymap({ 'Mod-z': undo, 'Shift-Mod-z': redo }), keymap(baseKeymap)],
  });
};
const view = new EditorView(place(), { state: stateOf(window.saved) });
window.editor = {
  html() {
    const content = document.createElement('div');
    content.append(DOMSerializer.fromSchema(schema).serializeFragment(view.state.doc.content));
    return content.innerHTML;
  },
  set: (html) => view.updateState(stateOf(html)),
};
