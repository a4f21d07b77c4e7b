import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BuildOptions, build, context, type Plugin } from 'esbuild';
import { LANGUAGES } from '../src/engine/types.ts';
import { ruleExamples } from './build/examples.ts';
import { packedLanguages } from './build/packed.ts';
import { allowing, stylesInside } from './build/styles-inside.ts';
import { systems } from './build/systems.ts';
import { chosenWords, manifestMessages, wordsEntries } from './build/words.ts';
import { root } from './root.ts';

/**
 * How large scripts may grow, in bytes. The first is parsed in every frame of every watched page, the second where
 * something is written: what is known of other people's pages takes some 1.5 KB a system.
 */
const LIMITS = { 'content.js': 12 * 1024, 'boxes.js': 176 * 1024 } as const;

/** Milliseconds without another build after which a change counts as built. */
const SETTLES = 200;

export const TARGETS = ['chrome', 'firefox'] as const;
export type Target = (typeof TARGETS)[number];

/** Each language is a file of its own, put into a page when a reply box is met. */
const languageEntry = (code: string) => `language:${code}`;

const common: BuildOptions = {
  bundle: true,
  minify: true,
  charset: 'utf8',
  format: 'iife',
  target: ['chrome120', 'firefox140'],
  legalComments: 'none',
  absWorkingDir: root,
  write: false,
  outdir: 'dist',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  logLevel: 'warning',
  // Styles for shadow roots are imported as text: `import css from './overlay.css?text'`.
  plugins: [
    packedLanguages,
    ruleExamples,
    systems,
    chosenWords,
    {
      name: 'languages',
      setup(builder) {
        builder.onResolve({ filter: /^language:/ }, (args) => ({
          path: args.path.replace('language:', ''),
          namespace: 'language',
        }));
        builder.onLoad({ filter: /.*/, namespace: 'language' }, ({ path }) => ({
          contents: `import { ${path} } from './${path}/index.ts';
            import { offerPack } from '../../content/offered.ts';
            offerPack(${path});`,
          loader: 'ts',
          resolveDir: join(root, 'src/engine/languages'),
        }));
      },
    },
    {
      name: 'css-as-text',
      setup(builder) {
        builder.onResolve({ filter: /\.css\?text$/ }, (args) => ({
          path: join(args.resolveDir, args.path.replace('?text', '')),
          namespace: 'css-as-text',
        }));
        builder.onLoad({ filter: /.*/, namespace: 'css-as-text' }, async (args) => {
          const minified = await builder.esbuild.build({
            entryPoints: [args.path],
            bundle: true,
            minify: true,
            write: false,
          });
          return {
            contents: minified.outputFiles[0]?.text ?? '',
            loader: 'text',
            watchFiles: [args.path],
          };
        });
      },
    },
  ],
};

/**
 * The manifest for one browser: Chrome runs a service worker, Firefox an event page.
 * @param styles what stands as styles inside the popup's page, if something does
 */
export function manifestFor(target: Target, styles?: string): Record<string, unknown> {
  const manifest: Record<string, unknown> = JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8'));
  if (styles !== undefined) {
    const policy = manifest['content_security_policy'] as Record<string, string>;
    for (const [pages, says] of Object.entries(policy)) policy[pages] = allowing(says, styles);
  }
  if (target === 'chrome') {
    const { browser_specific_settings: _, ...rest } = manifest;
    return { ...rest, background: { service_worker: 'background.js' } };
  }
  // Firefox reads a policy without a schema.
  const { minimum_chrome_version: _, storage: __, ...rest } = manifest;
  return { ...rest, background: { scripts: ['background.js'] } };
}

/** What runs in pages. */
const inPages: BuildOptions = {
  ...common,
  entryPoints: {
    ...Object.fromEntries(LANGUAGES.map((code) => [`language-${code}`, languageEntry(code)])),
    boxes: 'src/content/offer-boxes.ts',
    engine: 'src/content/offer-engine.ts',
    openings: 'src/content/openings/offer.ts',
    content: 'src/content/main.ts',
    marks: 'src/content/underline/marks.css',
    ...wordsEntries,
  },
  alias: { 'webextension-polyfill': './src/content/native-browser.ts' },
};

/** What runs behind all pages, as one classic script. */
const background: BuildOptions = { ...common, entryPoints: { background: 'src/background/main.ts' } };

/** What runs in pages of the extension's own: modules, which share what several of them need. */
const ownPages: BuildOptions = {
  ...common,
  format: 'esm',
  splitting: true,
  chunkNames: 'shared-[hash]',
  inject: ['scripts/build/buffer.ts'],
  entryPoints: {
    insights: 'src/insights/main.tsx',
    options: 'src/options/main.tsx',
    welcome: 'src/welcome/main.tsx',
  },
  // Its build for browsers brings all of Node's Buffer along, six times its own size.
  alias: {
    'csv-stringify/browser/esm/sync': './node_modules/csv-stringify/lib/sync.js',
    'webextension-polyfill': './src/content/native-browser.ts',
  },
};

/** It is to open at once: one file, and another for what it seldom needs. Read one by one, shared files take longer. */
const popup: BuildOptions = { ...ownPages, inject: [], entryPoints: { popup: 'src/popup/main.tsx' } };

const BUILDS = [inPages, background, ownPages, popup];

type Output = { readonly path: string; readonly contents: Uint8Array };

/** The popup's styles, once they are built. */
let popupStyles: string | undefined;

/** Empties the targets' folders. */
function makeTargets(): void {
  for (const target of TARGETS) {
    const out = join(root, 'dist', target);
    rmSync(out, { recursive: true, force: true });
    mkdirSync(out, { recursive: true });
  }
}

function copyTo(target: Target): void {
  const out = join(root, 'dist', target);
  const manifest = `${JSON.stringify(manifestFor(target, popupStyles), null, 2)}\n`;
  cpSync(join(root, 'public'), out, { recursive: true });
  for (const locale of readdirSync(join(out, '_locales'))) {
    const file = join(out, '_locales', locale, 'messages.json');
    writeFileSync(file, manifestMessages(file, manifest));
  }
  if (popupStyles !== undefined) {
    const page = join(out, 'popup.html');
    writeFileSync(page, stylesInside(readFileSync(page, 'utf8'), popupStyles));
  }
  writeFileSync(join(out, 'manifest.json'), manifest);
}

/** Writes what was built beside what is copied. */
function write(files: readonly Output[]): void {
  const styles = files.find(({ path }) => basename(path) === 'popup.css');
  if (styles !== undefined) popupStyles = new TextDecoder().decode(styles.contents);
  for (const target of TARGETS) {
    copyTo(target);
    for (const file of files)
      if (file !== styles) writeFileSync(join(root, 'dist', target, basename(file.path)), file.contents);
  }
}

/** @throws when a script is larger than it may grow */
function checkSizes(files: readonly Output[]): string {
  const kb = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;
  const sizes = Object.entries(LIMITS).map(([name, limit]) => {
    const size = files.find(({ path }) => basename(path) === name)?.contents.length ?? 0;
    if (size > limit) throw new Error(`${name} is ${kb(size)}, over its limit of ${kb(limit)}`);
    return `${name} ${kb(size)} of ${kb(limit)}`;
  });
  return sizes.join(', ');
}

/**
 * Builds dist/engine.mjs: the engine with all languages, for Node and for pages of others.
 * @returns its path
 */
export async function buildEngine(): Promise<string> {
  const outfile = join(root, 'dist', 'engine.mjs');
  await build({
    entryPoints: [join(root, 'src', 'engine', 'index.ts')],
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'esm',
    platform: 'neutral',
    target: ['chrome120', 'firefox140', 'node20.19'],
    legalComments: 'none',
    logLevel: 'warning',
    plugins: [packedLanguages],
    outfile,
  });
  console.log(`Built dist/engine.mjs (${(statSync(outfile).size / 1024).toFixed(1)} KB)`);
  return outfile;
}

/**
 * Builds what runs in pages, without writing it.
 * @returns the contents by file name
 * @throws when the code does not bundle
 */
export async function buildForPages(): Promise<ReadonlyMap<string, Uint8Array>> {
  const { outputFiles = [] } = await build(inPages);
  return new Map(outputFiles.map(({ path, contents }) => [basename(path), contents]));
}

/** Builds dist/chrome and dist/firefox. @throws when the code does not bundle or a script grew too large. */
export async function buildExtension(): Promise<void> {
  const results = await Promise.all(BUILDS.map((options) => build(options)));
  const files = results.flatMap(({ outputFiles = [] }) => outputFiles);
  const sizes = checkSizes(files);
  makeTargets();
  write(files);
  console.log(`Built dist/chrome and dist/firefox (${sizes})`);
}

/** The files that are copied as they are; esbuild does not come across them by itself. */
function copiedFiles(): string[] {
  const files = readdirSync(join(root, 'public'), { recursive: true, withFileTypes: true });
  return [
    join(root, 'manifest.json'),
    ...files.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name)),
  ];
}

/**
 * Builds again on every change of a source file, of the manifest or of a file in public/.
 * @param built called after each good build
 * @returns a function that stops watching
 */
export async function watchExtension(built: () => void): Promise<() => Promise<void>> {
  makeTargets();
  let settled: ReturnType<typeof setTimeout> | undefined;
  const writing: Plugin = {
    name: 'write-targets',
    setup(builder) {
      builder.onResolve({ filter: /background\/main\.ts$/ }, ({ path }) => ({
        path: join(root, path),
        watchFiles: copiedFiles(),
      }));
      builder.onEnd(({ errors, outputFiles = [] }) => {
        if (errors.length > 0) return;
        write(outputFiles);
        // A file that several builds hold is one change.
        clearTimeout(settled);
        settled = setTimeout(built, SETTLES);
      });
    },
  };
  const watchers = await Promise.all(
    BUILDS.map((options) => context({ ...options, plugins: [...(options.plugins ?? []), writing] })),
  );
  await Promise.all(watchers.map((watcher) => watcher.watch()));
  return async () => {
    clearTimeout(settled);
    await Promise.all(watchers.map((watcher) => watcher.dispose()));
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await Promise.all([buildExtension(), buildEngine()]);
