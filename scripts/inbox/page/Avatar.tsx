const GRAPHEMES = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** A circle with the first letter of a name; in Bengali a letter is more than one code point. */
export function Avatar({ name, tint }: { name: string; tint: number }) {
  const [first] = GRAPHEMES.segment(name);
  return (
    <span class={`avatar avatar-${tint % 5}`} aria-hidden="true">
      {first?.segment}
    </span>
  );
}
