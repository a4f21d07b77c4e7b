// Shipped: all that csv-stringify wants of Node's Buffer.

export const Buffer = {
  isBuffer: () => false,
  /** Text of UTF-8, the mark at its beginning with it. */
  from: (bytes: readonly number[]) =>
    new TextDecoder('utf-8', { ignoreBOM: true }).decode(Uint8Array.from(bytes)),
};
