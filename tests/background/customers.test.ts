import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Kept } from '../../src/shared/kept.ts';
import { DAY, fakeBrowser, freshBrowser, NINE } from './fake.ts';
import { at, PAGE, POPUP, say, startWorker } from './worker.ts';

const MARIA = { name: 'Maria Fernández', address: 'maria@shop.example' };

const customers = async () => import('../../src/background/customers.ts');
const contactOf = async (address: string) => (await customers()).contactOf(address);

async function set(change: Kept): Promise<void> {
  const { replaceSettings } = await import('../../src/shared/store.ts');
  await replaceSettings(change);
}

/** Everything that lies anywhere, as text. */
async function everything(): Promise<string> {
  const { database } = await import('../../src/background/database.ts');
  const db = await database();
  const tables = await Promise.all([...db.objectStoreNames].map((name) => db.getAll(name)));
  const local = await fakeBrowser.storage.local.get();
  return JSON.stringify([tables, local, await fakeBrowser.storage.sync.get()]);
}

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: NINE });
  freshBrowser();
  await startWorker();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('without the rep’s yes', () => {
  it('nothing is kept and nothing is told', async () => {
    const { rememberReply } = await customers();
    await rememberReply(MARIA, NINE);
    await say('noteOn', { person: MARIA, note: 'likes tea' }, PAGE);
    expect(await contactOf(MARIA.address)).toBeNull();
    expect(await say('contacts', undefined, POPUP)).toEqual([]);
    expect(await everything()).not.toMatch(/maria|tea/iu);
  });
});

describe('with the rep’s yes', () => {
  beforeEach(() => set({ memory: true }));

  it('a customer is known again by the address, however it is written', async () => {
    const { rememberReply } = await customers();
    const ask = contactOf;
    expect(await ask(MARIA.address)).toEqual({ first: true, lastAt: null, count: 0, note: '' });
    await rememberReply(MARIA, NINE);
    await rememberReply({ name: 'Maria F.', address: ' MARIA@Shop.example ' }, NINE + DAY);
    expect(await ask('Maria@shop.example')).toEqual({ first: false, lastAt: NINE + DAY, count: 2, note: '' });
    expect(await ask('mario@shop.example')).toMatchObject({ first: true });
    expect(await say('contacts', undefined, POPUP)).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-f]{64}$/u),
        name: 'Maria F.',
        firstAt: NINE,
        lastAt: NINE + DAY,
        count: 2,
        note: '',
      },
    ]);
  });

  it('the address is nowhere, and its hash is another one on another machine', async () => {
    const { rememberReply } = await customers();
    const idOf = async () => {
      const [contact] = (await say('contacts', undefined, POPUP)) as { id: string }[];
      return contact?.id;
    };
    await rememberReply(MARIA, NINE);
    const first = await idOf();
    expect(await everything()).not.toContain('shop.example');
    freshBrowser();
    await startWorker();
    await set({ memory: true });
    await (await customers()).rememberReply(MARIA, NINE);
    expect(await idOf()).not.toBe(first);
  });

  it('replies at the same time are all counted, under one salt', async () => {
    const { rememberReply } = await customers();
    await Promise.all(Array.from({ length: 20 }, () => rememberReply(MARIA, NINE)));
    expect(await contactOf(MARIA.address)).toMatchObject({ count: 20 });
    expect(await say('contacts', undefined, POPUP)).toHaveLength(1);
  });

  it('a note stays with the customer, and makes nobody a known one', async () => {
    await say('noteOn', { person: MARIA, note: 'likes tea' }, PAGE);
    expect(await contactOf(MARIA.address)).toEqual({
      first: true,
      lastAt: null,
      count: 0,
      note: 'likes tea',
    });
    const [{ id }] = (await say('contacts', undefined, POPUP)) as [{ id: string }];
    await say('rewriteNote', { id, note: 'likes coffee' }, POPUP);
    await (await customers()).rememberReply(MARIA, NINE);
    expect(await contactOf(MARIA.address)).toMatchObject({
      first: false,
      note: 'likes coffee',
    });
  });

  it('one can be forgotten, and all', async () => {
    const { rememberReply } = await customers();
    for (const name of ['Maria', 'Jonas', 'Ayu'])
      await rememberReply({ name, address: `${name}@a.example` }, NINE);
    const all = (await say('contacts', undefined, POPUP)) as { id: string; name: string }[];
    await say('forgetContact', all.find(({ name }) => name === 'Jonas')?.id, POPUP);
    expect(
      ((await say('contacts', undefined, POPUP)) as { name: string }[]).map(({ name }) => name).sort(),
    ).toEqual(['Ayu', 'Maria']);
    await say('forgetContacts', undefined, POPUP);
    expect(await everything()).not.toMatch(/maria|ayu/iu);
  });

  it('they are forgotten in time', async () => {
    await set({ memory: true, retentionDays: 30 });
    const { rememberReply } = await customers();
    await rememberReply({ name: 'Old', address: 'old@a.example' }, NINE - 31 * DAY);
    await rememberReply({ name: 'Young', address: 'young@a.example' }, NINE - 29 * DAY);
    await fakeBrowser.alarms.create('purge', { when: NINE });
    await at(NINE);
    await vi.waitFor(async () => expect(await everything()).not.toContain('Old'));
    expect(await everything()).toContain('Young');
  });
});

it.each([
  ['contacts', undefined],
  ['forgetContact', 'x'],
  ['forgetContacts', undefined],
  ['rewriteNote', { id: 'x', note: '' }],
  ['followUps', undefined],
  ['openFollowUp', 'x'],
])('%s is for our own pages only', async (type, data) => {
  await expect(say(type, data, PAGE)).rejects.toThrow('not from our own page');
});

it.each([
  ['noteOn', { person: { ...MARIA, address: '' }, note: '' }],
  ['noteOn', { person: { ...MARIA, address: 'nobody' }, note: '' }],
  ['noteOn', { person: { ...MARIA, address: `${'a'.repeat(320)}@a.example` }, note: '' }],
  ['noteOn', { person: null, note: '' }],
  ['noteOn', { person: MARIA, note: 'x'.repeat(501) }],
  ['noteOn', { person: { ...MARIA, name: 3 }, note: '' }],
])('%s refuses %j, repeating nothing', async (type, data) => {
  await expect(say(type, data, PAGE)).rejects.toThrow(/^Take Five: message refused, [a-z ]+$/u);
});
