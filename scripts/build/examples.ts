import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'esbuild';
import type { Examples } from '../../src/engine/pack.ts';
import { RULES } from '../../src/engine/rules/index.ts';
import { LANGUAGES, RULE_IDS, SENSITIVITIES } from '../../src/engine/types.ts';
import { root } from '../root.ts';

/** The first example of each rule in a language: the draft alone, with what is marked between ‹ and ›. */
async function examplesOf(language: string): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const rule of RULE_IDS.filter((id) => id !== 'own-wording')) {
    const file = join(root, 'src', 'engine', 'languages', language, `${rule}.ts`);
    const { examples }: { examples?: Examples } = await import(pathToFileURL(file).href);
    const [first] = examples?.flags ?? [];
    if (first !== undefined) found[rule] = first.replace(/^.{1,60}? >> /u, '');
  }
  return found;
}

/** For each sensitivity a text that it holds and the one below does not, as the locales have them. */
function heldIn(language: string): string[] {
  const messages = JSON.parse(
    readFileSync(join(root, 'public', '_locales', language, 'messages.json'), 'utf8'),
  );
  return SENSITIVITIES.map((sensitivity) => messages[`options_${sensitivity}_example`].message);
}

/**
 * Gives the options page an example of every rule in every language, texts of every heat, and what each rule usually
 * weighs: `import { EXAMPLES, HELD, WEIGHT } from 'rule-examples'`.
 */
export const ruleExamples: Plugin = {
  name: 'rule-examples',
  setup(builder) {
    builder.onResolve({ filter: /^rule-examples$/ }, ({ path }) => ({ path, namespace: 'rule-examples' }));
    builder.onLoad({ filter: /.*/, namespace: 'rule-examples' }, async () => {
      const all = await Promise.all(
        LANGUAGES.map(async (language) => [language, await examplesOf(language)] as const),
      );
      const held = Object.fromEntries(LANGUAGES.map((language) => [language, heldIn(language)]));
      const weights = Object.fromEntries(RULES.map(({ id, weight }) => [id, weight]));
      return {
        contents: `export const EXAMPLES = ${JSON.stringify(Object.fromEntries(all))};
          export const HELD = ${JSON.stringify(held)};
          export const WEIGHT = ${JSON.stringify(weights)};`,
        loader: 'js',
      };
    });
  },
};
