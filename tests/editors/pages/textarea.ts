import { fill } from './lab.ts';

await fill((place, label) => {
  const area = document.createElement('textarea');
  area.className = 'box';
  area.ariaLabel = label;
  place.append(area);
  return { root: () => area, value: () => area.value };
});
