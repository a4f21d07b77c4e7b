import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/root.ts';

const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' });
const code = files
  .filter((file) => /\.tsx?$/u.test(file))
  .map((file) => readFileSync(join(root, 'src', file), 'utf8'))
  .join('\n');

const STORED_ITEM = /storedItem<.*?>\(\{\s*area: '(\w+)',\s*key: '(\w+)'/gsu;
const DEFINED_ITEM = /storage\.defineItem<.*?>\(\s*'([\w:]+)'/gsu;

/** Every `storedItem` of the sources, with its area: `local:holds`. */
export const storedItems = (): string[] =>
  [...code.matchAll(STORED_ITEM)].map(([, area, key]) => `${area}:${key}`);

/** Every single value that only the background reads: `local:salt`. */
export const backgroundItems = (): string[] => [...code.matchAll(DEFINED_ITEM)].map(([, key = '']) => key);
