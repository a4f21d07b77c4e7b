import { effect } from '@preact/signals';
import { t } from './i18n.ts';
import type { InterfaceLanguage } from './settings.ts';
import { soon } from './soon.ts';
import { PATIENCE, speakIn } from './words-script.ts';

/**
 * Keeps this page of ours in the language that the rep chose.
 * @param ready resolves when the choice is known; what takes too long is not waited for
 * @param chosen the choice as it is now; read in an effect
 * @param show shows all of the page, in words that are there; called again for every other language
 */
export async function speakAlong(
  ready: Promise<unknown>,
  chosen: () => InterfaceLanguage,
  show: (language: InterfaceLanguage) => void,
): Promise<void> {
  await soon(ready, PATIENCE);
  let last: InterfaceLanguage | undefined;
  effect(() => {
    const language = chosen();
    if (language === last) return;
    last = language;
    void speakIn(language).then(() => {
      // The last choice stands, in whatever order the words came.
      if (language !== last) return;
      const focused = document.activeElement?.id;
      document.documentElement.lang = t('language_code');
      show(language);
      // What had the focus has it again.
      if (focused) document.getElementById(focused)?.focus();
    });
  });
}
