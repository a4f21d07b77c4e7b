import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { launch } from '../../scripts/browser/launch.ts';
import { buildEngine } from '../../scripts/build.ts';

test('dist/engine.mjs runs in a page', async () => {
  const source = readFileSync(await buildEngine(), 'utf8');
  const { page, close } = await launch({ extension: undefined });
  try {
    await page.setContent('<!doctype html><title>Somebody else’s page</title>');
    // As text: the page itself has to import it.
    const { rules, heat } = await page.evaluate<{ rules: string[]; heat: number }>(`(async () => {
      const url = URL.createObjectURL(new Blob([${JSON.stringify(source)}], { type: 'text/javascript' }));
      const { createChecker, PACKS, RULES } = await import(url);
      const report = createChecker(PACKS, RULES).check(
        { text: 'You should have read it. Are you blind?' },
        { customers: [] },
        { rulesOff: [], phrasesOff: [] },
      );
      return { rules: report.findings.map(({ rule }) => rule), heat: report.heat };
    })()`);
    expect(rules).toEqual(['blame', 'hostile']);
    expect(heat).toBeGreaterThan(0.5);
  } finally {
    await close();
  }
});
