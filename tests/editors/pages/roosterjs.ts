import { createEditor, exportContent } from 'roosterjs';
import { fill, textbox } from './lab.ts';

await fill((place, label) => {
  // RoosterJS itself leaves nothing in the page to tell it by; Outlook has this around it.
  place.dataset['testid'] = 'rooster-editor-focus-trap-zone';
  const box = textbox(place, label);
  const editor = createEditor(box);
  return { root: () => box, value: () => exportContent(editor) };
});
