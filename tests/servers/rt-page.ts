// The steps of an agent in Request Tracker 5, and where things are on its pages.
import type { Locator, Page } from '@playwright/test';
import type { Rt } from './rt.ts';

export const selectors = {
  user: 'input[name="user"]',
  password: 'input[name="pass"]',
  // The letter that began the ticket.
  firstMessage: '.transaction.message >> nth=0',
  reply: 'a.reply-link',
  comment: 'a.comment-link',
  textarea: 'textarea#UpdateContent',
  frame: 'iframe.cke_wysiwyg_frame',
  updateType: 'select#UpdateType',
  recipient: 'input[name="TxnSendMailTo"]',
  send: 'input[name="SubmitTicket"]',
  done: '.action-results',
} as const;

/** Logs in. */
export async function login(page: Page, server: Pick<Rt, 'url' | 'user' | 'password'>): Promise<void> {
  await page.goto(server.url);
  await page.locator(selectors.user).fill(server.user);
  await page.locator(selectors.password).fill(server.password);
  await page.locator('#login [type="submit"]').click();
  await page.waitForURL((url) => !url.pathname.includes('Login'));
}

/**
 * Opens a ticket, presses Reply (or Comment, which is for colleagues) at the letter that began it, and puts the
 * caret on a line of its own above what the page quotes.
 * @param ticket its number; the first seed is 1
 */
export async function openBox(
  page: Page,
  { url, richText }: Pick<Rt, 'url' | 'richText'>,
  ticket: number,
  kind: 'reply' | 'comment',
): Promise<void> {
  await page.goto(`${url}Ticket/Display.html?id=${ticket}`);
  await page.locator(selectors.firstMessage).locator(selectors[kind]).click();
  await page.waitForURL(/Update\.html/);
  // The page tells whom the mail goes to after it has come; to a comment nobody is told.
  if (kind === 'reply') await page.locator(selectors.recipient).first().waitFor({ state: 'attached' });
  // The page does not put the focus into the box.
  await editor(page, richText).click();
  for (const key of ['Control+Home', 'Enter', 'Control+Home']) await page.keyboard.press(key);
}

/** The element the reply is typed in: the textarea, or with `richText` the body inside CKEditor's frame. */
export function editor(page: Page, richText: boolean): Locator {
  return richText ? page.frameLocator(selectors.frame).locator('body') : page.locator(selectors.textarea);
}

/** Presses "Update Ticket" once. Does not wait: the reply may go out or be held back. */
export async function send(page: Page): Promise<void> {
  await page.locator(selectors.send).click();
}

/** Waits for what Request Tracker says after it has taken a reply or a comment, and returns it. */
export async function resultOf(page: Page): Promise<string> {
  await page.waitForURL(/Display\.html/);
  return (await page.locator(selectors.done).textContent()) ?? '';
}
