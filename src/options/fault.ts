import type { OwnPhrase } from '../engine/types.ts';
import { t } from '../shared/i18n.ts';
import { isThere } from '../shared/shapes.ts';

/** Why a phrase, as it was read, cannot be added to others; undefined when it can. */
export function faultOf(phrase: OwnPhrase | undefined, others: readonly OwnPhrase[]): string | undefined {
  if (phrase === undefined) return t('options_own_bad');
  return isThere(others, phrase) ? t('options_own_twice') : undefined;
}
