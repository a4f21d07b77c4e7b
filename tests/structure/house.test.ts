import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { manifestFor } from '../../scripts/build.ts';
import { root } from '../../scripts/root.ts';
import { ADVICE_IDS, LANGUAGES, RULE_IDS } from '../../src/engine/types.ts';

const tracked = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' }).trim().split('\n');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const sources = tracked.filter((path) => /^src\/.*\.tsx?$/u.test(path) && existsSync(join(root, path)));

/** The rules that a language has phrases for; what is one's own is said in none. */
const SPOKEN = RULE_IDS.filter((id) => id !== 'own-wording');

/** Names of the .ts files of a folder that stand for one thing each. */
const filesOf = (folder: string, without: readonly string[]) =>
  readdirSync(join(root, folder))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.replace('.ts', ''))
    .filter((name) => !without.includes(name))
    .toSorted();

describe('the house', () => {
  it('has nothing more at its top level than was agreed', () => {
    const top = new Set(
      tracked.map((path) => path.split('/')[0] ?? '').filter((name) => !name.startsWith('.')),
    );
    expect([...top].toSorted()).toEqual(
      [
        'LICENSE',
        'README.md',
        'manifest.json',
        'package-lock.json',
        'package.json',
        'public',
        'scripts',
        'src',
        'tests',
        'tsconfig.json',
      ].toSorted(),
    );
  });

  it('has one file for each rule, in the rules and in every language', () => {
    expect(filesOf('src/engine/rules', ['index'])).toEqual([...RULE_IDS].toSorted());
    for (const language of LANGUAGES)
      expect(
        filesOf(`src/engine/languages/${language}`, ['index', 'words', 'acts', 'advice', 'trained']),
      ).toEqual(SPOKEN.toSorted());
  });

  it('has one file for each piece of advice', () => {
    expect(filesOf('src/engine/advice', ['index', 'shares'])).toEqual([...ADVICE_IDS].toSorted());
  });

  it('has one folder for each language', () => {
    const folders = readdirSync(join(root, 'src/engine/languages')).filter((name) => !name.includes('.'));
    expect(folders.toSorted()).toEqual([...LANGUAGES].toSorted());
  });

  it('lists every site that has a file', () => {
    const index = read('src/sites/index.ts');
    const files = filesOf('src/sites', ['index']);
    for (const site of files.filter((file) =>
      /^export const \w+: Site = /mu.test(read(`src/sites/${file}.ts`)),
    )) {
      expect(index).toContain(`from './${site}.ts'`);
      expect(read(`src/sites/${site}.ts`)).toContain(`id: '${site}'`);
    }
  });

  it('names every rule and every piece of advice in the README', () => {
    const rows = [...read('README.md').matchAll(/^\| `([a-z-]+)` \|/gmu)].map((match) => match[1]);
    expect(rows).toEqual([...RULE_IDS, ...ADVICE_IDS]);
  });

  it('marks every rule with a line of its own', () => {
    const css = read('src/content/underline/marks.css');
    const lines = RULE_IDS.map((id) =>
      new RegExp(
        `highlight\\(take-five-${id}\\) \\{\\s*text-decoration: underline (\\w+) #\\w+ ([\\d.]+px)`,
        'u',
      ).exec(css),
    );
    const shapes = lines.map((line) => `${line?.[1]} ${line?.[2]}`);
    expect(new Set(shapes).size).toBe(RULE_IDS.length);
  });

  it('names the polyfill in one file', () => {
    expect(sources.filter((path) => read(path).includes('webextension-polyfill'))).toEqual([
      'src/shared/browser.ts',
    ]);
  });
});

describe('the promise of privacy', () => {
  it('has no way to the network in its sources', () => {
    // A file of ours is imported by its literal path beside the importing one: the build makes a part of it.
    const ways =
      /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts|\bimport\((?!'\.\/\w+\.ts'\))/u;
    expect(sources.filter((path) => ways.test(read(path)))).toEqual([]);
  });

  it('writes nothing of a page to the log', () => {
    const loud = sources.filter((path) => /\bconsole\./u.test(read(path)));
    expect(loud.filter((path) => !path.startsWith('src/background/'))).toEqual([]);
  });

  it.each(['chrome', 'firefox'] as const)('is written into the manifest for %s', (target) => {
    const manifest = manifestFor(target);
    expect(JSON.stringify(manifest['content_security_policy'])).toContain("connect-src 'none'");
    expect(manifest['web_accessible_resources']).toBeUndefined();
    expect(manifest['permissions']).toEqual([
      'activeTab',
      'alarms',
      'contextMenus',
      'notifications',
      'scripting',
      'storage',
    ]);
  });
});

describe('the layers', () => {
  const FORBIDDEN = [
    ['engine', '../shared/browser.ts'],
    ['engine', '../content/boxes.ts'],
    ['engine', 'preact'],
    ['sites', '../content/boxes.ts'],
    ['sites', '../engine/check.ts'],
    ['shared', '../content/boxes.ts'],
    ['shared', '../engine/check.ts'],
    ['ui', '../shared/i18n.ts'],
    ['background', '../content/boxes.ts'],
    ['background', '../engine/check.ts'],
    ['background', 'webextension-polyfill'],
    ['popup', '../content/boxes.ts'],
    ['popup', '../engine/check.ts'],
    ['popup', '../insights/state.ts'],
    ['insights', '../background/diary.ts'],
    ['options', '../background/holds.ts'],
    ['options', '../engine/check.ts'],
    ['options', '../popup/draft.ts'],
    ['options', 'webextension-polyfill'],
    ['shared', '../options/transfer.ts'],
    ['insights', '../engine/check.ts'],
    ['insights', '../popup/draft.ts'],
    ['insights', 'webextension-polyfill'],
    ['welcome', '../engine/check.ts'],
    ['welcome', '../sites/index.ts'],
    ['welcome', '../options/settings.ts'],
    ['welcome', 'webextension-polyfill'],
    ['options', '../welcome/settings.ts'],
    ['content', '../background/holds.ts'],
    ['content', 'webextension-polyfill'],
  ] as const;
  const ALLOWED = [
    ['engine', './types.ts'],
    ['sites', '../engine/types.ts'],
    ['shared', '../engine/types.ts'],
    ['background', '../shared/store.ts'],
    ['popup', '../engine/types.ts'],
    ['insights', '../engine/types.ts'],
    ['welcome', '../engine/types.ts'],
    ['welcome', '../shared/store.ts'],
    ['options', '../shared/store.ts'],
    ['insights', '../shared/day.ts'],
    ['content', '../engine/check.ts'],
  ] as const;
  const probes = [...FORBIDDEN, ...ALLOWED];
  const nameOf = (index: number) => `src/${probes[index]?.[0]}/probe${index}.ts`;

  /** The probes that the project's own linter settings refuse, in a folder of their own. */
  function refused(): string[] {
    const folder = mkdtempSync(join(tmpdir(), 'take-five-layers-'));
    const settings = JSON.parse(read('.biome.json'));
    writeFileSync(join(folder, 'biome.json'), JSON.stringify({ ...settings, vcs: { enabled: false } }));
    probes.forEach(([layer, from], index) => {
      mkdirSync(join(folder, 'src', layer), { recursive: true });
      writeFileSync(join(folder, nameOf(index)), `import * as probe from '${from}';\nexport { probe };\n`);
    });
    const { stdout } = spawnSync(join(root, 'node_modules/.bin/biome'), ['lint', '--reporter=json', '.'], {
      cwd: folder,
      encoding: 'utf8',
    });
    rmSync(folder, { recursive: true });
    const { diagnostics }: { diagnostics: { category: string; location: { path: unknown } }[] } =
      JSON.parse(stdout);
    return diagnostics
      .filter(({ category }) => category === 'lint/style/noRestrictedImports')
      .map(({ location }) => /src\/\w+\/probe\d+\.ts/u.exec(JSON.stringify(location.path))?.[0] ?? '');
  }

  it('are kept by the linter', () => {
    expect(refused().toSorted()).toEqual(FORBIDDEN.map((_, index) => nameOf(index)).toSorted());
  });
});
