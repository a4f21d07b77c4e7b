import type { Language } from '../engine/types.ts';
import { languageOf, speak } from '../shared/i18n.ts';
import type { InterfaceLanguage } from '../shared/settings.ts';
import { soon } from '../shared/soon.ts';
import { keptItem } from '../shared/store.ts';
import { WORDS } from './words.ts';

/** How long the settings may take to answer, in milliseconds. */
const ANSWERS = 1000;

/** What is spoken; undefined before that is known. */
let spoken: InterfaceLanguage | undefined;
let asked: Promise<void> | undefined;

const spokenNow = (): Language => languageOf(spoken ?? 'browser');

function speakIn(language: InterfaceLanguage): void {
  spoken = language;
  speak(WORDS[spokenNow()]);
}

async function ask(): Promise<void> {
  const kept = await soon(keptItem.get(), ANSWERS);
  if (kept === undefined) throw new Error('Take Five: the settings do not answer');
  const { interfaceLanguage = 'browser' } = kept;
  // What has changed meanwhile is newer.
  if (spoken === undefined) speakIn(interfaceLanguage);
}

/**
 * Before anything is said: our texts then are in the language that the rep chose. Never rejects and takes its time
 * never: where the settings cannot be read they are in the browser's, and it is tried again the next time.
 */
export function speaking(): Promise<void> {
  asked ??= ask().catch(() => {
    asked = undefined;
    speak(WORDS[spokenNow()]);
  });
  return asked;
}

/** The language that our texts are in. Never rejects. */
export async function spokenLanguage(): Promise<Language> {
  await speaking();
  return spokenNow();
}

/** Speaks another language as soon as the rep chooses it. @param changed called then; not for other settings */
export function followLanguage(changed: () => unknown): void {
  keptItem.watch(({ interfaceLanguage = 'browser' }) => {
    if (interfaceLanguage === spoken) return;
    speakIn(interfaceLanguage);
    changed();
  });
}
