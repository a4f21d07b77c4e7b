import { baseKeymap, toggleMark } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { DOMSerializer, Schema } from 'prosemirror-model';
import { marks, nodes } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { fill } from './lab.ts';

const { doc, paragraph, text, hard_break } = nodes;
const schema = new Schema({ nodes: { doc, paragraph, text, hard_break }, marks });

await fill((place) => {
  const plugins = [
    history(),
    keymap({ 'Mod-z': undo, 'Mod-Shift-z': redo, 'Mod-y': redo, 'Mod-b': toggleMark(schema.marks.strong) }),
    keymap(baseKeymap),
  ];
  const view = new EditorView(place, { state: EditorState.create({ schema, plugins }) });
  return {
    root: () => view.dom,
    value() {
      const out = document.createElement('div');
      out.append(DOMSerializer.fromSchema(schema).serializeFragment(view.state.doc.content));
      return out.innerHTML;
    },
  };
});
