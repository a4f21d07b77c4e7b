import { Bold, ClassicEditor, Essentials, Italic, Paragraph } from 'ckeditor5';
import 'ckeditor5/ckeditor5.css';
import { fill } from './lab.ts';

await fill(async (place) => {
  const element = document.createElement('div');
  place.append(element);
  const editor = await ClassicEditor.create(element, {
    licenseKey: 'GPL',
    plugins: [Essentials, Paragraph, Bold, Italic],
    toolbar: ['bold', 'italic', 'undo', 'redo'],
  });
  const root = editor.editing.view.getDomRoot() as HTMLElement;
  return { root: () => root, value: () => editor.getData() };
});
