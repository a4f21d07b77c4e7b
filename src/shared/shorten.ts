/**
 * Shortens a passage to be shown: cut behind a word where one ends late enough, never inside a character.
 * @param most how many UTF-16 units may stay, not counting the ellipsis
 */
export function shorten(text: string, most = 90): string {
  if (text.length <= most) return text;
  let end = 0;
  for (const { index, segment } of new Intl.Segmenter().segment(text.slice(0, most + 1))) {
    if (index + segment.length > most) break;
    end = index + segment.length;
  }
  const cut = text.slice(0, end);
  const space = cut.search(/\s\S*$/u);
  const kept = space >= most * 0.7 ? cut.slice(0, space) : cut;
  return `${kept.replace(/[\s,;:.…–-]+$/u, '')}…`;
}
