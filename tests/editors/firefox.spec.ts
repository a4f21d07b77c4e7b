import { test } from '@playwright/test';
import { ensureFirefox } from '../../scripts/system.ts';
import { startFirefox } from './firefox.ts';
import { matrix } from './matrix.ts';

matrix('firefox', async (extension) => {
  const { path, missing } = await ensureFirefox();
  test.skip(path === undefined, missing);
  return startFirefox(path ?? '', extension);
});
