import type { Language } from '../engine/types.ts';
import { languageOf } from './i18n.ts';
import type { InterfaceLanguage } from './settings.ts';
import { soon } from './soon.ts';
import { keptItem } from './store.ts';

/** The script that lays a language's words into a page of ours, or into a frame. */
export const wordsScript = (code: Language): string => `words-${code}.js`;

/** Lets this page of ours speak a language from now on. Never rejects: without its words the last one stays. */
export function speakIn(language: InterfaceLanguage): Promise<void> {
  return new Promise((resolve) => {
    const script = document.createElement('script');
    script.src = wordsScript(languageOf(language));
    script.onload = () => resolve();
    script.onerror = () => resolve();
    document.head.append(script);
  });
}

/** How long a page of ours waits for the settings before it shows itself, in milliseconds. */
export const PATIENCE = 1000;

/** Lets this page of ours speak the language that the rep chose. Never rejects: else it speaks the browser's. */
export async function speakChosen(): Promise<void> {
  // Along with the question what was chosen: most choose nothing, and the popup is to open at once.
  const browsers = speakIn('browser');
  const kept = await soon(
    keptItem.get().catch(() => undefined),
    PATIENCE,
  );
  await browsers;
  const chosen = kept?.interfaceLanguage ?? 'browser';
  if (languageOf(chosen) !== languageOf('browser')) await speakIn(chosen);
}
