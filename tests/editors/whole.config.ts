import { defineConfig } from '@playwright/test';
import base from '../playwright.config.ts';

const { grepInvert: _, projects: __, ...whole } = base;

/** Every cell of the matrix; `npm test` leaves some out. */
export default defineConfig({
  ...whole,
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../.cache/playwright-editors',
});
