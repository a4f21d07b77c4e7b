import type { Customer } from './site.ts';

/**
 * What tells one mail from others where its draft has no name that lasts: its subject and whom it goes to.
 * @param subject the field it is written in
 * @returns undefined when neither is known yet
 */
export function mailThread(
  subject: HTMLInputElement | null | undefined,
  people: readonly Customer[],
): string | undefined {
  const parts = [subject?.value.trim() ?? '', ...people.map(({ name, address }) => address ?? name)];
  return parts.filter((part) => part !== '').join(' ') || undefined;
}
