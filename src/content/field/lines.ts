import { smallestChange } from './field.ts';

interface Line {
  readonly element: HTMLElement;
  readonly text: Text;
  /** Where the line begins in the whole text. */
  start: number;
}

/**
 * A text laid out line by line. Each line is a block of its own, so that a key lays out one line anew and not
 * all of them; ranges on the words of other lines stay where they are.
 */
export interface Lines {
  /** Shows a text. Offsets in it are what `locate` is asked for. */
  put(value: string): void;
  /** The node of an offset; `side` tells to which character it belongs. Undefined beyond the end of the text. */
  locate(offset: number, side: 'before' | 'after'): { node: Text; offset: number } | undefined;
}

function fill({ element, text }: Line, value: string): void {
  const { from, to, insert } = smallestChange(text.data, value);
  text.replaceData(from, to - from, insert);
  // An empty block has no height.
  const stands = element.lastChild !== text;
  if (value === '' && !stands) element.append(element.ownerDocument.createElement('br'));
  else if (value !== '' && stands) element.lastChild?.remove();
}

/** Lines of a text inside an element that holds nothing else. */
export function linesIn(box: HTMLElement): Lines {
  let lines: Line[] = [];
  let shown: string[] = [];
  /** What is shown; undefined before the first text. */
  let whole: string | undefined;

  function make(): Line {
    const element = box.ownerDocument.createElement('div');
    const text = box.ownerDocument.createTextNode('');
    element.append(text);
    return { element, text, start: 0 };
  }

  return {
    put(value) {
      // It is asked at every scroll, too.
      if (value === whole) return;
      whole = value;
      const wanted = value.split('\n');
      const most = Math.min(wanted.length, shown.length);
      let first = 0;
      while (first < most && wanted[first] === shown[first]) first++;
      let last = 0;
      while (last < most - first && wanted.at(-1 - last) === shown.at(-1 - last)) last++;
      const old = lines.slice(first, lines.length - last);
      const behind = lines[lines.length - last]?.element ?? null;
      const fresh = wanted.slice(first, wanted.length - last).map((text, at) => {
        const line = old[at] ?? make();
        fill(line, text);
        if (at >= old.length) box.insertBefore(line.element, behind);
        return line;
      });
      for (const { element } of old.slice(fresh.length)) element.remove();
      lines = [...lines.slice(0, first), ...fresh, ...lines.slice(lines.length - last)];
      shown = wanted;
      let start = 0;
      lines.forEach((line, at) => {
        line.start = start;
        start += (wanted[at] as string).length + 1;
      });
    },
    locate(offset, side) {
      if (whole === undefined || offset > whole.length) return undefined;
      let low = 0;
      let high = lines.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        const { start } = lines[middle] as Line;
        if (start < offset || (start === offset && side === 'before')) low = middle;
        else high = middle - 1;
      }
      const line = lines[low];
      return line && { node: line.text, offset: Math.min(line.text.length, offset - line.start) };
    },
  };
}
