import { fill, textbox } from './lab.ts';

// A widget that cannot be edited, with a part inside that can: a card, a table, a template's slot.
await fill((place, label) => {
  const box = textbox(place, label);
  box.contentEditable = 'true';
  box.innerHTML = '<div contenteditable="false"><div contenteditable="true" class="slot"></div></div>';
  const slot = box.querySelector<HTMLElement>('.slot') as HTMLElement;
  return { root: () => slot, value: () => box.innerHTML };
});
