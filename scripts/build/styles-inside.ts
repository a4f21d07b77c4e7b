import { createHash } from 'node:crypto';

const LINK = '<link rel="stylesheet" href="popup.css">';
const OWN_STYLES = "style-src 'self'";

/**
 * The popup's page with its styles inside: read from a file of their own they would hold up its first paint.
 * @throws when the page has no link to them, or they cannot stand in a page
 */
export function stylesInside(page: string, styles: string): string {
  if (!page.includes(LINK) || styles.includes('</style')) throw new Error('popup.html takes no styles');
  return page.replace(LINK, () => `<style>${styles}</style>`);
}

/**
 * A security policy that allows these styles inside a page, by their hash, and none else.
 * @throws when it says nothing of styles
 */
export function allowing(policy: string, styles: string): string {
  if (!policy.includes(OWN_STYLES)) throw new Error('the policy says nothing of styles');
  const hash = createHash('sha256').update(styles).digest('base64');
  return policy.replace(OWN_STYLES, `${OWN_STYLES} 'sha256-${hash}'`);
}
