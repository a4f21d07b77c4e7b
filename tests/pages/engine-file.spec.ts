import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { launch } from '../../scripts/browser/launch.ts';
import { buildEngine } from '../../scripts/build.ts';
import { createChecker, PACKS, RULES } from '../../src/engine/index.ts';

const TEXT = 'You should have read it. Are you blind?';

test('dist/engine.mjs runs in a page', async () => {
  const source = readFileSync(await buildEngine(), 'utf8');
  const { page, close } = await launch({ extension: undefined });
  try {
    await page.setContent('<!doctype html><title>Somebody else’s page</title>');
    // As text: the page itself has to import it.
    const report = await page.evaluate(`(async () => {
      const url = URL.createObjectURL(new Blob([${JSON.stringify(source)}], { type: 'text/javascript' }));
      const { createChecker, PACKS, RULES } = await import(url);
      return createChecker(PACKS, RULES).check(
        { text: ${JSON.stringify(TEXT)} }, { customers: [] }, { rulesOff: [], phrasesOff: [] });
    })()`);
    const choices = { rulesOff: [], phrasesOff: [] };
    expect(report).toEqual(createChecker(PACKS, RULES).check({ text: TEXT }, { customers: [] }, choices));
    expect(report).toMatchObject({ findings: [{ rule: 'blame' }, { rule: 'hostile' }] });
  } finally {
    await close();
  }
});
