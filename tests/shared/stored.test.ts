import '../background/fake.ts';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { root } from '../../scripts/root.ts';
import {
  askedItem,
  favouritesItem,
  holdsItem,
  keptItem,
  leadItem,
  openingItem,
  reasonsItem,
  selectionItem,
} from '../../src/shared/store.ts';
import { fakeBrowser, freshBrowser } from '../background/fake.ts';

/** Every item that lies in the storage, as an older version wrote it, and what is read of that now. */
const OLDER = {
  settings: ['sync', keptItem, { 1: [{ rulesOff: ['blame'], meter: true }, { rulesOff: ['blame'] }] }],
  holds: [
    'local',
    holdsItem,
    {
      1: [
        { k: { url: 'https://a.example/', startedAt: 1, until: 2, sketch: [1], told: false } },
        { k: { key: 'k', others: null, startedAt: 1, until: 2 } },
      ],
    },
  ],
  asked: ['local', askedItem, { 1: [null, askedItem.initial] }],
  reasons: ['local', reasonsItem, { 1: [[], []] }],
  selection: ['session', selectionItem, { 1: ['too slow', 'too slow'] }],
  lead: ['local', leadItem, { 1: ['lead@shop.example', 'lead@shop.example'] }],
  favourites: ['local', favouritesItem, { 1: [['door', 7], ['door']] }],
  opening: ['local', openingItem, { 1: [3, 3] }],
} as const;

/** Single values that only the background reads. */
const BACKGROUND = ['local:salt', 'local:letters'];

beforeEach(freshBrowser);

describe('every stored item', () => {
  for (const [key, [area, item, versions]] of Object.entries(OLDER))
    for (const [version, [raw, read]] of Object.entries(versions))
      it(`${key} is read from version ${version}`, async () => {
        await fakeBrowser.storage[area].set({ [key]: raw, [`${key}$`]: { v: Number(version) } });
        const value: unknown = await item.get();
        if (typeof read === 'object' && read !== null && !Array.isArray(read))
          expect(value).toMatchObject(read);
        else expect(value).toEqual(read);
      });

  it('is in the list above', () => {
    const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' });
    const code = files
      .filter((file) => /\.tsx?$/u.test(file))
      .map((file) => readFileSync(join(root, 'src', file), 'utf8'))
      .join('\n');
    const items = [...code.matchAll(/storedItem<.*?>\(\{\s*area: '\w+',\s*key: '(\w+)'/gsu)].map(
      (match) => match[1],
    );
    expect(['settings', ...items].toSorted()).toEqual(Object.keys(OLDER).toSorted());
    const own = [...code.matchAll(/storage\.defineItem<.*?>\(\s*'([\w:]+)'/gsu)].map((match) => match[1]);
    expect(own.toSorted()).toEqual(BACKGROUND.toSorted());
  });

  it('tells its version when it is written', async () => {
    await holdsItem.set({});
    expect(await fakeBrowser.storage.local.get('holds$')).toEqual({ holds$: { v: 2 } });
  });
});
