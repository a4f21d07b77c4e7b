import DOMPurify from 'dompurify';
import Squire from 'squire-rte';
import { fill, textbox } from './lab.ts';

await fill((place, label) => {
  const box = textbox(place, label);
  // Squire itself leaves nothing in the page to tell it by; SnappyMail has this.
  box.classList.add('squire-wysiwyg');
  const editor = new Squire(box, {
    sanitizeToDOMFragment: (html) =>
      document.importNode(DOMPurify.sanitize(html, { RETURN_DOM_FRAGMENT: true }), true),
  });
  return { root: () => editor.getRoot(), value: () => editor.getHTML() };
});
