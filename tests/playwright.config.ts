import { defineConfig } from '@playwright/test';

/** The extension in real browsers, on real pages and servers. No retries: a test that fails has failed. */
export default defineConfig({
  testDir: '.',
  // Behaviours of editors that only `npm run test:editors` shows.
  grepInvert: /@whole/u,
  outputDir: '../.cache/playwright',
  use: { screenshot: 'only-on-failure' },
  fullyParallel: false,
  workers: 2,
  // Real systems are mostly waited for: one at a time, beside the pages, which keep the machine busy.
  projects: [
    { name: 'end to end', testMatch: 'e2e/*.spec.ts', workers: 1 },
    { name: 'pages', testMatch: '**/*.spec.ts', testIgnore: 'e2e/**' },
  ],
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: [['list']],
});
