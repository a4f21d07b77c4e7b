import '@webext-core/fake-browser/auto';
import { fakeBrowser } from '@webext-core/fake-browser';
import { afterEach, expect, it, vi } from 'vitest';
import type { Reply } from '../../src/shared/beside.ts';
import { insist, sendMessage } from '../../src/shared/messages.ts';

// What Firefox and Chromium both say.
const UNHEARD = 'Could not establish connection. Receiving end does not exist.';

const { runtime } = fakeBrowser;

/** Answers as a browser does, one after another; an error is the browser's own. @returns how often it was asked */
function answers(...all: readonly (Error | { res: unknown } | { err: unknown })[]): () => number {
  let asked = 0;
  vi.spyOn(runtime, 'sendMessage').mockImplementation(((_: unknown, answer: (response: unknown) => void) => {
    const next = all[Math.min(asked++, all.length - 1)];
    Object.assign(runtime, { lastError: next instanceof Error ? next : undefined });
    answer(next instanceof Error ? undefined : next);
    Object.assign(runtime, { lastError: undefined });
  }) as never);
  return () => asked;
}

afterEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

it('says again what nobody heard, as in Firefox while the background falls asleep', async () => {
  const asked = answers(new Error(UNHEARD), { res: 'noted' });
  expect(await sendMessage('noteIdea', { text: 'Ask twice', theme: 'other' })).toBe('noted');
  expect(asked()).toBe(2);
});

it('gives up when there is no background', async () => {
  const asked = answers(new Error(UNHEARD));
  await expect(sendMessage('readIdeas', undefined)).rejects.toThrow(UNHEARD);
  expect(asked()).toBe(6);
});

it('insists on what does no harm twice, however often the background dies meanwhile', async () => {
  const died = new Error('The message port closed before a response was received.');
  const asked = answers(died, died, died, { res: undefined });
  await insist('endHold', { key: 'thread', how: 'calm' });
  expect(asked()).toBe(4);
});

it('says something else once it may have been heard, where that would count twice', async () => {
  const died = new Error('The message port closed before a response was received.');
  answers(new Error(UNHEARD), died, { res: null });
  const reply = { key: 'thread' } as Reply;
  await insist('replied', { ...reply, sketch: [1] }, { ...reply, sketch: [] });
  const said = vi.mocked(runtime.sendMessage).mock.calls.map(([message]) => message as unknown);
  expect(said).toMatchObject([1, 1, 0].map((length) => ({ data: { sketch: { length } } })));
});

it.each([
  ['the background', { err: { name: 'Error', message: 'quota' } }],
  ['a browser whose background died while it answered', new Error('The message port closed')],
])('says nothing twice that may have been heard: %s threw', async (_, answer) => {
  const asked = answers(answer);
  await expect(sendMessage('readIdeas', undefined)).rejects.toThrow();
  expect(asked()).toBe(1);
});
