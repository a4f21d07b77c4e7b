import {
  type AdviceId,
  type Checker,
  createChecker,
  type Facet,
  type FacetScore,
  type Finding,
  type Language,
  PACKS,
  RULES,
  type RuleId,
  type Weight,
} from '../../src/engine/index.ts';
import type { Input } from './input.ts';
import { whyOf } from './messages.ts';
import { LEVELS } from './options.ts';

/** A finding as programs read it: offsets are UTF-16 offsets into the text; the category is the rule's. */
export interface Mark {
  readonly rule: RuleId;
  readonly category: RuleId;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly message: string;
  readonly fixes: readonly string[];
}

/** What `--jsonl` prints for a text. */
export interface Answer {
  readonly id: unknown;
  /** null where it is not known. */
  readonly lang: Language | null;
  /** 0 to 1. */
  readonly heat: number;
  /** Whether Send would be held, with the settings as they are after installing. */
  readonly held: boolean;
  /** 0 to 1; 0 where the customer's message is not known. */
  readonly incomingHeat: number;
  readonly findings: readonly Mark[];
  readonly advice: readonly { readonly rule: AdviceId; readonly message: string }[];
  /** 0 to 1 each. */
  readonly facets: Readonly<Record<Facet, number>>;
}

/** An answer, with what the row for programs leaves out. */
export interface Judgement {
  readonly answer: Answer;
  /** The weights of the answer's findings, in their order. */
  readonly weights: readonly Weight[];
  readonly reasons: Readonly<Record<Facet, Pick<FacetScore, 'gains' | 'losses'>>>;
}

/** Something of each facet, by its name. */
function mapFacets<T>(facets: Readonly<Record<Facet, FacetScore>>, of: (score: FacetScore) => T) {
  const entries = Object.entries(facets).map(([facet, score]) => [facet, of(score)]);
  return Object.fromEntries(entries) as Record<Facet, T>;
}

/** Judges texts, with every rule in every language. */
export class Judge {
  private readonly checker: Checker = createChecker(PACKS, RULES);
  private readonly level: Weight;

  /** @param level findings below it are left out, and so is advice, which is less than a note */
  constructor(level: Weight) {
    this.level = level;
  }

  private counts({ weight }: Finding): boolean {
    return LEVELS.indexOf(weight) >= LEVELS.indexOf(this.level);
  }

  judge({ id = null, text, about }: Input): Judgement {
    const report = this.checker.check({ text }, about, { rulesOff: [], phrasesOff: [] });
    const { language, heat, heated, incomingHeat, advice, facets } = report;
    const findings = report.findings.filter((finding) => this.counts(finding));
    return {
      answer: {
        id,
        lang: language ?? null,
        heat,
        held: heated,
        incomingHeat,
        findings: findings.map(({ rule, start, end, quote, fixes }) => ({
          rule,
          category: rule,
          start,
          end,
          quote,
          message: whyOf(rule, language),
          fixes,
        })),
        advice: (this.level === 'note' ? advice : []).map(({ rule }) => ({
          rule,
          message: whyOf(rule, language),
        })),
        facets: mapFacets(facets, ({ value }) => value),
      },
      weights: findings.map(({ weight }) => weight),
      reasons: mapFacets(facets, ({ gains, losses }) => ({ gains, losses })),
    };
  }
}
