/** @jsxImportSource react */
import { useMemo } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, Node } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';
import { fill } from './lab.ts';

await fill(async (place, label) => {
  const editor = withHistory(withReact(createEditor()));
  const Box = () => {
    const initialValue = useMemo(() => [{ type: 'paragraph', children: [{ text: '' }] }], []);
    return (
      <Slate editor={editor} initialValue={initialValue}>
        <Editable className="box" aria-label={label} />
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
