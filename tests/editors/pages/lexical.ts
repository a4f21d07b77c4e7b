import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $getRoot, createEditor } from 'lexical';
import { fill, textbox } from './lab.ts';

/** As @lexical/react has it, in milliseconds. */
const HISTORY_DELAY = 300;

await fill((place, label) => {
  const box = textbox(place, label);
  box.contentEditable = 'true';
  const editor = createEditor({
    onError(error) {
      throw error;
    },
  });
  editor.setRootElement(box);
  registerRichText(editor);
  registerHistory(editor, createEmptyHistoryState(), HISTORY_DELAY);
  editor.update(() => $getRoot().append($createParagraphNode()), { discrete: true, tag: 'history-merge' });
  return { root: () => box, value: () => editor.read(() => $getRoot().getTextContent()) };
});
