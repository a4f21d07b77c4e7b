import { theIdentifier } from './identify/index.ts';
import { type Evidence, type Tongue, votesOf } from './language.ts';
import type { LanguagePack } from './pack.ts';
import { actsIn, phrasesIn, preparing } from './ready.ts';
import { blocksOf, LONGEST_PIECE, piecesOf, sentencesOf, wordsOf } from './text.ts';
import {
  CALM_KINDS,
  type CalmKind,
  FEWEST_WORDS,
  HEATED_KINDS,
  type Kind,
  MOST_DRAFT,
  type Scores,
  type Weights,
  weightsOf,
} from './trained.ts';
import type { Act, Hit, Language, Rule, RuleId, Sentence } from './types.ts';
import type { Weighed } from './weighed.ts';

/** What is known of a sentence in one language. */
export interface Judgement {
  readonly language: Language | undefined;
  readonly hits: readonly Hit[];
  /** What was learned says this of it; undefined in a pack without a trained part. */
  readonly scores: Scores | undefined;
  /** The logit of being heated. */
  readonly heat: number;
  /** The kind of a calm reply that it is, if it is like one. */
  readonly calm: CalmKind | undefined;
  /** Whether what was learned may mark it. Phrases know better where they speak. */
  readonly isMarkable: boolean;
  /** It marked as heated; made when it is first needed. */
  heated: Hit | undefined;
}

/** A sentence, wherever it stands, with what has been found out about it so far. */
export interface ReadSentence extends Omit<Sentence, 'language'> {
  readonly evidence: Evidence;
  /** Whether its language will not change with the next letter. */
  readonly isTold: boolean;
  judged: Judgement | undefined;
  /** What it does, where somebody has asked. */
  done: { readonly language: Language | undefined; readonly acts: ReadonlySet<Act> } | undefined;
}

/** A sentence with its place in a piece of text. */
interface Part {
  readonly start: number;
  readonly sentence: ReadSentence;
}

/** A sentence with its place in what was read. */
export interface Placed {
  readonly start: number;
  readonly sentence: ReadSentence;
  readonly language: Language | undefined;
}

/** A part of a text that is read by itself, as it is in a text in some tongue. */
export interface Told {
  readonly tongue: Tongue | undefined;
  /** Placed in the piece. */
  readonly sentences: readonly Placed[];
  /** The languages met, as `languagesMet` has them. */
  readonly languages: readonly Language[];
  /** What its sentences weigh together, where somebody has asked. */
  weighed: Weighed | undefined;
}

/** A part of a text that is read by itself, wherever it stands. */
interface Piece {
  readonly parts: readonly Part[];
  /** The votes of its sentences, added up. */
  readonly vote: Float64Array;
  told: Told | undefined;
}

/** A text that was read. */
export interface ReadText {
  readonly language: Language | undefined;
  /** Its pieces, with their places. */
  readonly pieces: readonly { readonly start: number; readonly told: Told }[];
  /** All sentences, placed in the text; made when somebody asks. */
  readonly sentences: readonly Placed[];
}

const ENDED = /[.!?…।\n]/u;

/** The languages of a text's sentences, without those that may change with the next letter. */
export function languagesMet({ pieces }: ReadText): Set<Language> {
  const met = new Set<Language>();
  for (let at = 0; at < pieces.length; at++)
    pieces[at]?.told.languages.forEach((language) => {
      met.add(language);
    });
  return met;
}

const NO_HITS: readonly Hit[] = [];
const NO_ACTS: ReadonlySet<Act> = new Set();

function readSentence(text: string): ReadSentence {
  const { words, after } = wordsOf(text);
  const evidence = theIdentifier().evidence(text, words);
  // Half a sentence must be beyond doubt, and one word alone is too little.
  const whole = words.length - (after === '' ? 1 : 0);
  const isTold = whole > 1 && (ENDED.test(after) || theIdentifier().isSure(evidence));
  return { text, words, after, evidence, isTold, judged: undefined, done: undefined };
}

function toldOf(piece: Piece, tongue: Tongue | undefined): Told {
  if (piece.told !== undefined && piece.told.tongue === tongue) return piece.told;
  const sentences = piece.parts.map(({ start, sentence }) => ({
    start,
    sentence,
    language: theIdentifier().ofSentence(sentence.evidence, tongue),
  }));
  const languages = new Set<Language>();
  for (const { language, sentence } of sentences)
    if (language !== undefined && sentence.isTold) languages.add(language);
  piece.told = { tongue, sentences, languages: [...languages], weighed: undefined };
  return piece.told;
}

/** Reads texts; what did not change since the text before is not looked at again. */
export class Reader {
  private readonly packs: ReadonlyMap<Language, LanguagePack>;
  private readonly rules: readonly Rule[];
  private readonly preparing: Iterator<void>;
  private known = new Map<string, Piece>();

  constructor(packs: readonly LanguagePack[], rules: readonly Rule[]) {
    this.packs = new Map(packs.map((pack) => [pack.code, pack]));
    this.rules = rules;
    this.preparing = preparing(packs, rules);
  }

  /**
   * Makes ready a part of what texts are read with, which else is made when it is first needed.
   * @returns whether there is more
   * @throws SyntaxError for a phrase that is not well formed
   */
  prepare(): boolean {
    return this.preparing.next().done !== true;
  }

  /**
   * Reads masked text; its pieces take the place of those of the text read before.
   * @param lines the lines of the text
   * @param likely the language that the text is likely to be in
   */
  read(lines: readonly string[], likely?: Language): ReadText {
    const starts: number[] = [];
    const texts: string[] = [];
    for (const { start, text } of blocksOf(lines)) {
      if (text.length <= LONGEST_PIECE) {
        starts.push(start);
        texts.push(text);
        continue;
      }
      for (const piece of piecesOf(text)) {
        starts.push(start + piece.start);
        texts.push(text.slice(piece.start, piece.end));
      }
    }
    const read = this.readPieces(texts);
    const tongue = theIdentifier().ofText(read, likely);
    const pieces = read.map((piece, at) => ({ start: starts[at] as number, told: toldOf(piece, tongue) }));
    let sentences: Placed[] | undefined;
    return {
      language: tongue === 'other' ? undefined : tongue,
      pieces,
      get sentences() {
        sentences ??= pieces.flatMap(({ start, told }) =>
          told.sentences.map((placed) => ({ ...placed, start: start + placed.start })),
        );
        return sentences;
      },
    };
  }

  /** What stands in some pieces. Sentences of those that are no more are looked for first: most are in others now. */
  private readPieces(texts: readonly string[]): Piece[] {
    const fresh = new Map<string, Piece>();
    let isNew = false;
    for (const text of texts) {
      const piece = this.known.get(text);
      if (piece === undefined) isNew = true;
      else fresh.set(text, piece);
    }
    const earlier = new Map<string, ReadSentence>();
    if (isNew)
      for (const [text, { parts }] of this.known)
        if (!fresh.has(text)) for (const { sentence } of parts) earlier.set(sentence.text, sentence);
    const sentenceOf = (text: string): ReadSentence => {
      const sentence = earlier.get(text) ?? readSentence(text);
      earlier.set(text, sentence);
      return sentence;
    };
    this.known = fresh;
    return texts.map((text) => {
      let piece = fresh.get(text);
      if (piece === undefined) {
        const parts = sentencesOf(text).map(({ start, end }) => ({
          start,
          sentence: sentenceOf(text.slice(start, end)),
        }));
        piece = { parts, vote: votesOf(parts.map(({ sentence }) => sentence.evidence)), told: undefined };
        fresh.set(text, piece);
      }
      return piece;
    });
  }

  /** What phrases and weights say of a sentence; kept with it. @throws SyntaxError as `phrasesIn` does */
  judge({ sentence, language }: Placed): Judgement {
    const before = sentence.judged;
    if (before !== undefined && before.language === language) return before;
    const pack = language === undefined ? undefined : this.packs.get(language);
    const { text, words, after } = sentence;
    const view: Sentence = { text, words, after, language };
    let hits = pack ? phrasesIn(pack, this.rules).find(view).hits : NO_HITS;
    for (const rule of this.rules) {
      const own = rule.inSentence?.(view, pack) ?? NO_HITS;
      if (own.length > 0) hits = [...hits, ...own];
    }
    const weights = this.weights(language);
    const scores = weights?.read(words, after);
    const heat = weights && scores ? weights.logit('sentence', [scores]) : 0;
    const calm =
      weights &&
      scores &&
      CALM_KINDS.find((kind) => weights.logit(kind, [scores]) >= weights.trained.marks.calm[kind]);
    const isMarkable =
      weights !== undefined &&
      hits.length === 0 &&
      words.length >= FEWEST_WORDS &&
      (heat >= weights.trained.marks.least || calm !== undefined);
    const judgement = { language, hits, scores, heat, calm, isMarkable, heated: undefined };
    sentence.judged = judgement;
    return judgement;
  }

  /** What a sentence does; kept with it. @throws SyntaxError for a phrase that is not well formed */
  acts({ sentence, language }: Placed): ReadonlySet<Act> {
    const before = sentence.done;
    if (before !== undefined && before.language === language) return before.acts;
    const pack = language === undefined ? undefined : this.packs.get(language);
    const { text, words, after } = sentence;
    const acts = pack ? actsIn(pack).find({ text, words, after, language }).acts : NO_ACTS;
    sentence.done = { language, acts };
    return acts;
  }

  /** The weights of a language, where it has a trained part. */
  weights(language: Language | undefined): Weights | undefined {
    const trained = language === undefined ? undefined : this.packs.get(language)?.trained;
    return trained && weightsOf(trained);
  }

  /**
   * What was learned says a sentence is, if that is likely enough.
   * @param draft the logit of the heat of the draft it stands in
   */
  mark(placed: Placed, draft: number): Hit | undefined {
    const judgement = this.judge(placed);
    const { heat, calm } = judgement;
    const weights = this.weights(placed.language);
    if (weights === undefined || !judgement.isMarkable) return undefined;
    const { marks } = weights.trained;
    const enough = draft >= 0 ? marks.inHeld : marks.inCalm;
    const score = marks.sentence * heat + marks.draft * Math.min(draft, MOST_DRAFT);
    if (heat >= marks.least && score >= enough) {
      judgement.heated ??= this.heatedMark(placed);
      return judgement.heated;
    }
    return calm && this.hitOf(placed, calm);
  }

  /** A sentence marked as the heated kind that it is most like. */
  heatedMark(placed: Placed): Hit {
    const { scores } = this.judge(placed);
    const weights = this.weights(placed.language);
    let best: Kind = 'hostile';
    let most = Number.NEGATIVE_INFINITY;
    if (weights && scores)
      for (const kind of HEATED_KINDS) {
        const likeness = weights.likeness(kind, scores);
        if (likeness > most) [best, most] = [kind, likeness];
      }
    return { ...this.hitOf(placed, best), weight: 'pause' };
  }

  /** A sentence marked from its first word to its last. */
  private hitOf({ sentence }: Placed, rule: RuleId): Hit {
    const { words, text } = sentence;
    const weight = this.rules.find(({ id }) => id === rule)?.weight ?? 'note';
    const start = words[0]?.start ?? 0;
    const end = words[words.length - 1]?.end ?? text.length;
    return { rule, weight, start, end, fixes: [], learned: true };
  }
}
