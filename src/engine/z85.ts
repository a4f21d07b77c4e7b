// Five letters for four bytes, where base64 takes five and a third. https://rfc.zeromq.org/spec/32/

export const Z85 = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?&<>()[]{}@%$#';

/** Reads Z85 text. What is none gives other bytes: it is ours, and tested. */
export function fromZ85(text: string): Uint8Array {
  const digits = new Uint8Array(128);
  for (let digit = 0; digit < Z85.length; digit++) digits[Z85.charCodeAt(digit)] = digit;
  const bytes = new DataView(new ArrayBuffer((text.length / 5) * 4));
  let value = 0;
  for (let at = 0; at < text.length; at++) {
    value = value * Z85.length + (digits[text.charCodeAt(at)] as number);
    if (at % 5 < 4) continue;
    bytes.setUint32(((at - 4) / 5) * 4, value);
    value = 0;
  }
  return new Uint8Array(bytes.buffer);
}
