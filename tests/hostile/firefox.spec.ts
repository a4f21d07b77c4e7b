import { test } from '@playwright/test';
import { ensureFirefox } from '../../scripts/system.ts';
import { startFirefox } from '../editors/firefox.ts';
import { hostilePages } from './pages.ts';

hostilePages('firefox', async () => {
  const { path, missing } = await ensureFirefox();
  test.skip(path === undefined, missing);
  return startFirefox(path ?? '', true);
});
