import '@webext-core/fake-browser/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { hostsAllowed, syncHosts, useHost } from '../../src/background/hosts.ts';
import { allowed, fakeBrowser, freshBrowser, injected, scripts } from './fake.ts';

const DESK = 'https://desk.example/*';

beforeEach(freshBrowser);

const matches = () => [...scripts.values()].map((script) => script['matches']);

it('registers the same entries as the manifest, to last', async () => {
  allowed.add(DESK);
  await useHost({ pattern: DESK, tabId: 3 });
  const common = {
    matches: [DESK],
    excludeMatches: ['http://127.0.0.1/*', 'http://localhost/*'],
    allFrames: true,
    runAt: 'document_start',
    persistAcrossSessions: true,
  };
  expect([...scripts.values()]).toEqual([
    { ...common, id: 'content', js: ['content.js'] },
    { ...common, id: 'popout', js: ['content.js'], allFrames: false, matchOriginAsFallback: true },
    { ...common, id: 'marks', css: ['marks.css'], cssOrigin: 'user', matchOriginAsFallback: true },
  ]);
  expect(
    manifest.content_scripts.map(({ js, css, css_origin, run_at, all_frames }) => ({
      js,
      css,
      css_origin,
      run_at,
      all_frames,
    })),
  ).toEqual(
    [...scripts.values()].map(({ js, css, cssOrigin, runAt, allFrames }) => ({
      js,
      css,
      css_origin: cssOrigin,
      run_at: runAt,
      ...(allFrames ? { all_frames: true } : {}),
    })),
  );
});

it('registers without an origin of the styles where the browser knows none', async () => {
  allowed.add(DESK);
  const { registerContentScripts } = fakeBrowser.scripting;
  vi.spyOn(fakeBrowser.scripting, 'registerContentScripts').mockImplementation((...[all]) => {
    if (all.some((script) => 'cssOrigin' in script)) throw new TypeError('Unexpected property: cssOrigin');
    return registerContentScripts(all, () => undefined) as never;
  });
  await syncHosts();
  expect([...scripts.values()].at(-1)).not.toHaveProperty('cssOrigin');
  expect(scripts.size).toBe(3);
  freshBrowser();
});

it('runs in the tab at once, in the frames that a registration reaches', async () => {
  allowed.add(DESK);
  await useHost({ pattern: DESK, tabId: 3 });
  expect(injected).toEqual(['marks.css 3:0,4,5', 'content.js 3:0,4']);
});

it('refuses a host that has not been allowed', async () => {
  await expect(useHost({ pattern: DESK, tabId: 3 })).rejects.toThrow('not been allowed');
  expect(scripts.size).toBe(0);
  expect(injected).toEqual([]);
});

it('stays registered when the tab cannot be reached, and says so', async () => {
  allowed.add(DESK);
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockImplementation(async () => {
    throw new Error('no tab');
  });
  await expect(useHost({ pattern: DESK, tabId: 3 })).rejects.toThrow('no tab');
  expect(scripts.size).toBe(3);
  freshBrowser();
});

it('can be asked twice, also at the same time, and for several hosts', async () => {
  allowed.add(DESK).add('https://mail.example/*');
  await Promise.all([
    useHost({ pattern: DESK, tabId: 3 }),
    useHost({ pattern: DESK, tabId: 3 }),
    useHost({ pattern: 'https://mail.example/*', tabId: 4 }),
  ]);
  expect(matches()).toEqual([
    [DESK, 'https://mail.example/*'],
    [DESK, 'https://mail.example/*'],
    [DESK, 'https://mail.example/*'],
  ]);
});

it('follows what is taken back', async () => {
  allowed.add(DESK).add('https://mail.example/*');
  await syncHosts();
  allowed.delete(DESK);
  await syncHosts();
  expect(matches()).toEqual(Array(3).fill(['https://mail.example/*']));
  allowed.clear();
  await syncHosts();
  await syncHosts();
  expect(scripts.size).toBe(0);
});

it('registers again after an update has made the browser forget, or half of it', async () => {
  allowed.add(DESK);
  await syncHosts();
  scripts.clear();
  await syncHosts();
  expect(matches()).toEqual(Array(3).fill([DESK]));
  scripts.delete('marks');
  await syncHosts();
  expect(matches()).toEqual(Array(3).fill([DESK]));
});

it('does not register what the manifest already names, nor other schemes', async () => {
  allowed.add('http://localhost/*').add('file:///*').add('moz-extension://x/*');
  await syncHosts();
  expect(scripts.size).toBe(0);
});

it('runs in the open tabs of a host that was just allowed', async () => {
  const { id } = await fakeBrowser.tabs.create({ url: DESK });
  allowed.add(DESK);
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(async ({ url }) => {
    expect(url).toEqual([DESK]);
    return [await fakeBrowser.tabs.get(id ?? -1)];
  });
  await hostsAllowed([DESK]);
  expect(injected).toEqual([`marks.css ${id}:0,4,5`, `content.js ${id}:0,4`]);
  expect(scripts.size).toBe(3);
});

it('does nothing when a permission without hosts was given', async () => {
  allowed.add(DESK);
  await hostsAllowed([]);
  expect(scripts.size).toBe(0);
});
