import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitingDays } from '../../scripts/inbox/conversation.ts';
import { CONVERSATIONS } from '../../scripts/inbox/conversations.ts';
import { type Inbox, startInbox } from '../../scripts/inbox/server.ts';

describe('the server', () => {
  let inbox: Inbox;
  beforeAll(async () => {
    inbox = await startInbox();
  });
  afterAll(() => inbox.close());

  const post = (body: string, type = 'application/json') =>
    fetch(`${inbox.url}api/replies`, {
      method: 'POST',
      headers: { 'content-type': type },
      body,
    });

  it('serves the page, its script and its style under a strict policy', async () => {
    for (const path of ['', 'inbox.js', 'inbox.css']) {
      const response = await fetch(inbox.url + path);
      expect(response.status, path).toBe(200);
      expect(response.headers.get('content-security-policy')).toBe(
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'",
      );
      expect((await response.text()).length).toBeGreaterThan(100);
    }
  });

  it('listens on this machine only', () => {
    expect(inbox.url).toBe(`http://127.0.0.1:${inbox.port}/`);
  });

  it('keeps what arrives, byte for byte, and hands it to whoever waits', async () => {
    const waiting = inbox.waitForArrival((arrived) => arrived.conversation === 'maria', 5000);
    const reply = {
      conversation: 'maria',
      body: 'Dear Maria,\n\n  on its way ✓',
      html: '<p>Dear <b>Maria</b></p>',
    };
    const response = await post(JSON.stringify(reply));
    expect(response.status).toBe(201);
    const arrived = await waiting;
    expect(arrived).toMatchObject({
      ...reply,
      to: 'maria.fernandez@mail.example',
    });
    expect(inbox.arrived()).toEqual([arrived]);
    expect(await inbox.waitForArrival((again) => again.number === arrived.number, 0)).toBe(arrived);
    const listed = await fetch(`${inbox.url}api/replies`);
    expect(await listed.json()).toEqual({ arrived: [arrived] });
  });

  it('says what did arrive when nothing matched in time', async () => {
    await expect(inbox.waitForArrival(() => false, 1)).rejects.toThrow(/No such reply within 1 ms/);
  });

  it.each([
    ['bad JSON', '{"conversation":', 400, /not valid JSON/],
    ['no object', '[]', 400, /JSON object/],
    ['no text', '{"conversation":"maria","body":"  "}', 400, /"body"/],
    ['html that is no string', '{"conversation":"maria","body":"Hi","html":1}', 400, /"html"/],
    ['an unknown conversation', '{"conversation":"nobody","body":"Hi"}', 404, /no conversation "nobody"/],
    ['too much', JSON.stringify({ conversation: 'maria', body: 'x'.repeat(1024 * 1024) }), 413, /1 MB/],
  ])('refuses %s', async (_what, body, status, message) => {
    const before = inbox.arrived().length;
    const response = await post(body);
    expect(response.status).toBe(status);
    const { error } = (await response.json()) as { error: string };
    expect(error).toMatch(message);
    expect(inbox.arrived()).toHaveLength(before);
  });

  it('refuses what is not JSON, other methods and other pages', async () => {
    expect((await post('body=Hi', 'text/plain')).status).toBe(415);
    expect((await fetch(`${inbox.url}api/replies`, { method: 'DELETE' })).status).toBe(405);
    expect((await fetch(`${inbox.url}server.ts`)).status).toBe(404);
  });

  it('lets go of whoever waits when it closes', async () => {
    const other = await startInbox();
    const waiting = expect(other.waitForArrival(() => true, 60_000)).rejects.toThrow(/closed/);
    await other.close();
    await waiting;
  });
});

describe('the conversations', () => {
  it('are at least nine, each with an id, an address and mails of its own', () => {
    expect(CONVERSATIONS.length).toBeGreaterThanOrEqual(9);
    expect(new Set(CONVERSATIONS.map(({ id }) => id)).size).toBe(CONVERSATIONS.length);
    expect(new Set(CONVERSATIONS.map(({ customer }) => customer.address)).size).toBe(CONVERSATIONS.length);
    for (const { id, customer, messages } of CONVERSATIONS) {
      expect(customer.address, id).toMatch(/\.example$/);
      const ages = messages.map(({ minutesAgo }) => minutesAgo);
      expect(ages, `${id}: oldest first`).toEqual(ages.toSorted((a, b) => b - a));
      expect(messages.at(-1)?.from, id).toBe('customer');
    }
  });

  it('are in all five languages, and Bengali is in its own script', () => {
    expect(new Set(CONVERSATIONS.map(({ language }) => language))).toEqual(
      new Set(['en', 'fil', 'sv', 'id', 'bn']),
    );
    for (const { messages } of CONVERSATIONS.filter(({ language }) => language === 'bn')) {
      expect(messages[0].text).toMatch(/\p{Script=Bengali}/u);
    }
  });

  it('have someone new, someone waiting three days, and someone furious', () => {
    expect(CONVERSATIONS.some(({ firstTime }) => firstTime)).toBe(true);
    expect(CONVERSATIONS.some(({ scathing }) => scathing)).toBe(true);
    expect(CONVERSATIONS.map(waitingDays)).toContain(3);
  });

  it('open with every kind of reply box', () => {
    expect(new Set(CONVERSATIONS.map(({ box }) => box))).toEqual(
      new Set(['textarea', 'contenteditable', 'prosemirror']),
    );
  });
});
