import { defineConfig } from '@playwright/test';
import base from '../playwright.config.ts';

const { grepInvert: _, projects: __, ...whole } = base;

/** Every cell of the table, and every fault; `npm test` leaves some out. */
export default defineConfig({
  ...whole,
  testDir: '..',
  testMatch: [
    'send/*.spec.ts',
    'hostile/*.spec.ts',
    'e2e/failing.spec.ts',
    'e2e/faults.spec.ts',
    'e2e/*restart.spec.ts',
    'e2e/kills.spec.ts',
  ],
  outputDir: '../../.cache/playwright-send',
});
