import { Jodit } from 'jodit';
import 'jodit/es2021/jodit.min.css';
import { fill } from './lab.ts';

await fill((place) => {
  const area = document.createElement('textarea');
  place.append(area);
  // A step ends so soon that it surely has by the time the tests wait, on a busy machine, too.
  const editor = Jodit.make(area, { height: 250, history: { timeout: 100 } });
  return { root: () => editor.editor, value: () => editor.value };
});
