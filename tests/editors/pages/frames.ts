import { fill } from './lab.ts';

/** A frame without an address of its own, in any document. */
function blankIn(place: HTMLElement, width: number, height: number): HTMLIFrameElement {
  const frame = place.ownerDocument.createElement('iframe');
  frame.style.cssText = `width: ${width}px; height: ${height}px; border: 3px solid #888`;
  place.append(frame);
  return frame;
}

const documentOf = (frame: HTMLIFrameElement): Document => {
  if (frame.contentDocument === null) throw new Error('the frame has no document');
  return frame.contentDocument;
};

/** An editor in a blank frame: its body is written in. */
function editIn(frame: HTMLIFrameElement) {
  const { body } = documentOf(frame);
  body.contentEditable = 'true';
  body.style.cssText = 'margin: 4px; min-height: 120px; font: 16px/24px sans-serif';
  return { root: () => documentOf(frame).body, value: () => documentOf(frame).body.innerHTML };
}

if (document.title === 'frame-in-frame' && window === window.top) {
  // The helpdesk's page in a frame of its own, the editor in a blank one inside it.
  const outer = document.createElement('iframe');
  outer.src = `${location.pathname}/inner`;
  outer.style.cssText = 'width: 1000px; height: 800px; border: 5px solid #ccc; margin: 20px 0 0 30px';
  document.body.append(outer);
} else if (document.title === 'blank-in-blank') {
  await fill((place) => {
    const outer = documentOf(blankIn(place, 700, 180));
    outer.body.style.margin = '10px';
    return editIn(blankIn(outer.body, 660, 140));
  });
} else {
  await fill((place) => editIn(blankIn(place, 700, 140)));
}
