import { expect, expectMarks, HEATED, HEATED_MARKS, replyBox, settled, test } from './world.ts';

const SIZE = 'style="width: 500px; height: 120px"';

/**
 * Another checker, by its habits: attributes at the box, its own card with text beside it that can be edited, and
 * something done at every change of the document, whoever makes it.
 */
const OTHER = `<script>
  const box = document.querySelector('[aria-label="Reply"]');
  const card = document.createElement('lt-card');
  const root = card.attachShadow({ mode: 'open' });
  root.innerHTML = '<div contenteditable style="width: 90px; height: 20px">Are you stupid?</div>';
  window.changes = 0;
  new MutationObserver(() => {
    window.changes++;
    const id = String(document.querySelectorAll('*').length);
    if (box.getAttribute('data-gr-id') !== id) box.setAttribute('data-gr-id', id);
    if (!card.isConnected) document.documentElement.append(card);
  }).observe(document, { attributes: true, childList: true, subtree: true });
  document.documentElement.append(card);
</script>`;

const BOXES = {
  textarea: `<textarea aria-label="Reply" ${SIZE}></textarea>`,
  contenteditable: `<div contenteditable role="textbox" aria-label="Reply" ${SIZE}></div>`,
};

for (const [kind, box] of Object.entries(BOXES))
  test(`beside another checker only the reply is marked, and nothing goes round in circles: ${kind}`, async ({
    page,
    site,
  }) => {
    await page.goto(site.add({ body: `<form>${box}<button>Send</button></form>${OTHER}` }));
    await replyBox(page).click();
    await page.keyboard.type(HEATED);
    await expectMarks(page, HEATED_MARKS);
    await settled(page);
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Performance.enable');
    const seen = async () => {
      const { metrics } = await cdp.send('Performance.getMetrics');
      const layouts = metrics.find(({ name }) => name === 'LayoutCount')?.value ?? Number.NaN;
      const changes = await page.evaluate(() => (window as { changes?: number }).changes ?? Number.NaN);
      return { layouts, changes };
    };
    // Once it has come to rest it stays so: a circle would show in every second.
    await expect(async () => {
      const before = await seen();
      const end = Date.now() + 1000;
      await expect.poll(() => Date.now() > end, { timeout: 3000 }).toBe(true);
      const after = await seen();
      expect(after.changes).toBe(before.changes);
      expect(after.layouts - before.layouts).toBeLessThan(5);
    }).toPass({ timeout: 8000 });
    await expectMarks(page, HEATED_MARKS);
  });
