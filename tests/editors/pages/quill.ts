import Quill from 'quill';
import 'quill/dist/quill.snow.css';
import { fill } from './lab.ts';

await fill((place) => {
  const element = document.createElement('div');
  place.append(element);
  const quill = new Quill(element, { theme: 'snow' });
  return { root: () => quill.root, value: () => quill.getSemanticHTML() };
});
