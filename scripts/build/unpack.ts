// Shipped: bundled with the packs, for Node and for browsers. Under its plain name fflate would give a bundle for
// Node another module, one that asks for Node's threads.
import { inflateSync } from 'fflate/browser';

/**
 * Reads what packed.ts has packed.
 * @param letters the UTF-16 units that occur in the JSON
 * @param packed the JSON, each unit as a byte, its place in `letters`; raw deflate, base64
 * @throws when it is anything else
 */
export function unpack(letters: string, packed: string): unknown {
  const binary = atob(packed);
  // `Uint8Array.from` takes ten times as long, and a page waits.
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  let json = '';
  for (const byte of inflateSync(bytes)) json += letters[byte];
  return JSON.parse(json);
}
