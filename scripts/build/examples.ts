import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'esbuild';
import { type Examples, LANGUAGES, RULE_IDS } from '../../src/engine/types.ts';
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

/** Gives the options page an example of every rule in every language: `import { EXAMPLES } from 'rule-examples'`. */
export const ruleExamples: Plugin = {
  name: 'rule-examples',
  setup(builder) {
    builder.onResolve({ filter: /^rule-examples$/ }, ({ path }) => ({ path, namespace: 'rule-examples' }));
    builder.onLoad({ filter: /.*/, namespace: 'rule-examples' }, async () => {
      const all = await Promise.all(
        LANGUAGES.map(async (language) => [language, await examplesOf(language)] as const),
      );
      return {
        contents: `export const EXAMPLES = ${JSON.stringify(Object.fromEntries(all))};`,
        loader: 'js',
      };
    });
  },
};
