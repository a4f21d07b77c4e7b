import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { deflateRawSync } from 'node:zlib';
import { build, type Plugin } from 'esbuild';
import type { LanguagePack } from '../../src/engine/types.ts';
import { root } from '../root.ts';

const UNPACK = join(root, 'scripts', 'build', 'unpack.ts');

/** For `unpack` of unpack.ts: JSON as UTF-8, raw deflate, base64. */
function pack(value: unknown): string {
  return deflateRawSync(JSON.stringify(value), { level: 9 }).toString('base64');
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
 * Ships language packs as data: words and phrases deflate to a third, base64 counted, and less. What was learned stands beside them as it
 * is, packed already.
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
        return {
          contents: `import { trained } from './trained.ts';
            import { unpack } from ${JSON.stringify(UNPACK)};
            export const ${code} = { ...unpack(${JSON.stringify(pack(plain))}), trained };`,
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
