import { Jodit } from 'jodit';
import 'jodit/es2021/jodit.min.css';
import { fill } from './lab.ts';

await fill((place) => {
  const area = document.createElement('textarea');
  place.append(area);
  const editor = Jodit.make(area, { height: 250 });
  return { root: () => editor.editor, value: () => editor.value };
});
