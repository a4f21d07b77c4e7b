import type { Language } from '../engine/types.ts';
import { t } from '../shared/i18n.ts';

/** The name of a language in that of our texts; its code where the browser knows no name. */
export function languageName(code: Language): string {
  const names = new Intl.DisplayNames(t('language_code'), { type: 'language' });
  return names.of(code) ?? code;
}
