import { browser } from '../shared/browser.ts';

/** False once the extension was updated or removed and this script is left behind. */
export function alive(): boolean {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    return false;
  }
}
