import { storage } from '@wxt-dev/storage';
import { queue } from './in-turn.ts';

/** Random, made once for each installation and never told to anybody. */
const salt = storage.defineItem<string | null>('local:salt', { fallback: null, version: 1 });
const inTurn = queue();

const hex = (bytes: Uint8Array): string => Array.from(bytes, two).join('');
const two = (byte: number) => byte.toString(16).padStart(2, '0');

const theSalt = (): Promise<string> =>
  inTurn(async () => {
    const known = await salt.getValue();
    if (typeof known === 'string' && known !== '') return known;
    const made = hex(crypto.getRandomValues(new Uint8Array(32)));
    await salt.setValue(made);
    return made;
  });

/**
 * What stands for a text without telling it: an HMAC-SHA-256 under the installation's salt, in hex.
 * @throws what the storage throws
 */
export async function digest(text: string): Promise<string> {
  const encoder = new TextEncoder();
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', encoder.encode(await theSalt()), algorithm, false, [
    'sign',
  ]);
  return hex(new Uint8Array(await crypto.subtle.sign('HMAC', key, encoder.encode(text))));
}

/** What stands for a mail address, however it is written. @throws what the storage throws */
export const digestOfAddress = (address: string): Promise<string> => digest(address.trim().toLowerCase());
