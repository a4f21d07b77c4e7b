import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  root,
  test: {
    // On a machine of two, vitest would leave one idle.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        root,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/servers/**'],
          // Hundreds of random texts each: a busy machine takes its time.
          testTimeout: 30_000,
        },
      },
      {
        root,
        test: {
          name: 'servers',
          include: ['tests/servers/**/*.test.ts'],
          // Real servers and a real browser: slow is normal here, and side by side they are slower still.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
