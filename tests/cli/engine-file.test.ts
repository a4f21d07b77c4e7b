import { execFileSync } from 'node:child_process';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildEngine } from '../../scripts/build.ts';
import { createChecker, PACKS, RULES } from '../../src/engine/index.ts';
import { Folder, PATIENCE } from './command.ts';

const folder = new Folder();
let built: string;
beforeAll(async () => {
  built = await buildEngine();
}, PATIENCE);
afterAll(() => folder.remove());

const TEXT = 'Hi Peter, as I already told you, you should have read it. Are you blind? Är du blind?';

it('dist/engine.mjs runs alone in Node and says what the sources say', { timeout: PATIENCE }, () => {
  copyFileSync(built, join(folder.path, 'engine.mjs'));
  writeFileSync(
    join(folder.path, 'use.mjs'),
    `import * as engine from './engine.mjs';
     const { createChecker, PACKS, RULES } = engine;
     const report = createChecker(PACKS, RULES).check(
       { text: ${JSON.stringify(TEXT)} }, { customers: ['Maria'] }, { rulesOff: [], phrasesOff: [] });
     console.log(JSON.stringify({ names: Object.keys(engine), heated: engine.HEATED, report }));`,
  );
  const { names, heated, report } = JSON.parse(
    execFileSync(process.execPath, ['use.mjs'], { cwd: folder.path, encoding: 'utf8' }),
  );
  const NAMES = 'ACTS ADVICE ADVICE_IDS FACETS HEATED LANGUAGES PACKS RULES RULE_IDS createChecker';
  expect(names).toEqual(expect.arrayContaining(NAMES.split(' ')));
  expect(heated).toBe(0.5);
  const expected = createChecker(PACKS, RULES).check(
    { text: TEXT },
    { customers: ['Maria'] },
    { rulesOff: [], phrasesOff: [] },
  );
  expect(report).toEqual(JSON.parse(JSON.stringify(expected)));
  expect(report.findings.length).toBeGreaterThan(3);
});

it('dist/engine.mjs imports nothing and carries no examples', () => {
  const code = readFileSync(built, 'utf8');
  expect(code).not.toMatch(/\b(?:import|require)\s*[("'{*]/u);
  for (const name of builtinModules) expect(code).not.toContain(`"node:${name}"`);
  expect(code).not.toContain('‹');
});
