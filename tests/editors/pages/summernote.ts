import { fill } from './lab.ts';

interface Summernote {
  summernote(options: object): void;
  summernote(command: 'code'): string;
}
declare const jQuery: (element: Element) => Summernote;

await fill((place) => {
  const element = document.createElement('div');
  place.append(element);
  const editor = jQuery(element);
  editor.summernote({ height: 150 });
  const root = place.querySelector<HTMLElement>('.note-editable') as HTMLElement;
  return { root: () => root, value: () => editor.summernote('code') };
});
