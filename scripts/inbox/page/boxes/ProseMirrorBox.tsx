import { useLayoutEffect, useRef } from 'preact/hooks';
import { baseKeymap, toggleMark } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { DOMParser, DOMSerializer, type Node as DocumentNode, Schema } from 'prosemirror-model';
import { marks, nodes } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { BoldButton } from './BoldButton.tsx';
import { asNodes, type BoxProps, type Content } from './content.ts';

// What a reply needs of the basic schema: paragraphs, line breaks, bold.
const { doc, paragraph, text, hard_break } = nodes;
const schema = new Schema({
  nodes: { doc, paragraph, text, hard_break },
  marks: { strong: marks.strong },
});
const bold = toggleMark(schema.marks.strong);

/** A real ProseMirror: it owns its DOM and undoes what anybody else writes into it. */
export function ProseMirrorBox({ placeholder, notice, begin, leave, send }: BoxProps) {
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<EditorView>(null);

  const sendNow = async () => {
    const view = editor.current;
    if (view && (await send(read(view.state.doc))) && !view.isDestroyed) {
      view.updateState(createState({ text: '' }, sendNow));
    }
  };

  useLayoutEffect(() => {
    const view = new EditorView(host.current, {
      state: createState(begin(), sendNow),
      attributes: {
        class: 'field',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': 'Reply',
        'aria-describedby': 'reply-hint',
        'data-placeholder': placeholder,
      },
    });
    editor.current = view;
    return () => {
      leave(read(view.state.doc));
      view.destroy();
    };
  }, []);

  const toggleBold = () => {
    const view = editor.current;
    if (!view) return;
    bold(view.state, view.dispatch);
    view.focus();
  };

  return (
    <div class="reply-form">
      <div ref={host} class="prosemirror-host" />
      <div class="actions">
        <BoldButton toggle={toggleBold} />
        <span id="reply-hint" class="hint">
          Ctrl+Enter sends
        </span>
        {notice}
        <button type="button" class="send" onClick={() => void sendNow()}>
          Send
        </button>
      </div>
    </div>
  );
}

function createState(content: Content, send: () => Promise<void>): EditorState {
  const parent = document.createElement('div');
  parent.append(...asNodes(content));
  return EditorState.create({
    doc: DOMParser.fromSchema(schema).parse(parent),
    plugins: [
      history(),
      keymap({
        'Mod-z': undo,
        'Mod-y': redo,
        'Mod-Shift-z': redo,
        'Mod-b': bold,
        'Mod-Enter': () => {
          void send();
          return true;
        },
        'Shift-Enter': (state, dispatch) => {
          dispatch?.(state.tr.replaceSelectionWith(schema.nodes.hard_break.create()).scrollIntoView());
          return true;
        },
      }),
      keymap(baseKeymap),
    ],
  });
}

function read(root: DocumentNode): Content {
  const holder = document.createElement('div');
  holder.append(DOMSerializer.fromSchema(schema).serializeFragment(root.content));
  // The only leaf besides text is the line break.
  return {
    text: root.textBetween(0, root.content.size, '\n\n', '\n'),
    html: holder.innerHTML,
  };
}
