/** Words that make a display name a mailbox of many: no given name is read from it. */
const SHARED_MAILBOX =
  /\b(?:support|help ?desk|service|sales|info|office|team|admin|billing|accounts?|contact|reception|noreply|no-reply|inc|ltd|llc|gmbh|corp|company|co|ab|kundtjänst|kundservice|ekonomi|faktura|order)\b/iu;

/** Names folded before; short ones, and not many. */
const foldedNames = new Map<string, string>();
const MOST_FOLDED = 2000;
const LONGEST_FOLDED = 12;

/** Folds a name for comparing: lower case, without diacritics; vowel signs of Indic scripts are letters. Words of drafts are folded by the thousand. */
export function foldName(name: string): string {
  let at = 0;
  while (at < name.length && name.charCodeAt(at) < 0x80) at++;
  if (at === name.length) return name.toLowerCase();
  const known = foldedNames.get(name);
  if (known !== undefined) return known;
  const bare = name.normalize('NFD').replace(/[\u0300-\u036f]/gu, '');
  const folded = bare.toLowerCase().replace(/ø/gu, 'o').replace(/ł/gu, 'l');
  if (name.length > LONGEST_FOLDED) return folded;
  if (foldedNames.size >= MOST_FOLDED) foldedNames.clear();
  foldedNames.set(name, folded);
  return folded;
}

/** A person's name in two parts. `tokens` are all its words, folded. */
export interface PersonName {
  readonly given: string;
  readonly full: string;
  readonly tokens: readonly string[];
}

/** Names read before; not many. Who a draft goes to is asked at every keystroke. */
const namesRead = new Map<string, PersonName | undefined>();
const MOST_READ = 100;

/**
 * Reads a display name: "Maria Fernández", "Fernández, Maria", "Maria Fernández (Acme)". Undefined when
 * it may not be one person's name (an address, a shared mailbox, digits).
 */
export function readName(display: string): PersonName | undefined {
  if (!namesRead.has(display)) {
    if (namesRead.size >= MOST_READ) namesRead.clear();
    namesRead.set(display, readAnew(display));
  }
  return namesRead.get(display);
}

function readAnew(display: string): PersonName | undefined {
  const plain = display
    .replace(/\([^)]*\)|"|<[^>]*>/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  if (plain === '' || /[@\d|/]/u.test(plain) || SHARED_MAILBOX.test(plain)) return undefined;
  const comma = /^([^,]+), ([^,]+)$/u.exec(plain);
  const full = comma ? `${comma[2]} ${comma[1]}` : plain;
  const words = full.split(/[\s.]+/u).filter((word) => word !== '');
  const given = words.find((word) => word.length > 1);
  if (given === undefined || words.length > 6) return undefined;
  return { given, full, tokens: words.flatMap((word) => foldName(word).split(/[-'’]/u)) };
}

/** The given name to greet somebody by, in the script and case of the display name, if one can be told. */
export function givenName(display: string): string | undefined {
  return readName(display)?.given;
}
