import { byTitle, fill } from './lab.ts';

// The composer of a web component: its own styles, its own Send around it in the page.
const mount = byTitle();

await fill((place, label) => {
  const root = place.attachShadow({ mode: document.title.startsWith('shadow-closed') ? 'closed' : 'open' });
  const style = document.createElement('style');
  style.textContent = `.box { ${'box-sizing: border-box; width: 700px; min-height: 120px; border: 1px solid #888; font: 16px/24px sans-serif;'} }`;
  const inner = document.createElement('div');
  root.append(style, inner);
  return mount(inner, label);
});
