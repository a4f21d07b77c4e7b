import '@webext-core/fake-browser/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  readHoldEnd,
  readHoldRequest,
  readHostRequest,
  readKey,
  readReason,
  readSender,
  readThread,
  requireOwnPage,
} from '../../src/background/requests.ts';
import { matchPattern } from '../../src/shared/web-url.ts';
import { freshBrowser, request } from './fake.ts';

beforeEach(freshBrowser);

describe('a request to hold', () => {
  it.each([
    [
      'the longest of all',
      { key: 'k'.repeat(500), customer: 'c'.repeat(200), sketch: Array(64).fill(0.5), ms: 3_600_000 },
    ],
    ['the shortest of all', { key: 'k', customer: null, sketch: [], ms: 1 }],
    ['for others', { ms: null, others: 1 }],
    ['for both', { others: 20 }],
    ['http', { url: 'http://127.0.0.1:8080/?a#b' }],
    ['a long address', { url: `https://a.example/${'a'.repeat(3982)}` }],
  ])('is taken: %s', (_, change) => {
    expect(readHoldRequest(request(change))).toEqual(request(change));
  });

  it('loses what is not asked for', () => {
    expect(readHoldRequest({ ...request(), draft: 'secret' })).toEqual(request());
  });

  it.each([
    ['key', ''],
    ['key', 'k'.repeat(501)],
    ['key', 4],
    ['key', undefined],
    ['url', 'javascript:alert(1)'],
    ['url', 'ftp://a.example/'],
    ['url', '/tickets'],
    ['url', `https://a.example/${'a'.repeat(3983)}`],
    ['url', null],
    ['customer', 'c'.repeat(201)],
    ['customer', undefined],
    ['customer', {}],
    ['sketch', Array(65).fill(1)],
    ['sketch', [1, Number.NaN]],
    ['sketch', [Number.POSITIVE_INFINITY]],
    ['sketch', ['1']],
    ['sketch', { length: 1, 0: 1 }],
    ['ms', 0],
    ['ms', 3_600_001],
    ['ms', Number.NaN],
    ['ms', '300000'],
    ['ms', undefined],
    ['others', 0],
    ['others', 21],
    ['others', 1.5],
    ['others', '5'],
    ['others', undefined],
  ])('is refused for its %s (%#)', (field, value) => {
    expect(() => readHoldRequest({ ...request(), [field]: value })).toThrow(`message refused, bad ${field}`);
  });

  it('is refused when it waits for nothing', () => {
    expect(() => readHoldRequest(request({ ms: null }))).toThrow('nothing to wait for');
  });

  it.each([null, undefined, 'x', 3])('is refused when it is %j', (value) => {
    expect(() => readHoldRequest(value)).toThrow('message refused, not an object');
  });

  it('is refused without repeating what it said', () => {
    expect(() => readHoldRequest(request({ customer: 'Maya'.repeat(99) }))).toThrow(/^(?!.*Maya)/u);
  });
});

it('a hold ends in one of four ways', () => {
  for (const how of ['calm', 'waited', 'anyway', 'dropped'])
    expect(readHoldEnd({ key: 'k', how })).toEqual({ key: 'k', how });
  expect(() => readHoldEnd({ key: 'k', how: 'toString' })).toThrow('bad end');
  expect(() => readHoldEnd({ key: '', how: 'calm' })).toThrow('bad key');
  expect(() => readKey(undefined)).toThrow('bad key');
});

it('a reply and a question name a thread', () => {
  expect(readThread({ key: 'k', text: 'secret' })).toBe('k');
  for (const value of [null, 'k', {}, { key: '' }, { key: 'k'.repeat(501) }])
    expect(() => readThread(value)).toThrow('message refused');
});

it('a reason is one line of at most 200 characters', () => {
  expect(readReason({ reason: ' The order\n has   shipped. ' })).toBe('The order has shipped.');
  expect(readReason({ reason: 'r'.repeat(200) })).toHaveLength(200);
  for (const reason of ['', ' \n ', 'r'.repeat(201), 3, undefined])
    expect(() => readReason({ reason })).toThrow('bad reason');
});

it('a host is an http or https origin and nothing more', () => {
  expect(readHostRequest({ origin: 'https://desk.example', tabId: 3 })).toEqual({
    pattern: 'https://desk.example/*',
    tabId: 3,
  });
  expect(matchPattern('http://10.0.0.4:8080')).toBe('http://10.0.0.4/*');
  for (const origin of [
    'https://desk.example/',
    'https://*',
    'https://*/*',
    '<all_urls>',
    'desk.example',
    'https://u:p@desk.example',
    'null',
    'file://',
    '',
    7,
  ])
    expect(() => readHostRequest({ origin, tabId: 3 }), String(origin)).toThrow('bad origin');
  for (const tabId of [-1, 1.5, '3', undefined])
    expect(() => readHostRequest({ origin: 'https://desk.example', tabId })).toThrow('bad tab');
});

it('a sender is what the browser says of it', () => {
  expect(readSender({ id: 'x', url: 'https://a.example/', tab: { id: 4, windowId: 1 } })).toEqual({
    tabId: 4,
    windowId: 1,
    url: 'https://a.example/',
  });
  expect(readSender({})).toEqual({ tabId: null, windowId: null, url: null });
  expect(readSender({ tab: { id: -1 } })).toEqual({ tabId: null, windowId: null, url: null });
});

it('our own pages are known by their address', () => {
  const sender = (url?: string) => readSender({ url });
  requireOwnPage(sender('chrome-extension://test-extension-id/popup.html'));
  for (const url of [
    'https://a.example/',
    'chrome-extension://test-extension-idx/popup.html',
    'https://a.example/?chrome-extension://test-extension-id/',
    undefined,
  ])
    expect(() => requireOwnPage(sender(url))).toThrow('not from our own page');
});
