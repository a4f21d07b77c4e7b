// `npm run check`: the tone of texts, of mails, of tables and of rows of JSON, on the command line.
import { once } from 'node:events';
import { statSync } from 'node:fs';
import { BadInput } from './check/input.ts';
import { type CheckOptions, checkOptions, USAGE } from './check/options.ts';
import { Progress } from './check/progress.ts';
import { pathOf, readInputs, STDIN } from './check/read.ts';

const FOUND = 1;
const BAD = 2;

/** Prints at the pace of the reader. */
async function print(text: string): Promise<void> {
  if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain');
}

const sizeOf = (file: string) => statSync(pathOf(file), { throwIfNoEntry: false })?.size ?? 0;

/** Checks everything that was given. @returns the exit code */
async function main(options: CheckOptions): Promise<number> {
  // The engine is large: not needed to say what is wrong with the command line.
  const [{ Judge }, { Reporter }] = await Promise.all([
    import('./check/judge.ts'),
    import('./check/report.ts'),
  ]);
  const judge = new Judge(options.level);
  const reporter = new Reporter(options.output);
  const files = options.files.length > 0 ? options.files : [STDIN];
  const sizes = options.files.map(sizeOf);
  const progress = new Progress(options.files.length > 0 ? sizes.reduce((sum, n) => sum + n, 0) : undefined);
  let before = 0;
  let bad = false;
  for (const [index, file] of files.entries()) {
    for await (const input of readInputs(file, options)) {
      if (!(input instanceof BadInput)) {
        if (process.stdout.isTTY) progress.clear();
        await print(reporter.add({ file, input, ...judge.judge(input) }));
        progress.step(before + input.bytes);
        continue;
      }
      bad = true;
      progress.clear();
      const { message, line, id } = input;
      if (options.output === 'jsonl' && line !== undefined)
        await print(`${JSON.stringify({ error: message, line, id })}\n`);
      else console.error(`${file}${line === undefined ? '' : `:${line}`}: ${message}`);
    }
    before += sizes[index] ?? 0;
  }
  progress.clear();
  await print(reporter.end());
  return bad ? BAD : reporter.found ? FOUND : 0;
}

// Who reads may have had enough, like `head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') console.error(error.message);
  process.exit(error.code === 'EPIPE' ? 0 : BAD);
});
try {
  const options = checkOptions(process.argv.slice(2));
  if (options.help) await print(`${USAGE}\n`);
  else process.exitCode = await main(options);
} catch (error) {
  console.error(
    error instanceof BadInput ? `${error.message}. What there is: npm run --silent check -- --help` : error,
  );
  process.exitCode = BAD;
}
