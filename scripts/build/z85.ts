import { Z85 } from '../../src/engine/z85.ts';

const BASE = Z85.length;

/** Writes bytes as Z85 text, filled up with zeros to a multiple of four. */
export function toZ85(bytes: Uint8Array): string {
  const filled = new DataView(new ArrayBuffer(Math.ceil(bytes.length / 4) * 4));
  new Uint8Array(filled.buffer).set(bytes);
  let text = '';
  for (let at = 0; at < filled.byteLength; at += 4) {
    const value = filled.getUint32(at);
    for (let power = BASE ** 4; power >= 1; power /= BASE) text += Z85[Math.floor(value / power) % BASE];
  }
  return text;
}
