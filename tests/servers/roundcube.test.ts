// Proves the test server itself: what is typed in Roundcube, without the extension, arrives at the sink unchanged.
import { type Browser, chromium, type Page } from '@playwright/test';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ensureChromium, findRoundcube } from '../../scripts/system.ts';
import { message } from './mails.ts';
import { type Roundcube, startRoundcube } from './roundcube.ts';
import { editor, errorMessage, login, openReply, send, waitUntilSent } from './roundcube-page.ts';
import { ASA, MARIA } from './seeds.ts';

const { missing } = findRoundcube();
const ARGUMENTS = [
  '--no-sandbox',
  '--headless=new',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];
const TYPED = 'Hello Maria, your order left Malmö today. ধন্যবাদ – tack!';

const PLAIN = `${TYPED}

On 2026-11-10 09:12, Maria Fernández wrote:
> Hello,
>${' '}
> my order 10442 has not arrived yet. Could you tell me where it is?
>${' '}
> Best regards,
> Maria
`;

const HTML = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8" /></head><body style='font-size: 10pt; font-family: Verdana,Geneva,sans-serif'>
<p>Hello Maria, your order left Malm&ouml; today. ধন্যবাদ &ndash; tack!</p>
<div id="signature"></div>
<p><br /></p>
<p id="reply-intro">On 2026-11-10 09:12, Maria Fern&aacute;ndez wrote:</p>
<blockquote type="cite" style="padding: 0 0.4em; border-left: #1010ff 2px solid; margin: 0">
<div id="replybody1">
<p>Hello,</p>
<p>my order <strong>10442</strong> has not arrived yet. Could you tell me where it is?</p>
<p>Best regards,<br />Maria</p>
</div>
</blockquote>
</body></html>

`;

describe.skipIf(missing)(missing ? `Roundcube (skipped: ${missing})` : 'Roundcube', () => {
  let browser: Browser;
  const servers = new Map<boolean, Roundcube>();

  beforeAll(async () => {
    const start = async (html: boolean): Promise<void> => {
      servers.set(html, await startRoundcube({ htmlEditor: html ? 1 : 0 }));
    };
    const launch = async (): Promise<void> => {
      browser = await chromium.launch({
        executablePath: await ensureChromium(),
        args: ARGUMENTS,
      });
    };
    await Promise.all([start(false), start(true), launch()]);
  });

  afterAll(async () => {
    await browser?.close();
    await Promise.all([...servers.values()].map((server) => server.stop()));
  });

  describe.each([
    { name: 'textarea', html: false },
    { name: 'TinyMCE', html: true },
  ])('$name', ({ html }) => {
    let server: Roundcube;
    let page: Page;

    beforeEach(async () => {
      const running = servers.get(html);
      if (!running) throw new Error('the server did not start');
      server = running;
      page = await browser.newPage({
        viewport: { width: 1280, height: 900 },
        timezoneId: 'UTC',
      });
      await login(page, server);
    });

    afterEach(async () => {
      server.sink.reject = undefined;
      await page.close();
    });

    it('sends exactly what was typed', async () => {
      const before = server.sink.mails.length;
      await openReply(page, 'order 10442');
      await page.keyboard.type(TYPED);
      await send(page);
      const mail = await server.sink.waitFor(({ recipients }) => recipients.includes(MARIA.from.address));
      await waitUntilSent(page);

      expect(server.sink.mails).toHaveLength(before + 1);
      expect(mail.sender).toBe(server.user);
      expect(mail.recipients).toEqual([MARIA.from.address]);
      expect(mail.parsed.subject).toBe(`Re: ${MARIA.subject}`);
      if (html) expect(mail.parsed.html).toBe(HTML);
      else expect(mail.parsed.text).toBe(PLAIN);
    });

    it('shows the error of a refused mail and keeps the reply', async () => {
      const { mails, refusals } = server.sink;
      const before = mails.length;
      server.sink.reject = { code: 550, text: 'no such user' };
      await openReply(page, ASA.from.name);
      await page.keyboard.type('Hej Åsa');
      await send(page);

      expect(await errorMessage(page)).toContain('SMTP Error: [550] no such user');
      expect(server.sink.refusals).toBe(refusals + 1);
      expect(mails).toHaveLength(before);
      const reply = editor(page, html);
      expect(html ? await reply.locator('p').first().textContent() : await reply.inputValue()).toMatch(
        html ? /^Hej Åsa$/ : /^Hej Åsa\n/,
      );
    });

    it('shows a mail that is delivered while it runs', async () => {
      const subject = `Still nothing (${html ? 'TinyMCE' : 'textarea'})`;
      await server.deliver(message({ ...ASA, subject, id: 'second@customer.test' }));
      await page.reload();
      await openReply(page, subject);
      expect(await page.locator('#compose-subject').inputValue()).toBe(`Re: ${subject}`);
    });
  });
});
