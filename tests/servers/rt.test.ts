// Proves the test server itself: what is typed in Request Tracker, without the extension, arrives at the sink.
import { type Browser, chromium, type Page } from '@playwright/test';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { QUIET_FLAGS } from '../../scripts/browser/launch.ts';
import { ensureChromium, findRt } from '../../scripts/system.ts';
import { message } from './mails.ts';
import { type Rt, SUPPORT, startRt } from './rt.ts';
import { login, openBox, resultOf, send } from './rt-page.ts';
import { ASA, MARIA } from './seeds.ts';

const { missing } = findRt();
const TYPED = 'Hello Maria, your order left Malmö today. ধন্যবাদ – tack!';

const PLAIN = `${TYPED}
On WHEN, maria.fernandez@customer.test wrote:
> Hello,
>${' '}
> my order 10442 has not arrived yet. Could you tell me where it is?
>${' '}
> Best regards,
> Maria


`;

const HTML = `<div>
<p>Hello Maria, your order left Malm&ouml; today. ধন্যবাদ &ndash; tack!</p>

<p>On WHEN, maria.fernandez@customer.test wrote:</p>

<blockquote>
<p>Hello,</p>

<p>my order <strong>10442</strong> has not arrived yet. Could you tell me where it is?</p>

<p>Best regards,<br />
Maria</p>
</blockquote>
</div>


`;

/** A quote says when the mail reached Request Tracker, which is now. */
const undated = (body: string | undefined) => body?.replace(/\bOn \w+ \w+ \d+ [\d:]+ \d+,/u, 'On WHEN,');

describe.skipIf(missing)(missing ? `Request Tracker (skipped: ${missing})` : 'Request Tracker', () => {
  let browser: Browser;
  const servers = new Map<boolean, Rt>();

  beforeAll(async () => {
    const start = async (richText: boolean): Promise<void> => {
      servers.set(richText, await startRt({ richText, seed: [message(MARIA)] }));
    };
    const launch = async (): Promise<void> => {
      browser = await chromium.launch({ executablePath: await ensureChromium(), args: QUIET_FLAGS });
    };
    await Promise.all([start(false), start(true), launch()]);
  });

  afterAll(async () => {
    await browser?.close();
    await Promise.all([...servers.values()].map((server) => server.stop()));
  });

  describe.each([
    { name: 'textarea', richText: false },
    { name: 'CKEditor', richText: true },
  ])('$name', ({ richText }) => {
    let server: Rt;
    let page: Page;

    beforeEach(async () => {
      const running = servers.get(richText);
      if (!running) throw new Error('the server did not start');
      server = running;
      page = await browser.newPage();
      await login(page, server);
    });

    afterEach(async () => {
      await page.close();
    });

    it('sends exactly what was typed', async () => {
      const before = server.sink.mails.length;
      await openBox(page, server, 1, 'reply');
      await page.keyboard.type(TYPED);
      await send(page);
      expect(await resultOf(page)).toContain('Correspondence added');

      // It has been sent before the page says so.
      expect(server.sink.mails).toHaveLength(before + 1);
      const mail = server.sink.mails[before];
      expect(mail?.sender).toBe(SUPPORT);
      expect(mail?.recipients).toEqual([MARIA.from.address]);
      expect(mail?.parsed.subject).toBe(`[support.test #1] ${MARIA.subject}`);
      if (richText) expect(undated(mail?.parsed.html)).toBe(HTML);
      else expect(undated(mail?.parsed.text)).toBe(PLAIN);
    });

    it('sends a comment to nobody outside', async () => {
      const before = server.sink.mails.length;
      await openBox(page, server, 1, 'comment');
      await page.keyboard.type('Ask the warehouse.');
      await send(page);
      expect(await resultOf(page)).toContain('Comments added');
      expect(server.sink.mails).toHaveLength(before);
    });

    it('makes a ticket of a mail that is delivered while it runs', async () => {
      await server.deliver(message(ASA));
      await openBox(page, server, 2, 'reply');
      expect(await page.title()).toContain(ASA.subject);
    });
  });
});
