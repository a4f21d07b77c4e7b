import type { Plugin } from 'esbuild';
import { SITES } from '../../src/sites/index.ts';

/** The systems with hosts of their own, as the manifest's match patterns name them: `*.zendesk.com`. */
const SYSTEMS = SITES.filter(({ hosts }) => hosts.length > 0)
  .map(({ name, hosts }) => ({ name, hosts: hosts.map((pattern) => /\/\/(.+)\//u.exec(pattern)?.[1]) }))
  .toSorted((a, b) => a.name.localeCompare(b.name, 'en'));

/** Tells the welcome page where Take Five runs, without the code of the sites: `import { SYSTEMS } from 'systems'`. */
export const systems: Plugin = {
  name: 'systems',
  setup(builder) {
    builder.onResolve({ filter: /^systems$/ }, ({ path }) => ({ path, namespace: 'systems' }));
    builder.onLoad({ filter: /.*/, namespace: 'systems' }, () => ({
      contents: `export const SYSTEMS = ${JSON.stringify(SYSTEMS)};`,
      loader: 'js',
    }));
  },
};
