import { insertTextIntoField } from 'text-field-edit';
import type { Layer } from '../underline/layer.ts';
import { type Ends, type Field, type Outcome, rangeOf, smallestChange, until } from './field.ts';
import { type Mirror, mirrorOf, type TextField } from './mirror.ts';

const SETTLES = 300;

/** A textarea, or a field of one line. Its marks are painted in a mirror, because ranges cannot reach inside it. */
export function plainField(area: TextField, layer: Layer): Field {
  let mirror: Mirror | undefined;
  const lay = (): Mirror => {
    mirror ??= mirrorOf(area, layer);
    return mirror;
  };
  const ends = ({ start, end }: { start: number; end: number }): Ends | undefined => {
    const { lines } = lay();
    const from = lines.locate(start, 'before');
    const to = lines.locate(end, 'after');
    // While the rep types the mirror may be a check behind, as the findings are.
    if (from === undefined || to === undefined) return undefined;
    return {
      startContainer: from.node,
      startOffset: from.offset,
      endContainer: to.node,
      endOffset: to.offset,
    };
  };

  function keepPlace(): () => void {
    const { selectionStart, selectionEnd, selectionDirection } = area;
    return () => {
      area.focus({ preventScroll: true });
      area.setSelectionRange(selectionStart, selectionEnd, selectionDirection ?? undefined);
    };
  }

  /** Takes a step back; where the page wrote a value of its own there is none, and the old text is put in. */
  async function rollBack(before: string): Promise<void> {
    for (const undo of [
      () => area.ownerDocument.execCommand('undo'),
      () => {
        area.select();
        insertTextIntoField(area, before);
      },
    ]) {
      if (area.value === before) return;
      undo();
      await until(() => area.value === before, SETTLES);
    }
  }

  return {
    element: area,
    frame: area,
    read: () => ({ text: area.value }),
    ends,
    rects(span) {
      const at = ends(span);
      return at ? [...rangeOf(at).getClientRects()] : [];
    },
    caret: () =>
      area.matches(':focus') && area.selectionStart === area.selectionEnd
        ? (area.selectionStart ?? undefined)
        : undefined,
    async replace(span, text): Promise<Outcome> {
      const before = area.value;
      const { from, to, insert } = smallestChange(before.slice(span.start, span.end), text);
      const wanted = before.slice(0, span.start) + text + before.slice(span.end);
      const scroll = area.scrollTop;
      const back = keepPlace();
      area.focus({ preventScroll: true });
      area.setSelectionRange(span.start + from, span.start + to);
      insertTextIntoField(area, insert);
      // In a shadow root the library does not see that the field has the focus, and takes it away.
      area.focus({ preventScroll: true });
      area.scrollTop = scroll;
      // A page may answer the input event by writing a value of its own, at once or in the next frame.
      await new Promise((next) => requestAnimationFrame(next));
      if (area.value === wanted) {
        const end = span.start + text.length;
        area.setSelectionRange(end, end);
        return 'done';
      }
      await rollBack(before);
      back();
      return 'refused';
    },
    keepPlace,
    goTo({ start, end }) {
      // Whoever gets the focus shows its caret.
      area.setSelectionRange(start, start);
      area.blur();
      area.focus();
      area.setSelectionRange(start, end);
    },
    isBefore: ({ end }, { start, at }) => end < start + at,
    follow(anew) {
      mirror?.follow(anew);
    },
    followLetter({ start }, { end }) {
      // Lines above stay where they are; in its own a letter may move what stands before it, too.
      if (end >= start) requestAnimationFrame(() => mirror?.follow());
    },
    onChange() {},
    dispose() {
      mirror?.dispose();
    },
  };
}
