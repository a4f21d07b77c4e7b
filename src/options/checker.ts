import { type ReadonlySignal, signal } from '@preact/signals';
import type { LanguagePack } from '../engine/pack.ts';
import type { About, Choices, Draft, Language, Report } from '../engine/types.ts';

/** The engine, as far as examples are shown with it. */
export interface Checker {
  check(draft: Draft, about: About, choices: Choices): Report;
}

/** Where the engine and the packs lay themselves, as they do in a frame (`content/offered.ts`). */
const realm: {
  takeFiveEngine?: (packs: readonly LanguagePack[]) => Checker;
  takeFivePacks?: Map<string, LanguagePack>;
} & typeof globalThis = globalThis;

const load = (file: string): Promise<unknown> =>
  new Promise((resolve) => {
    const script = document.createElement('script');
    script.src = file;
    script.onload = resolve;
    script.onerror = resolve;
    document.head.append(script);
  });

const checkers = new Map<Language, ReadonlySignal<Checker | undefined>>();

async function make(language: Language): Promise<Checker | undefined> {
  if (realm.takeFiveEngine === undefined) await load('engine.js');
  await load(`language-${language}.js`);
  const pack = realm.takeFivePacks?.get(language);
  return pack && realm.takeFiveEngine?.([pack]);
}

/** What checks texts in a language; undefined until it has come. */
export function checkerFor(language: Language): ReadonlySignal<Checker | undefined> {
  const known = checkers.get(language);
  if (known !== undefined) return known;
  const coming = signal<Checker | undefined>(undefined);
  checkers.set(language, coming);
  void make(language).then((checker) => {
    coming.value = checker;
  });
  return coming;
}
