import type { Span } from '../../engine/types.ts';
import { putText, takingOf } from './editors.ts';
import { type Field, filledChange, type Outcome, smallestChange, until } from './field.ts';
import { type Walked, walk } from './walk.ts';

/** How long an editor may take to show its selection and its new text, in milliseconds. */
const SETTLES = 500;

/** The place of an iframe's viewport in the viewport of the script's own page. */
function originOf(element: HTMLElement): { x: number; y: number } {
  let x = 0;
  let y = 0;
  let view = element.ownerDocument.defaultView;
  while (view && view !== window) {
    const frame = view.frameElement;
    if (frame === null) break;
    const rect = frame.getBoundingClientRect();
    x += rect.left + frame.clientLeft;
    y += rect.top + frame.clientTop;
    view = frame.ownerDocument.defaultView;
  }
  return { x, y };
}

/**
 * A contenteditable, in the page or in an editor's iframe.
 * @param host the editing host
 * @param frame the host, or the iframe around it
 * @param maskSelector selector of quoted history and signatures
 */
export function richField(host: HTMLElement, frame: HTMLElement, maskSelector: string): Field {
  const page = host.ownerDocument;
  const selection = () => page.defaultView?.getSelection() ?? null;
  let walked: Walked | undefined;
  const read = (): Walked => {
    walked = walk(host, maskSelector);
    return walked;
  };

  const range = ({ start, end }: Span): Range | undefined => {
    const map = walked ?? read();
    const from = map.locate(start, 'before');
    const to = map.locate(end, 'after');
    if (!from || !to || !from.node.isConnected || !to.node.isConnected) return undefined;
    if (from.offset > from.node.length || to.offset > to.node.length) return undefined;
    const made = page.createRange();
    made.setStart(from.node, from.offset);
    made.setEnd(to.node, to.offset);
    return made;
  };

  /** A range to be replaced: where nothing is, the place of the caret behind what stands before it. */
  const replaced = ({ start, end }: Span): Range | undefined => {
    if (start < end) return range({ start, end });
    const at = (walked ?? read()).locate(start, start > 0 ? 'after' : 'before');
    if (!at) return undefined;
    const made = page.createRange();
    made.setStart(at.node, at.offset);
    return made;
  };

  /** Selects a range. @returns what was given the focus: parts of a box can be editing hosts of their own */
  function select({ startContainer, startOffset, endContainer, endOffset }: Range): HTMLElement {
    let part = startContainer.parentElement ?? host;
    while (part !== host && part.parentElement?.isContentEditable) part = part.parentElement;
    part.focus({ preventScroll: true });
    selection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
    return part;
  }

  function placeCaret(offset: number): void {
    const map = read();
    const at = map.locate(offset, 'after');
    if (at) selection()?.collapse(at.node, at.offset);
  }

  /** Takes the editor's own steps back until the text is the old one; editors with a model listen to the key. */
  async function rollBack(before: string): Promise<void> {
    for (const undo of [
      () => page.execCommand('undo'),
      () =>
        host.dispatchEvent(
          new KeyboardEvent('keydown', {
            key: 'z',
            code: 'KeyZ',
            ctrlKey: true,
            bubbles: true,
            cancelable: true,
          }),
        ),
    ]) {
      if (read().text === before) return;
      undo();
      await until(() => read().text === before, SETTLES / 2);
    }
  }

  function keepPlace(): () => void {
    const current = selection();
    const { anchorNode, anchorOffset, focusNode, focusOffset } = current ?? {};
    return () => {
      host.focus({ preventScroll: true });
      if (!anchorNode || !focusNode || !host.contains(anchorNode) || !host.contains(focusNode)) return;
      try {
        selection()?.setBaseAndExtent(anchorNode, anchorOffset ?? 0, focusNode, focusOffset ?? 0);
        // Editors with a model may have missed the last step of the caret, and would put it back there: the
        // browser says nothing of a selection that is as it was.
        page.dispatchEvent(new Event('selectionchange'));
      } catch {
        // The text changed meanwhile and the place is no longer there.
      }
    };
  }

  return {
    element: host,
    frame,
    read,
    range,
    rects(span) {
      const { x, y } = originOf(host);
      return [...(range(span)?.getClientRects() ?? [])].map(
        (rect) => new DOMRect(rect.x + x, rect.y + y, rect.width, rect.height),
      );
    },
    caret() {
      const current = selection();
      if (!current?.isCollapsed || !current.focusNode || !host.contains(current.focusNode)) return undefined;
      return (walked ?? read()).offsetOf(current.focusNode, current.focusOffset);
    },
    async replace(span, text): Promise<Outcome> {
      const before = read().text;
      const old = before.slice(span.start, span.end);
      const taking = takingOf(host);
      const smallest = smallestChange(old, text);
      const { from, to, insert } = taking.way === 'command' ? smallest : filledChange(old, smallest);
      const wanted = before.slice(0, span.start) + text + before.slice(span.end);
      const target = replaced({ start: span.start + from, end: span.start + to });
      if (target === undefined) return 'refused';
      const back = keepPlace();
      const part = select(target);
      // Editors with a model read the selection on `selectionchange`, which comes as a task of its own.
      await new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)));
      if (read().text !== before) {
        back();
        return 'refused';
      }
      putText(part, taking, target, insert);
      // A page that watches its editor takes the change back only now.
      await new Promise((next) => requestAnimationFrame(next));
      if (await until(() => read().text === wanted, SETTLES)) {
        placeCaret(span.start + text.length);
        return 'done';
      }
      await rollBack(before);
      back();
      return 'refused';
    },
    keepPlace,
    follow() {},
    dispose() {},
  };
}
