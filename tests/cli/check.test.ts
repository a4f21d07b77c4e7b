import { join, relative } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { root } from '../../scripts/root.ts';
import { check, Folder, PATIENCE } from './command.ts';

const NOTE = 'Dear customer, your parcel left this morning.';
const NUDGE = 'You should have read it.';
const PAUSE = 'Are you blind?';
const HELD = `${PAUSE} You are an idiot, and a liar. Stop wasting our time.`;
const CALM = 'Thank you, I have refunded it.';

const folder = new Folder();
afterAll(() => folder.remove());

const mail = (type: string, ...body: readonly string[]) =>
  [
    'From: Sam <sam@shop.test>',
    'To: =?utf-8?q?Maria_Fern=C3=A1ndez?= <maria@home.test>, "Nobody" <nobody@home.test>',
    'Subject: Your order',
    'MIME-Version: 1.0',
    `Content-Type: ${type}; charset=utf-8`,
    'Content-Transfer-Encoding: quoted-printable',
    '',
    ...body,
    '',
  ].join('\r\n');

describe('the report', { timeout: PATIENCE }, () => {
  it('tells the place, the passage, why, and another wording', async () => {
    const file = folder.file('two.txt', `\ufeff${CALM}\r\n\r\n${CALM} You should have read it.\r\n`);
    const { code, out, err } = await check([file]);
    expect(err).toBe('');
    expect(code).toBe(1);
    expect(out).toContain(
      [
        `${file}:3:32  blame (nudge)`,
        `    ${CALM} ‹You should have read› it.`,
        '    Puts the fault on the customer. Say what happened and what helps now.',
        '    Instead: “It would have helped to have read”',
      ].join('\n'),
    );
    expect(out.trimEnd().split('\n').pop()).toMatch(
      /^1 text checked: 1 finding in 1 of them; \d would be held\.$/u,
    );
  });

  it('reads standard input as one text', async () => {
    const { code, out } = await check([], `${CALM}\n${HELD}\n`);
    expect(code).toBe(1);
    expect(out).toContain('<stdin>:2:1  hostile (pause)');
    expect(out).toMatch(/^<stdin>:1:1 {2}would be held: heat [01]\.\d\d$/mu);
  });

  it('has little to say of nothing, and of what is calm', async () => {
    expect(await check([])).toEqual({ code: 0, out: '1 text checked: nothing found.\n', err: '' });
    const files = [folder.file('empty.txt', ''), folder.file('calm.txt', CALM)];
    expect(await check(files)).toEqual({ code: 0, out: '2 texts checked: nothing found.\n', err: '' });
  });

  it('finds files from where npm was called', async () => {
    const file = folder.file('near.txt', PAUSE);
    const { code, out } = await check([relative(root, file)]);
    expect(code).toBe(1);
    expect(out).toContain(`${relative(root, file)}:1:1  hostile`);
  });
});

describe('levels and exit codes', { timeout: PATIENCE }, () => {
  it.each([
    ['note', NOTE, 1],
    ['nudge', NOTE, 0],
    ['nudge', NUDGE, 1],
    ['pause', NUDGE, 0],
    ['pause', PAUSE, 1],
  ])('at %s: %s', async (level, text, code) => {
    expect((await check(['--level', level], text)).code).toBe(code);
  });
});

describe('mails', { timeout: PATIENCE }, () => {
  it('reads the plain part, and knows to whom it goes', async () => {
    const file = folder.file(
      'plain.eml',
      mail('text/plain', 'Hi Peter,', '', `Are you bl=`, 'ind?', '', '> Are you stupid?'),
    );
    const { code, out } = await check([file]);
    expect(code).toBe(1);
    expect(out).toContain(`${file}:1:4  wrong-name (note)`);
    expect(out).toContain(`${file}:3:1  hostile (pause)`);
    expect(out).not.toContain('stupid');
  });

  it('reads the HTML of a mail that has nothing else', async () => {
    const file = folder.file(
      'html.eml',
      mail(
        'text/html',
        '<style>p { color: red }</style><p>Hello &amp; welcome,<br>Are <b>you</b> blind?</p>',
        '<blockquote>Are you stupid?</blockquote>',
      ),
    );
    const { code, out } = await check([file]);
    expect(code).toBe(1);
    expect(out).toContain(`${file}:2:1  hostile (pause)\n    ‹Are you blind›?\n`);
    expect(out).not.toContain('stupid');
  });

  it('says when there is no text', async () => {
    const file = folder.file('none.eml', mail('text/plain'));
    expect(await check([file])).toMatchObject({ code: 2, err: `${file}: this is no mail with a text\n` });
  });
});

describe('tables', { timeout: PATIENCE }, () => {
  const TABLE = [
    '\ufeffname,"the ""reply"", to send",tags',
    `a,"${CALM}`,
    `""ø"" ${PAUSE}",x`,
    '',
    `ø😀,${NUDGE},y`,
    'short',
    'empty,,z',
  ].join('\r\n');

  it('reads the column that is named, with places in the file', async () => {
    const file = folder.file('table.csv', TABLE);
    const { code, out } = await check([file, '--column', 'the "reply", to send']);
    expect(code).toBe(1);
    expect(out).toContain(`${file}:3:7  hostile (pause)`);
    expect(out).toContain(`${file}:5:5  blame (nudge)`);
    expect(out).toContain('2 texts checked: 2 findings in 2 of them;');
  });

  it('reads semicolons, and a only column without its name', async () => {
    const swedish = folder.file('swedish.csv', `namn;svar\na;"Är du blind; eller?"\n`);
    const single = folder.file('single.csv', `reply\n${PAUSE}\n`);
    const [semicolons, only] = await Promise.all([check([swedish, '--column', 'svar']), check([single])]);
    expect(semicolons.out).toContain(`${swedish}:2:4  hostile (pause)`);
    expect(only.out).toContain(`${single}:2:1  hostile (pause)`);
  });

  it('lists the columns when the one it needs is not there', async () => {
    const file = folder.file('table.csv', TABLE);
    const columns = '"name", "the "reply", to send", "tags"';
    const [none, wrong] = await Promise.all([check([file]), check([file, '--column', 'reply'])]);
    expect(none).toMatchObject({
      code: 2,
      err: `${file}: there are several columns; name one of them with --column: ${columns}\n`,
    });
    expect(wrong).toMatchObject({
      code: 2,
      err: `${file}: there is no column "reply"; the columns are ${columns}\n`,
    });
  });

  it('says when it is no table', async () => {
    const open = folder.file('open.csv', 'a,b\n"never closed,\n');
    const empty = folder.file('nothing.csv', '');
    const { code, err } = await check([open, empty, '--column', 'a']);
    expect(code).toBe(2);
    expect(err).toMatch(/open\.csv: this is no well-formed CSV: Quote Not Closed/u);
    expect(err).toContain('nothing.csv: there is no row that names the columns');
  });
});

describe('rows of JSON in a report', { timeout: PATIENCE }, () => {
  it('are told by their line', async () => {
    const rows = [
      { id: 1, text: CALM },
      { id: 2, text: `${CALM} ${PAUSE}` },
    ].map((row) => JSON.stringify(row));
    const file = folder.file('rows.jsonl', `${rows[0]}\n\nno row\n${rows[1]}\n`);
    const { code, out, err } = await check([file]);
    expect(code).toBe(2);
    expect(err).toBe(`${file}:3: this row is no JSON\n`);
    expect(out).toContain(`${file}:4:32  hostile (pause)`);
    expect(out).toContain('2 texts checked');
  });
});

describe('--json', { timeout: PATIENCE }, () => {
  it('is one document, with files, places, weights and reasons', async () => {
    const text = folder.file('text.txt', `${CALM}\n${HELD}`);
    const rows = folder.file('more.jsonl', `${JSON.stringify({ id: 'r', text: CALM })}\n`);
    const { code, out, err } = await check(['--json', text, rows]);
    expect({ code, err }).toEqual({ code: 1, err: '' });
    const document = JSON.parse(out);
    expect(document).toMatchObject([
      {
        file: text,
        line: 1,
        column: 1,
        lang: 'en',
        held: true,
        facets: { approachability: expect.any(Number) },
        reasons: { approachability: { losses: ['hostile'] } },
      },
      { file: rows, id: 'r', line: 1, findings: [], held: false },
    ]);
    expect(document[0].findings).toContainEqual({
      ...document[0].findings.find(({ quote }: { quote: string }) => quote === 'Are you blind'),
      rule: 'hostile',
      category: 'hostile',
      weight: 'pause',
      start: CALM.length + 1,
      line: 2,
      column: 1,
    });
    expect(document[0]).not.toHaveProperty('id');
  });

  it('is a document without texts too', async () => {
    const { code, out } = await check(['--json', join(folder.path, 'not-there.txt')]);
    expect({ code, document: JSON.parse(out) }).toEqual({ code: 2, document: [] });
  });
});

describe('what cannot be read', { timeout: PATIENCE }, () => {
  it('is named, and the rest is checked', async () => {
    const missing = join(folder.path, 'missing.txt');
    const latin = folder.file('latin.txt', new Uint8Array([0xc4, 0x72, 0x20, 0x64, 0x75]));
    const good = folder.file('good.txt', PAUSE);
    const { code, out, err } = await check([missing, folder.path, latin, good]);
    expect(code).toBe(2);
    expect(err.trimEnd().split('\n')).toEqual([
      `${missing}: there is no such file`,
      `${folder.path}: this is a folder`,
      `${latin}: this is no text in UTF-8`,
    ]);
    expect(out).toContain(`${good}:1:1  hostile`);
  });

  it('is an option too, and told before anything is read', async () => {
    expect(await check(['--colour'])).toEqual({
      code: 2,
      out: '',
      err: "Unknown option '--colour'. What there is: npm run --silent check -- --help\n",
    });
  });

  it('--help tells what there is', async () => {
    const { code, out, err } = await check(['--help']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const option of ['--column', '--level', '--json', '--jsonl', '.eml', '.csv'])
      expect(out).toContain(option);
  });
});
