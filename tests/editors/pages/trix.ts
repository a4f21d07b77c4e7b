import 'trix';
import 'trix/dist/trix.css';
import { fill } from './lab.ts';

await fill(async (place, label) => {
  const input = document.createElement('input');
  input.type = 'hidden';
  input.id = label.replace(' ', '-');
  const editor = document.createElement('trix-editor');
  editor.setAttribute('input', input.id);
  const ready = new Promise((done) => editor.addEventListener('trix-initialize', done));
  place.append(input, editor);
  await ready;
  return { root: () => editor, value: () => input.value };
});
