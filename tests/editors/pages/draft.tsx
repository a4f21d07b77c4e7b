/** @jsxImportSource react */
import { Editor, EditorState, RichUtils } from 'draft-js';
import 'draft-js/dist/Draft.css';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { fill } from './lab.ts';

await fill(async (place, label) => {
  let current = EditorState.createEmpty();
  const Box = () => {
    const [editorState, setEditorState] = useState(current);
    current = editorState;
    return (
      <Editor
        editorState={editorState}
        onChange={setEditorState}
        handleKeyCommand={(command) => {
          const next = RichUtils.handleKeyCommand(editorState, command);
          if (next) setEditorState(next);
          return next ? 'handled' : 'not-handled';
        }}
        ariaLabel={label}
      />
    );
  };
  createRoot(place).render(<Box />);
  const root = () => place.querySelector<HTMLElement>('.public-DraftEditor-content');
  while (root() === null) await new Promise((next) => requestAnimationFrame(next));
  return { root: () => root() as HTMLElement, value: () => current.getCurrentContent().getPlainText() };
});
