import { fill } from './lab.ts';

// A composer of one line, as chats have it.
await fill((place, label) => {
  const input = place.ownerDocument.createElement('input');
  input.className = 'box line';
  input.placeholder = 'Write a reply';
  input.ariaLabel = label;
  place.append(input);
  return { root: () => input, value: () => input.value };
});
