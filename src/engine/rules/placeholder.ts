import { fold } from '../fold.ts';
import type { LanguagePack } from '../pack.ts';
import type { Hit, Rule } from '../types.ts';

/**
 * Template syntaxes that no reply contains by itself, each with what it begins with and is looked for by.
 * Quantifiers are bounded: the time is linear.
 */
const SYNTAX: readonly (readonly [string, RegExp])[] = [
  ['{{', /\{\{[^{}\n]{0,80}\}\}/uy], // {{first_name}}: Handlebars, Liquid, Zendesk, Intercom
  ['{%', /\{%[^%\n]{0,80}%\}/uy], // {% if %}: Liquid
  ['<%', /<%[^%\n]{0,80}%>/uy], // <%= name %>: ERB
  ['${', /\$\{[^{}\n]{1,60}\}/uy], // ${name}
  ['#{', /#\{[^{}\n]{1,60}\}/uy], // #{name}
  ['{', /(?<![{\p{L}\p{N}])\{[\p{L}_][\p{L}\p{N}_. -]{1,40}\}/uy], // {name}
  ['*|', /\*\|[A-Z_:]{2,40}\|\*/uy], // *|FNAME|*: mail-merge
  ['%', /%[A-Z][A-Z_]{2,40}%/uy], // %NAME%
  ['@@', /@@[A-Za-z_]{2,40}@@/uy], // @@NAME@@
  ['[[', /\[\[[^[\]\n]{1,60}\]\]/uy], // [[name]]
  ['<', /<[A-Z][A-Z0-9]{0,30}(?:[_ ][A-Z0-9]{1,30}){1,4}>/uy], // <ORDER_ID>
  ['$', /\$[A-Z]{2,30}_[A-Z_]{2,30}\b/uy], // $FIRST_NAME
];

const SIGNS = /[{<$#*%@[]/u;

/** Every match of a sticky pattern, one behind the other, where the text holds what it begins with. */
function* matchesOf(text: string, sign: string, pattern: RegExp): Generator<RegExpExecArray> {
  let at = text.indexOf(sign);
  while (at >= 0) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match !== null) yield match;
    at = text.indexOf(sign, at + (match === null ? 1 : match[0].length));
  }
}

/** XXXX, but no sizes (XXXL) and no masked numbers (XXXX-XXXX-1234). */
const CROSSES = /[Xx](?<![\p{L}\p{N}*•-][Xx])[Xx]{2,11}(?![\p{L}\p{N}*•])(?![- ]{1,2}(?:[\dXx*•]))/gu;
const MASKED_BEFORE = /[\d*•Xx][- ]{1,2}$/u;

/** A blank to be filled in inside a sentence; a line of nothing but underscores is a rule. */
const NEAR = 40;
const BLANK = /(?<![\p{L}\p{N}_])_{3,40}(?![\p{L}\p{N}_])/uy;

/** [insert name here], <name>: a bracket is a field only when its label holds a field word. */
const LABELLED: readonly (readonly [string, RegExp])[] = [
  ['[', /\[([\p{L}][\p{L}\p{M}\p{N}_' /.#:-]{1,60})\](?!\()/uy],
  ['<', /<([\p{L}][\p{L}\p{M}\p{N}_' -]{1,40})>/uy],
];

function isField(label: string, packs: readonly LanguagePack[]): boolean {
  const words = fold(label.replace(/[_/.#:-]/gu, ' ')).split(' ');
  if (words.length > 8) return false;
  return packs.some((pack) => words.some((word) => pack.fieldWords.includes(word)));
}

/** An unfilled template field: needs no language but the labels of bracketed fields. */
export const placeholder: Rule = {
  id: 'placeholder',
  weight: 'note',
  facet: 'personalization',
  inDraft({ text }, packs) {
    const hits: Hit[] = [];
    const add = (start: number, length: number) => {
      hits.push({ rule: 'placeholder', weight: 'note', start, end: start + length, fixes: [] });
    };
    if (SIGNS.test(text))
      for (const [sign, pattern] of SYNTAX)
        for (const match of matchesOf(text, sign, pattern)) add(match.index, match[0].length);
    for (const match of text.matchAll(CROSSES))
      if (!MASKED_BEFORE.test(text.slice(Math.max(0, match.index - 4), match.index)))
        add(match.index, match[0].length);
    for (const match of matchesOf(text, '___', BLANK)) {
      const before = text.slice(Math.max(0, match.index - NEAR), match.index);
      const behind = text.slice(match.index + match[0].length).slice(0, NEAR);
      if (/[\p{L}\p{N}][^\n]*$/u.test(before) || /^[^\n]*[\p{L}\p{N}]/u.test(behind))
        add(match.index, match[0].length);
    }
    for (const [sign, pattern] of LABELLED)
      for (const match of matchesOf(text, sign, pattern))
        if (isField(match[1] ?? '', packs)) add(match.index, match[0].length);
    return hits;
  },
};
