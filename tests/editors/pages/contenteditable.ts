import { fill, textbox } from './lab.ts';

await fill((place, label) => {
  const box = textbox(place, label);
  box.contentEditable = 'true';
  return { root: () => box, value: () => box.innerHTML };
});
