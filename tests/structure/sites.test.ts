import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { root } from '../../scripts/root.ts';
import { SITES } from '../../src/sites/index.ts';

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const namesIn = (folder: string, ending: string) =>
  readdirSync(join(root, folder))
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .toSorted();

/** The sites of other people's systems. */
const others = SITES.filter(({ id }) => id !== 'practice-inbox');

describe('the sites', () => {
  it('have facts each, and a page for each of these', () => {
    const files = namesIn('tests/sites/facts', '.ts');
    expect(files).toEqual(others.map(({ id }) => id).toSorted());
    const pages: string[] = [];
    for (const file of files) {
      const text = read(`tests/sites/facts/${file}.ts`);
      const named = [...text.matchAll(/^ +site: '([a-z0-9-]+)',$/gmu)].map(([, site]) => site);
      expect(new Set(named)).toEqual(new Set([file]));
      pages.push(...[...text.matchAll(/^ +page: '([a-z0-9-]+)',$/gmu)].map(([, page]) => page ?? ''));
    }
    expect(namesIn('tests/sites/pages', '.html')).toEqual([...new Set(pages)].toSorted());
    for (const page of pages) {
      expect(existsSync(join(root, `tests/sites/pages/${page}.html`)), page).toBe(true);
      expect(read(`tests/sites/pages/${page}.html`), page).toMatch(/not\s+a\s+saved\s+page/u);
    }
  });

  it('are asked for in the manifest by their hosts, beside this computer', () => {
    const hosts = SITES.flatMap((site) => site.hosts);
    // Browsers grant hosts, whatever path is asked for: what runs and what is granted must not differ.
    for (const host of hosts) expect(host).toMatch(/^https:\/\/[^/]+\/\*$/u);
    const wanted = ['http://127.0.0.1/*', 'http://localhost/*', ...hosts].toSorted();
    expect(manifest.host_permissions.toSorted()).toEqual(wanted);
    for (const { matches } of manifest.content_scripts) expect(matches.toSorted()).toEqual(wanted);
  });

  it('are named in the README', () => {
    const rows = [...read('README.md').matchAll(/^\| (\S[^|]*) \| `([a-z0-9-]+)` \| (\w+) \|$/gmu)];
    expect(rows.map(([, name, id, known]) => [name, id, known]).toSorted()).toEqual(
      others.map(({ name, id, confidence }) => [name, id, confidence]).toSorted(),
    );
  });
});
