import { speak } from './i18n.ts';
import type { InterfaceLanguage } from './settings.ts';
import { soon } from './soon.ts';
import { keptItem } from './store.ts';

/** The script that lays a language's words into a page of ours, or into a frame. */
export const wordsScript = (code: Exclude<InterfaceLanguage, 'browser'>): string => `words-${code}.js`;

/** Lets this page of ours speak a language from now on. Never rejects: without its words the browser's stays. */
export function speakIn(language: InterfaceLanguage): Promise<void> {
  if (language === 'browser') {
    speak(undefined);
    return Promise.resolve();
  }
  return new Promise((resolve) => {
    const script = document.createElement('script');
    script.src = wordsScript(language);
    script.onload = () => resolve();
    script.onerror = () => resolve();
    document.head.append(script);
  });
}

/** How long a page of ours waits for the settings before it shows itself, in milliseconds. */
export const PATIENCE = 1000;

/** Lets this page of ours speak the language that the rep chose. Never rejects: else it speaks the browser's. */
export async function speakChosen(): Promise<void> {
  const kept = await soon(
    keptItem.get().catch(() => undefined),
    PATIENCE,
  );
  await speakIn(kept?.interfaceLanguage ?? 'browser');
}
