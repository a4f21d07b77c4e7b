import type { RuleId } from '../../engine/types.ts';
import { type MessageKey, t } from '../../shared/i18n.ts';

const key = (rule: RuleId) => `rule_${rule.replaceAll('-', '_')}` as MessageKey;

/** The short name of a rule in the rep's language. */
export const ruleName = (rule: RuleId): string => t(key(rule));

/** Why the rule marks, in one sentence. */
export const ruleWhy = (rule: RuleId): string => t(`${key(rule)}_why` as MessageKey);

/** A length of time for a button: "5 minutes", "1 minute", "30 seconds". @param minutes may be fractional */
export function lengthOf(minutes: number): string {
  if (minutes === 1) return t('hold_minute');
  if (minutes < 1) return t('hold_seconds', String(Math.max(1, Math.round(minutes * 60))));
  return t('hold_minutes', String(Math.round(minutes)));
}
