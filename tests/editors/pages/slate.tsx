/** @jsxImportSource react */
import { useMemo } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, Editor, Node } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, type RenderLeafProps, Slate, withReact } from 'slate-react';
import { fill } from './lab.ts';

const Leaf = ({ attributes, children, leaf }: RenderLeafProps) => (
  <span {...attributes}>{'bold' in leaf ? <strong>{children}</strong> : children}</span>
);

await fill(async (place, label) => {
  const editor = withHistory(withReact(createEditor()));
  const Box = () => {
    const initialValue = useMemo(() => [{ type: 'paragraph', children: [{ text: '' }] }], []);
    return (
      <Slate editor={editor} initialValue={initialValue}>
        <Editable
          className="box"
          aria-label={label}
          renderLeaf={Leaf}
          onKeyDown={(event) => {
            if (!event.ctrlKey || event.key !== 'b') return;
            event.preventDefault();
            if ('bold' in (Editor.marks(editor) ?? {})) Editor.removeMark(editor, 'bold');
            else Editor.addMark(editor, 'bold', true);
          }}
        />
      </Slate>
    );
  };
  createRoot(place).render(<Box />);
  const root = () => place.querySelector<HTMLElement>('[data-slate-editor]');
  while (root() === null) await new Promise((next) => requestAnimationFrame(next));
  return {
    root: () => root() as HTMLElement,
    value: () => editor.children.map((node) => Node.string(node)).join('\n'),
  };
});
