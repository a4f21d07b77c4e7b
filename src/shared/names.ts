import { ADVICE_IDS, type AdviceId, type Facet, type RuleId } from '../engine/types.ts';
import { type MessageKey, t } from './i18n.ts';
import { isTheme } from './idea.ts';

type Underscored<S extends string> = S extends `${infer Head}-${infer Rest}`
  ? `${Head}_${Underscored<Rest>}`
  : S;

/** Message keys know no hyphens. */
function underscored<S extends string>(id: S): Underscored<S> {
  return id.replaceAll('-', '_') as Underscored<S>;
}

const advises = (rule: RuleId | AdviceId): rule is AdviceId =>
  (ADVICE_IDS as readonly string[]).includes(rule);

/** The short name of a rule that marks or advises. */
export function ruleName(rule: RuleId | AdviceId): string {
  return t(advises(rule) ? `advice_${underscored(rule)}` : `rule_${underscored(rule)}`);
}

/** Why a rule marks something, or what a reply lacks, in one sentence. */
export function ruleWhy(rule: RuleId | AdviceId): string {
  const key: MessageKey = advises(rule) ? `advice_${underscored(rule)}_why` : `rule_${underscored(rule)}_why`;
  return t(key);
}

/** The name of a quality of good service. */
export function facetName(facet: Facet): string {
  return t(`facet_${underscored(facet)}`);
}

/** The name of an idea's theme; the rep's own are named as they are. */
export function themeName(theme: string): string {
  return isTheme(theme) ? t(`theme_${theme}`) : theme;
}

/** What the form for an idea says. @param save what its button says */
export const ideaFormTexts = (save: string) => ({
  text: t('idea_text'),
  textHint: t('idea_text_hint'),
  theme: t('idea_theme'),
  ownTheme: t('idea_own_theme'),
  ownThemeName: t('idea_own_theme_name'),
  save,
});
