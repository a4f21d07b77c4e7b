import type { Language } from '../engine/types.ts';
import { t } from './i18n.ts';

const nameIn = (code: Language, language: string): string =>
  new Intl.DisplayNames(language, { type: 'language' }).of(code) ?? code;

/** The name of a language in that of our texts; its code where the browser knows no name. */
export const languageName = (code: Language): string => nameIn(code, t('language_code'));

/** The name of a language in itself, as it begins a line. */
export function ownNameOf(code: Language): string {
  const [first = '', ...rest] = nameIn(code, code);
  return first.toLocaleUpperCase(code) + rest.join('');
}
