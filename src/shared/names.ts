import type { Facet, RuleId } from '../engine/types.ts';
import { type MessageKey, t } from './i18n.ts';

type Underscored<S extends string> = S extends `${infer Head}-${infer Rest}`
  ? `${Head}_${Underscored<Rest>}`
  : S;

/** Message keys know no hyphens. */
function underscored<S extends string>(id: S): Underscored<S> {
  return id.replaceAll('-', '_') as Underscored<S>;
}

/** The short name of a rule. */
export function ruleName(rule: RuleId): string {
  return t(`rule_${underscored(rule)}`);
}

/** Why a rule marks something. */
export function ruleWhy(rule: RuleId): string {
  return t(`rule_${underscored(rule)}_why` satisfies MessageKey);
}

/** The name of a quality of good service. */
export function facetName(facet: Facet): string {
  return t(`facet_${underscored(facet)}`);
}
