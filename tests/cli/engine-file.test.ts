import { execFileSync } from 'node:child_process';
import { copyFileSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { shippedBytes } from '../../scripts/bench/tools.ts';
import { TARGETS, totals } from '../../scripts/bench/verdict.ts';
import { buildEngine } from '../../scripts/build.ts';
import { createChecker, LANGUAGES, type LanguagePack, PACKS, RULES } from '../../src/engine/index.ts';
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

/** A pack without the functions that its own phrases are written with: `words.ts` of a language may export some. */
const dataOf = (pack: LanguagePack) =>
  Object.fromEntries(Object.entries(pack).filter(([, value]) => typeof value !== 'function'));

it('dist/engine.mjs holds each pack as its source says it', async () => {
  const shipped: { PACKS: LanguagePack[] } = await import(pathToFileURL(built).href);
  expect(shipped.PACKS.map(({ code }) => code)).toEqual(LANGUAGES);
  for (const [at, pack] of PACKS.entries()) expect(shipped.PACKS[at]).toStrictEqual(dataOf(pack));
});

it('the engine with one language and with all five are as small as promised', {
  timeout: PATIENCE,
}, async () => {
  const { one, all } = totals(await shippedBytes());
  console.log(`The engine with its largest pack: ${one} bytes; with all five: ${all}`);
  expect(one).toBeLessThanOrEqual(TARGETS.one);
  expect(all).toBeLessThanOrEqual(TARGETS.all);
  expect(statSync(built).size).toBeLessThanOrEqual(TARGETS.all);
});
