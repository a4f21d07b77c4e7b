import { fill } from './lab.ts';

const HTML =
  '<!doctype html><body contenteditable style="margin: 4px; min-height: 120px; font: 16px/24px sans-serif">';

// An editor that fills its frame anew when the rep has come into it, as some do that load late.
await fill((place) => {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 700px; height: 140px';
  place.append(frame);
  const page = () => frame.contentDocument as Document;
  let settled = false;
  const write = () => {
    page().open();
    page().write(HTML);
    page().close();
  };
  write();
  page().body.addEventListener(
    'focus',
    () =>
      requestIdleCallback(() => {
        write();
        page().body.focus();
        settled = true;
      }),
    { once: true },
  );
  return { root: () => page().body, value: () => page().body.innerHTML, settled: () => settled };
});
