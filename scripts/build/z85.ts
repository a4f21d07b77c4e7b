// Shipped: bundled with the packs. Five letters for four bytes, where base64 takes five and a third.
// https://rfc.zeromq.org/spec/32/

const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?&<>()[]{}@%$#';
const BASE = 85;

/** Writes bytes as Z85 text, filled up with zeros to a multiple of four. */
export function toZ85(bytes: Uint8Array): string {
  const filled = new DataView(new ArrayBuffer(Math.ceil(bytes.length / 4) * 4));
  new Uint8Array(filled.buffer).set(bytes);
  let text = '';
  for (let at = 0; at < filled.byteLength; at += 4) {
    const value = filled.getUint32(at);
    for (let power = BASE ** 4; power >= 1; power /= BASE) text += DIGITS[Math.floor(value / power) % BASE];
  }
  return text;
}

/** Reads Z85 text. What is none gives other bytes: it is ours, and tested. */
export function fromZ85(text: string): Uint8Array {
  const digits = new Uint8Array(128);
  for (let digit = 0; digit < BASE; digit++) digits[DIGITS.charCodeAt(digit)] = digit;
  const bytes = new DataView(new ArrayBuffer((text.length / 5) * 4));
  let value = 0;
  for (let at = 0; at < text.length; at++) {
    value = value * BASE + (digits[text.charCodeAt(at)] as number);
    if (at % 5 < 4) continue;
    bytes.setUint32(((at - 4) / 5) * 4, value);
    value = 0;
  }
  return new Uint8Array(bytes.buffer);
}
