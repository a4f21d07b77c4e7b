import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { fill } from './lab.ts';

await fill((element) => {
  const editor = new Editor({ element, extensions: [StarterKit] });
  return { root: () => editor.view.dom, value: () => editor.getHTML() };
});
