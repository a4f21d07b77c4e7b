import { addressParser } from 'postal-mime';

/** The display names in an address list such as `Maria Fernández <maria@example.org>, `; addresses without a name are left out. */
export function namesIn(addresses: string): string[] {
  return addressParser(addresses, { flatten: true }).flatMap(({ name }) => (name ? [name] : []));
}
