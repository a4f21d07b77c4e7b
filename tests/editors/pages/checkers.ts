import { byTitle, fill } from './lab.ts';

// Other checkers in the same box, by the habits of Grammarly and LanguageTool: elements of their own beside the box,
// a copy of its text with underlines in it, attributes at the box, put back whenever something changes.
const mount = byTitle();

document.body.dataset['grExtInstalled'] = '';
const button = document.createElement('grammarly-extension');
button.dataset['grammarlyShadowRoot'] = 'true';
button.attachShadow({ mode: 'open' }).innerHTML = '<div style="position: absolute">2</div>';

/** Draws the box's text once more, with underlines, behind it. */
function highlight(box: HTMLElement, text: () => string): void {
  const copy = document.createElement('lt-highlighter');
  copy.style.cssText = 'display: block; position: relative; width: 0; height: 0; overflow: visible';
  const drawn = document.createElement('div');
  drawn.style.cssText = 'position: absolute; width: 700px; color: transparent; pointer-events: none';
  copy.attachShadow({ mode: 'open' }).append(drawn);
  document.body.append(copy);
  let shown = '';
  const draw = () => {
    if (box.getAttribute('data-lt-tmp-id') === null) {
      box.setAttribute('data-lt-tmp-id', 'lt-518123');
      box.setAttribute('data-gramm', 'false');
      box.setAttribute('spellcheck', 'false');
    }
    if (!copy.isConnected) document.body.append(copy);
    if (shown === text()) return;
    shown = text();
    drawn.innerHTML = '<span style="border-bottom: 2px solid red"></span>';
    drawn.firstElementChild?.append(shown);
    const range = document.createRange();
    range.selectNodeContents(box);
    CSS.highlights.set('other-checker', new Highlight(range));
  };
  draw();
  new MutationObserver(draw).observe(document, {
    attributes: true,
    characterData: true,
    childList: true,
    subtree: true,
  });
  box.addEventListener('input', draw);
}

await fill(async (place, label) => {
  const mounted = await mount(place, label);
  const box = mounted.root();
  const text = () => ('value' in box ? String(box.value) : box.innerText);
  box.addEventListener('focus', () => document.body.append(button));
  highlight(box, text);
  return mounted;
});
