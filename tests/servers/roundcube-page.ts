// The steps of an agent in Roundcube (skin elastic), and where things are on its pages.
import type { Locator, Page } from '@playwright/test';
import type { Roundcube } from './roundcube.ts';

export const selectors = {
  row: '#messagelist tr.message',
  preview: '#messagecontframe',
  reply: '#toolbar-menu a.reply:not(.disabled)',
  textarea: '#composebody',
  frame: '#composebody_ifr',
  // A second, hidden Send exists for phones.
  send: 'button.send',
  error: '#messagestack .alert-danger',
} as const;

/** Logs in and waits until the inbox lists its mails. */
export async function login(page: Page, server: Pick<Roundcube, 'url' | 'user' | 'password'>): Promise<void> {
  await page.goto(server.url);
  await page.locator('#rcmloginuser').fill(server.user);
  await page.locator('#rcmloginpwd').fill(server.password);
  await page.locator('#rcmloginsubmit').click();
  await page.locator(selectors.row).first().waitFor();
}

/**
 * From the inbox: reads the mail, presses Reply, and waits until the caret stands in the editor.
 * @param subject part of the subject, or of the customer's name, as the list shows it
 */
export async function openReply(page: Page, subject: string): Promise<void> {
  await page.locator(selectors.row, { hasText: subject }).click();
  await page.frameLocator(selectors.preview).locator('#messagebody').waitFor();
  // While it is busy, as with the pictures of a preview, Roundcube passes over what is pressed.
  await page.waitForFunction(() => !(window as unknown as { rcmail: { busy: boolean } }).rcmail.busy);
  await page.locator(selectors.reply).click();
  await page.waitForURL(/_action=compose&_id=/);
  // The focus is the last thing Roundcube sets: before it, TinyMCE would lose what is typed.
  await page.waitForFunction(
    (ids) => ids.includes(document.activeElement?.id ?? ''),
    ['composebody', 'composebody_ifr'],
  );
}

/** The element the reply is typed in: the textarea, or with `html` the body inside TinyMCE's frame. */
export function editor(page: Page, html: boolean): Locator {
  return html ? page.frameLocator(selectors.frame).locator('body') : page.locator(selectors.textarea);
}

/** Presses Send once. Does not wait: the reply may go out, be held back, or be refused. */
export async function send(page: Page): Promise<void> {
  await page.locator(selectors.send).click();
}

/** Waits until Roundcube has left the compose page, as it does after a mail was sent. */
export async function waitUntilSent(page: Page): Promise<void> {
  await page.waitForURL((url) => !url.search.includes('_action=compose'));
}

/** Waits for Roundcube's message that something failed, and returns it. */
export async function errorMessage(page: Page): Promise<string> {
  return (await page.locator(selectors.error).textContent()) ?? '';
}
