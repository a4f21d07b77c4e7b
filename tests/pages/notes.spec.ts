import { expectMarks, HEATED, HEATED_MARKS, replyBox, test } from './world.ts';

/** A composer as Chatwoot has it, whose tabs turn it after a while, as pages do that ask their server first. */
const composer = (ms: number) => `<div class="reply-box">
    <div class="reply-box__top"><button id="reply">Reply</button><button id="note">Private Note</button></div>
    <div class="ProseMirror" contenteditable="true" role="textbox" aria-label="Reply" style="width: 400px; height: 100px"></div>
  </div>
  <script>for (const id of ['reply', 'note'])
    document.getElementById(id).addEventListener('click', () =>
      setTimeout(() => document.querySelector('.reply-box').classList.toggle('is-private', id === 'note'), ${ms}));
  </script>`;

for (const ms of [0, 300])
  test(`marks turn light when a note is chosen, and back, ${ms} ms after the click`, async ({
    page,
    site,
  }) => {
    await page.goto(site.add({ body: composer(ms) }));
    await replyBox(page).click();
    await page.keyboard.type(HEATED);
    await expectMarks(page, HEATED_MARKS);
    await page.locator('#note').click();
    await expectMarks(page, { 'in-note': HEATED_MARKS.hostile });
    await page.locator('#reply').click();
    await expectMarks(page, HEATED_MARKS);
  });
