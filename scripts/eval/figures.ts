// Figures of outcomes. A heated row has heat 2 and more; a clean one has heat 0 and nothing labelled in it.
import { RULE_IDS, type RuleId, type Span } from '../../src/engine/types.ts';
import type { Row } from '../corpus.ts';
import { auc } from '../measure.ts';
import type { Outcome } from './outcome.ts';

/** So many of so many. */
export interface Share {
  readonly of: number;
  readonly among: number;
}

/** Labelled passages and marks; a passage is found when a mark overlaps it, and a mark is right likewise. */
export interface Passages {
  readonly found: Share;
  readonly right: Share;
  /** The same, where only a mark of the passage's own category counts. */
  readonly foundAs: Share;
  readonly rightAs: Share;
}

export interface Figures {
  readonly rows: number;
  readonly auc: number;
  readonly held: Share;
  /** Held among heat 0, and among heat 0 and 1. */
  readonly falseHolds: Share;
  readonly falseHoldsCold: Share;
  readonly cleanMarked: Share;
  readonly passages: Passages;
  readonly byCategory: Readonly<Record<RuleId, Passages>>;
  /** AUC of the heat of the customer's message; NaN where none is labelled. */
  readonly incomingAuc: number;
}

export const isHeated = ({ heat }: Row): boolean => heat >= 2;
export const isClean = ({ heat, issues }: Row): boolean => heat === 0 && issues.length === 0;

/** The share of some items that satisfy a condition. */
export function shareOf<T>(among: readonly T[], satisfies: (item: T) => boolean): Share {
  return { of: among.filter(satisfies).length, among: among.length };
}

/** A share as a number, NaN when there is nothing. */
export const ratio = ({ of, among }: Share): number => of / among;

export const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Passages and marks of one category, or of all. */
function passagesOf(outcomes: readonly Outcome[], category?: RuleId): Passages {
  const issues = outcomes.flatMap(({ row, findings }) =>
    row.issues
      .filter((issue) => category === undefined || issue.category === category)
      .map((issue) => ({ issue, over: findings.filter((finding) => overlap(finding, issue)) })),
  );
  const marks = outcomes.flatMap(({ row, findings }) =>
    findings
      .filter(({ rule }) => category === undefined || rule === category)
      .map((finding) => ({ finding, over: row.issues.filter((issue) => overlap(finding, issue)) })),
  );
  return {
    found: shareOf(issues, ({ over }) => over.length > 0),
    right: shareOf(marks, ({ over }) => over.length > 0),
    foundAs: shareOf(issues, ({ issue, over }) => over.some(({ rule }) => rule === issue.category)),
    rightAs: shareOf(marks, ({ finding, over }) => over.some((issue) => issue.category === finding.rule)),
  };
}

export function figuresOf(outcomes: readonly Outcome[]): Figures {
  const told = outcomes.filter(({ row }) => row.incomingHeat !== undefined && row.incoming !== '');
  const held = ({ held: is }: Outcome) => is;
  return {
    rows: outcomes.length,
    auc: auc(
      outcomes.map(({ heat }) => heat),
      outcomes.map(({ row }) => isHeated(row)),
    ),
    held: shareOf(
      outcomes.filter(({ row }) => isHeated(row)),
      held,
    ),
    falseHolds: shareOf(
      outcomes.filter(({ row }) => row.heat === 0),
      held,
    ),
    falseHoldsCold: shareOf(
      outcomes.filter(({ row }) => !isHeated(row)),
      held,
    ),
    cleanMarked: shareOf(
      outcomes.filter(({ row }) => isClean(row)),
      ({ findings }) => findings.length > 0,
    ),
    passages: passagesOf(outcomes),
    byCategory: Object.fromEntries(RULE_IDS.map((id) => [id, passagesOf(outcomes, id)])) as Record<
      RuleId,
      Passages
    >,
    incomingAuc: auc(
      told.map(({ incomingHeat }) => incomingHeat),
      told.map(({ row }) => (row.incomingHeat ?? 0) >= 2),
    ),
  };
}
