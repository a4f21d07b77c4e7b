import { defineConfig } from '@playwright/test';

/** The extension in real browsers, on real pages and servers. No retries: a test that fails has failed. */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  // Behaviours of editors that only `npm run test:editors` shows.
  grepInvert: /@whole/u,
  outputDir: '../.cache/playwright',
  use: { screenshot: 'only-on-failure' },
  fullyParallel: false,
  workers: 2,
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: [['list']],
});
