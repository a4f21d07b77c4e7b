import '../background/fake.ts';
import { beforeEach, describe, expect, it } from 'vitest';
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
import { backgroundItems, storedItems } from './stored-keys.ts';

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
    const items = storedItems().map((item) => item.split(':')[1]);
    expect(['settings', ...items].toSorted()).toEqual(Object.keys(OLDER).toSorted());
    expect(backgroundItems().toSorted()).toEqual(BACKGROUND.toSorted());
  });

  it('tells its version when it is written', async () => {
    await holdsItem.set({});
    expect(await fakeBrowser.storage.local.get('holds$')).toEqual({ holds$: { v: 2 } });
  });
});
