import { HEATED } from '../../engine/heat.ts';
import { maskText } from '../../engine/masks.ts';
import { givenName } from '../../engine/name.ts';
import type { LanguagePack } from '../../engine/pack.ts';
import type { Draft, Language, Report, Span } from '../../engine/types.ts';
import { bn } from './bn.ts';
import { en } from './en.ts';
import { fil } from './fil.ts';
import { id } from './id.ts';
import { sv } from './sv.ts';

/**
 * Beginnings of a reply in one language. Sentences are written as they go on behind "Hi Maria,": in lower case where
 * the language has it. None names the matter or has anything to fill in.
 */
export interface Openings {
  /** Greets by name: `Hi {name},` */
  readonly greeting: string;
  /** To somebody who suffered something, or is angry. */
  readonly sorry: readonly string[];
  /** To somebody who asks something. */
  readonly asked: readonly string[];
  /** To anybody else. */
  readonly thanks: readonly string[];
}

/** A beginning to offer: `said` is what is new in it, `text` takes the place of `[start, end)`. */
export interface Opening extends Span {
  readonly said: string;
  readonly text: string;
}

export const OPENINGS: Readonly<Record<Language, Openings>> = { en, fil, sv, id, bn };

/** Longest beginning of a draft that counts as a greeting, in UTF-16 units. */
const LONGEST_GREETING = 60;

const capital = (text: string) => text.replace(/^\p{L}/u, (letter) => letter.toUpperCase());

/** Where the greeting of a draft ends, with its punctuation; undefined when it has none. */
function greetingEnd(
  text: string,
  greetings: readonly string[],
  name: string | undefined,
): number | undefined {
  const start = text.search(/\S/u);
  const line = text.slice(start).split('\n', 1)[0] ?? '';
  const head = /^[^,!.:;?।\n]*[,!.।]?/u.exec(line)?.[0] ?? '';
  const folded = head.toLowerCase();
  const begins = (words: string) =>
    folded.startsWith(words) && !/[\p{L}\p{M}]/u.test(folded.charAt(words.length));
  const greets = [...greetings, ...(name === undefined ? [] : [name.toLowerCase()])].some(begins);
  // A greeting stands alone on its line, or ends with a mark; "Thanks for waiting" is a sentence.
  const ends = head === line.trimEnd() || /[,!]$/u.test(head);
  return greets && ends && head.length <= LONGEST_GREETING ? start + head.length : undefined;
}

/**
 * Humble beginnings for a reply, each with the passage of the draft that it takes the place of: at its beginning, or
 * behind the greeting that is there. What the matter is, is not said: it cannot be known for sure.
 * @param customers display names of those it goes to
 * @param pack that of the report's language, if it is there
 */
export function openingsFor(
  draft: Draft,
  { language, incoming }: Pick<Report, 'language' | 'incoming'>,
  customers: readonly string[],
  pack: Pick<LanguagePack, 'greetings'> | undefined,
): readonly Opening[] {
  if (language === undefined || pack === undefined) return [];
  const text = maskText(draft);
  const { greeting, sorry, asked, thanks } = OPENINGS[language];
  const name = customers.map(givenName).find((given) => given !== undefined);
  const suffered = incoming !== undefined && (incoming.acts.has('trouble') || incoming.heat >= HEATED);
  const asks = incoming !== undefined && incoming.questions.length > 0;
  const sentences = suffered ? sorry : asks ? asked : thanks;
  const first = text.search(/\S/u);
  const behind = first < 0 ? undefined : greetingEnd(text, pack.greetings, name);
  if (behind !== undefined) {
    const next = text.slice(behind).search(/\S/u);
    const at = next < 0 ? behind : behind + next;
    const letter = next < 0 ? '' : (/^./su.exec(text.slice(at))?.[0] ?? '');
    const goesOn = text[behind - 1] === ',' && !text.slice(behind, at).includes('\n');
    return sentences.map((sentence) => {
      const said = goesOn ? sentence : capital(sentence);
      const put = letter === '' ? ` ${said}` : `${said} ${capital(letter)}`;
      return { said: capital(sentence), start: at, end: at + letter.length, text: put };
    });
  }
  const hello = name === undefined ? '' : `${greeting.replace('{name}', () => name)} `;
  const at = Math.max(first, 0);
  return sentences.map((sentence) => {
    const said = hello + (hello.endsWith(', ') ? sentence : capital(sentence));
    return { said, start: at, end: at, text: first < 0 ? said : `${said} ` };
  });
}
