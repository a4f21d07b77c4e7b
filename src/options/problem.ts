import { RULE_IDS, WEIGHTS } from '../engine/types.ts';
import { numeral, t } from '../shared/i18n.ts';
import type { Problem } from '../shared/policy.ts';
import { LONGEST, MOST_ENTRIES } from '../shared/shapes.ts';

/** What a value must be, in words: "must be a whole number from 1 to 20". */
export function says(is: Problem['is']): string {
  if (is === 'unknown') return t('wrong_unknown');
  if (is === 'no-value') return t('wrong_no_value');
  if (is === 'no-mode') return t('wrong_no_mode');
  switch (is.is) {
    case 'minutes':
      return t('wrong_minutes', numeral(is.most));
    case 'whole':
      return t('wrong_whole', numeral(is.least), numeral(is.most));
    case 'yesNo':
      return t('wrong_yes_no');
    case 'one':
      return t('wrong_one', is.of.join(', '));
    case 'known':
      return t('wrong_known', is.of.join(', '));
    case 'phrases':
      return t('wrong_phrases', numeral(LONGEST));
    case 'weights':
      return t('wrong_weights', RULE_IDS.join(', '), WEIGHTS.join(', '));
    case 'time':
      return t('wrong_time');
    case 'text':
      return t('wrong_text', numeral(LONGEST));
    default:
      return t('wrong_texts', numeral(MOST_ENTRIES));
  }
}
