import browser from 'webextension-polyfill';

/** The WebExtension API. This is the only file that names the polyfill. */
export { browser };
