import { byTitle, fill } from './lab.ts';

const mount = byTitle();

// Boxes that are laid out otherwise than from left to right, letter by letter as large as they are: written from
// right to left, or zoomed by the page and so narrow that lines wrap.
await fill(async (place, label) => {
  const mounted = await mount(place, label);
  if (document.title.startsWith('rtl')) place.dir = 'rtl';
  else {
    place.style.zoom = '1.3';
    mounted.root().style.width = '330px';
    mounted.root().style.height = '240px';
  }
  return mounted;
});
