import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { deflateRawSync } from 'node:zlib';
import { build, type Plugin } from 'esbuild';
import type { LanguagePack } from '../../src/engine/pack.ts';
import { root } from '../root.ts';
import { toZ85 } from './z85.ts';

const UNPACK = join(root, 'scripts', 'build', 'unpack.ts');

/**
 * Packs what JSON can say for `unpack` of unpack.ts. A byte for each letter, of any script, deflates better than
 * UTF-8: a sixth less for Bengali.
 * @returns the arguments of `unpack`
 * @throws when it has more different letters than a byte has values
 */
function pack(value: unknown): [letters: string, packed: string] {
  const units = JSON.stringify(value).split('');
  const letters = [...new Set(units)].toSorted();
  if (letters.length > 256) throw new Error(`${letters.length} different letters: a byte tells 256 apart`);
  const places = new Map(letters.map((letter, place) => [letter, place]));
  const bytes = Uint8Array.from(units, (unit) => places.get(unit) as number);
  return [letters.join(''), toZ85(deflateRawSync(bytes, { level: 9 }))];
}

/** The pack that a language's source exports under its code. */
async function evaluate(path: string, code: string): Promise<LanguagePack> {
  const { outputFiles } = await build({
    entryPoints: [path],
    bundle: true,
    format: 'iife',
    globalName: 'exported',
    write: false,
    logLevel: 'silent',
  });
  return runInNewContext(`${outputFiles[0]?.text}; exported.${code}`);
}

/**
 * Ships language packs as data: words and phrases, packed, take half the bytes or fewer. What was learned stands
 * beside them as it is, packed already.
 */
export const packedLanguages: Plugin = {
  name: 'packed-languages',
  setup(builder) {
    builder.onLoad({ filter: /[\\/]engine[\\/]languages[\\/]\w+[\\/]index\.ts$/ }, async ({ path }) => {
      const folder = dirname(path);
      const code = basename(folder);
      // The next change of any of them counts, also after a mistake.
      const watchFiles = readdirSync(folder).map((file) => join(folder, file));
      try {
        const { trained: _, ...plain } = await evaluate(path, code);
        const args = pack(plain).map((text) => JSON.stringify(text));
        return {
          contents: `import { trained } from './trained.ts';
            import { unpack } from ${JSON.stringify(UNPACK)};
            export const ${code} = { ...unpack(${args}), trained };`,
          loader: 'ts',
          resolveDir: folder,
          watchFiles,
        };
      } catch (error) {
        return { errors: [{ text: String(error) }], watchFiles };
      }
    });
  },
};
