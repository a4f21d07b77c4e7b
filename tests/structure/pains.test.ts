import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../../scripts/root.ts';

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const named = [...read('tests/pains.md').matchAll(/`([\w./-]+) › ([^`]+)`/gu)];

it('the tests that stand against complaints are there', () => {
  expect(named.length).toBeGreaterThan(30);
  const missing = named.filter(([, file = '', title = '']) => {
    if (file === 'editors') return !read('tests/editors/behaviours.ts').includes(`name: '${title}'`);
    return !read(file).includes(title);
  });
  expect(missing.map(([, file, title]) => `${file} › ${title}`)).toEqual([]);
});
