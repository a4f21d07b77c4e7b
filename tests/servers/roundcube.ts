// Roundcube as Debian packages it, with its own Dovecot and SMTP sink, on 127.0.0.1.
import { chmod, copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findRoundcube } from '../../scripts/system.ts';
import { type Dovecot, startDovecot } from './dovecot.ts';
import { AGENT } from './mails.ts';
import { freePort, waitForPort } from './ports.ts';
import { run, startProcess } from './processes.ts';
import { SEEDS } from './seeds.ts';
import { type Sink, startSink } from './sink.ts';

export interface RoundcubeOptions {
  /** 0: a textarea, 1: TinyMCE. */
  htmlEditor: 0 | 1;
  /** Whole messages in the inbox, oldest first; SEEDS when left out. */
  seed?: readonly string[];
}

export interface Roundcube {
  /** Address of the login page, with a slash at the end. */
  readonly url: string;
  readonly user: string;
  readonly password: string;
  readonly htmlEditor: 0 | 1;
  /** Where the replies arrive. */
  readonly sink: Sink;
  /** Puts one more mail into the inbox; the page shows it after a reload. */
  readonly deliver: Dovecot['deliver'];
  /** Ends all processes and removes all files. */
  stop(): Promise<void>;
}

/**
 * Starts a Roundcube of its own, in half a second; any number may run side by side.
 * @throws Error when it is not installed, or with the output of the part that did not start
 */
export async function startRoundcube({ htmlEditor, seed = SEEDS }: RoundcubeOptions): Promise<Roundcube> {
  const { path: webRoot, missing } = findRoundcube();
  if (webRoot === undefined) throw new Error(missing);
  const [user, password] = [AGENT, 'secret'];
  // What was started is undone in the opposite order, also when a later step fails.
  const undo: (() => Promise<void>)[] = [];
  const stop = async (): Promise<void> => {
    for (let step = undo.pop(); step; step = undo.pop()) await step();
  };
  try {
    const folder = await mkdtemp(join(tmpdir(), 'roundcube-'));
    undo.push(() => rm(folder, { recursive: true, force: true, maxRetries: 10 }));
    // Dovecot reads the mail as www-data and has to get in.
    await chmod(folder, 0o755);
    const sink = await startSink();
    undo.push(sink.stop);
    const dovecot = await startDovecot(folder, user, password, seed);
    undo.push(dovecot.stop);

    const config = join(folder, 'config');
    await Promise.all([config, join(folder, 'temp')].map((path) => mkdir(path)));
    for (const name of ['mimetypes.php', 'defaults.inc.php'])
      await copyFile(`/etc/roundcube/${name}`, join(config, name));
    await writeFile(
      join(config, 'config.inc.php'),
      configuration(folder, dovecot.port, sink.port, htmlEditor),
    );
    const schema = '/usr/share/roundcube/SQL/sqlite.initial.sql';
    await run('php', [
      '-r',
      `(new PDO('sqlite:${folder}/db.sqlite'))->exec(file_get_contents('${schema}'));`,
    ]);

    const port = await freePort();
    const php = startProcess(
      ['php', '-d', 'opcache.enable_cli=1', '-S', `127.0.0.1:${port}`, '-t', webRoot],
      join(folder, 'php.log'),
      // Without workers one request waits for the other.
      { ROUNDCUBE_CONFIG_DIR: config, PHP_CLI_SERVER_WORKERS: '4' },
    );
    undo.push(php.stop);
    await waitForPort(port, php);
    const url = `http://127.0.0.1:${port}/`;
    return {
      url,
      user,
      password,
      htmlEditor,
      sink,
      deliver: dovecot.deliver,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

function configuration(folder: string, imapPort: number, smtpPort: number, htmlEditor: 0 | 1): string {
  return `<?php
$config = [
  'db_dsnw' => 'sqlite:///${folder}/db.sqlite?mode=0640',
  'imap_host' => '127.0.0.1:${imapPort}',
  'smtp_host' => '127.0.0.1:${smtpPort}',
  'smtp_user' => '',
  'smtp_pass' => '',
  'des_key' => 'twenty-four-letters-long',
  'log_driver' => 'stdout',
  'temp_dir' => '${folder}/temp/',
  'plugins' => [],
  'skin' => 'elastic',
  'language' => 'en_US',
  'timezone' => 'auto', // the browser's
  'enable_spellcheck' => false,
  'htmleditor' => ${htmlEditor},
  'reply_mode' => 1, // the caret above the quote
  'create_default_folders' => true,
  'mail_domain' => 'support.test',
  'ip_check' => false,
];
`;
}
