// Shipped: bundled with the packs, for Node and for browsers. Under its plain name fflate would give a bundle for
// Node another module, one that asks for Node's threads.
import { inflateSync } from 'fflate/browser';
import { fromZ85 } from '../../src/engine/z85.ts';

/**
 * Reads what packed.ts has packed.
 * @param letters the UTF-16 units that occur in the JSON
 * @param packed the JSON, each unit as a byte, its place in `letters`; raw deflate, Z85
 * @throws when it is anything else
 */
export function unpack(letters: string, packed: string): unknown {
  // Plain loops over bytes: a page waits, and `Uint8Array.from` or joined letters take several times as long.
  const places = inflateSync(fromZ85(packed));
  const units = new Uint8Array(2 * places.length);
  for (let at = 0; at < places.length; at++) {
    const unit = letters.charCodeAt(places[at] as number);
    units[2 * at] = unit & 0xff;
    units[2 * at + 1] = unit >> 8;
  }
  return JSON.parse(new TextDecoder('utf-16le').decode(units));
}
