// Request Tracker 5 as Debian packages it, with SQLite and its own SMTP sink, on 127.0.0.1.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findRt } from '../../scripts/system.ts';
import { AGENT } from './mails.ts';
import { freePort, waitForPort } from './ports.ts';
import { run, startProcess } from './processes.ts';
import { SEEDS } from './seeds.ts';
import { type Sink, startSink } from './sink.ts';

export interface RtOptions {
  /** Whether replies are written in CKEditor 4; else in a textarea. */
  richText: boolean;
  /** Whole messages that became tickets, oldest first; SEEDS when left out. */
  seed?: readonly string[];
}

export interface Rt {
  /** Address of the login page, with a slash at the end. */
  readonly url: string;
  readonly user: string;
  readonly password: string;
  readonly richText: boolean;
  /** Where the replies arrive, and before them one automatic answer for each ticket. */
  readonly sink: Sink;
  /** Hands over one more mail as a mail server would; a new one becomes the ticket after the last. */
  deliver(mail: string): Promise<void>;
  /** Ends all processes and removes all files. */
  stop(): Promise<void>;
}

const QUEUE = 'Support';
/** What replies come from. */
export const SUPPORT = 'support@support.test';

/**
 * Starts a Request Tracker of its own, in some five seconds; any number may run side by side. The first seed is
 * ticket 1, the next ticket 2.
 * @throws Error when it is not installed, or with the output of the part that did not start
 */
export async function startRt({ richText, seed = SEEDS }: RtOptions): Promise<Rt> {
  const { path: installed, missing } = findRt();
  if (installed === undefined) throw new Error(missing);
  const [user, password] = ['sam', 'secret123'];
  // What was started is undone in the opposite order, also when a later step fails.
  const undo: (() => Promise<void>)[] = [];
  const stop = async (): Promise<void> => {
    for (let step = undo.pop(); step; step = undo.pop()) await step();
  };
  try {
    const folder = await mkdtemp(join(tmpdir(), 'rt-'));
    undo.push(() => rm(folder, { recursive: true, force: true, maxRetries: 10 }));
    const sink = await startSink();
    undo.push(sink.stop);
    const port = await freePort();
    const file = (name: string) => join(folder, name);
    await Promise.all(['mason', 'sessions', 'no-more-settings'].map((name) => mkdir(file(name))));
    await writeFile(file('settings.pm'), settings(folder, port, sink.port, richText));
    await writeFile(file('people.json'), JSON.stringify(people(user, password)));
    const env = {
      RT_SITE_CONFIG: file('settings.pm'),
      // Else the folder of the machine's own settings would be read as well.
      RT_SITE_CONFIG_DIR: file('no-more-settings'),
      LC_ALL: 'C.UTF-8',
    };
    const database = (...args: string[]) => run('/usr/sbin/rt-setup-database-5', args, env);
    await database('--action', 'init', '--skip-create');
    await database('--action', 'insert', '--datafile', file('people.json'), '--skip-create');

    const rt = startProcess(
      [
        join(installed, 'libexec/rt-server'),
        '--host',
        '127.0.0.1',
        '--port',
        String(port),
        '--max-workers',
        '2',
      ],
      file('rt.log'),
      env,
    );
    undo.push(rt.stop);
    await waitForPort(port, rt);
    const url = `http://127.0.0.1:${port}/`;
    const deliver = async (mail: string): Promise<void> => {
      const answer = await handOver(url, mail);
      if (!answer.startsWith('ok')) throw new Error(`RT took no mail: ${answer}\n${rt.output()}`);
    };
    for (const mail of seed) await deliver(mail);
    return { url, user, password, richText, sink, deliver, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** What `rt-mailgate` does with a mail that a mail server pipes into it. @returns "ok", or why not */
async function handOver(url: string, mail: string): Promise<string> {
  const body = new FormData();
  body.set('SessionType', 'REST');
  body.set('queue', QUEUE);
  body.set('action', 'correspond');
  body.set('message', mail);
  const response = await fetch(`${url}REST/1.0/NoAuth/mail-gateway`, { method: 'POST', body });
  return response.text();
}

/** One queue, one agent and what each may do, in RT's own format. */
function people(user: string, password: string): object {
  const granted = (to: string, rights: string[]) => ({
    GroupDomain: 'SystemInternal',
    GroupType: to,
    Right: rights,
  });
  return {
    Queues: [{ Name: QUEUE, CorrespondAddress: SUPPORT }],
    Users: [
      { Name: user, RealName: 'Sam', EmailAddress: AGENT, Password: password, Privileged: 1, Lang: 'en' },
    ],
    ACL: [
      granted('Everyone', ['CreateTicket', 'ReplyToTicket']),
      granted('Privileged', [
        'SeeQueue',
        'ShowTicket',
        'ShowTicketComments',
        'ModifyTicket',
        'CommentOnTicket',
        'ShowOutgoingEmail',
      ]),
    ],
  };
}

function settings(folder: string, port: number, smtpPort: number, richText: boolean): string {
  return `
use Net::SMTP;
Set($rtname, 'support.test');
Set($Organization, 'support.test');
Set($Timezone, 'UTC');
Set($WebDomain, '127.0.0.1');
Set($WebPort, ${port});
Set($WebSessionClass, 'Apache::Session::File');
Set($DatabaseType, 'SQLite');
Set($DatabaseName, '${folder}/db.sqlite');
Set($InitialdataFormatHandlers, ['RT::Initialdata::JSON', 'perl']);
Set($HTMLFormatter, 'core');
Set($LogToSyslog, undef);
Set($LogToSTDERR, 'warning');
Set($MessageBoxRichText, ${richText ? 1 : 0});
Set(%GnuPG, Enable => 0);
Set(%SMIME, Enable => 0);
Set($MailCommand, sub {
  my ($mail) = @_;
  my @to = map { $_->address } map { Email::Address->parse($mail->head->get($_)) } qw(To Cc Bcc);
  my ($from) = Email::Address->parse($mail->head->get('From'));
  my $smtp = Net::SMTP->new('127.0.0.1', Port => ${smtpPort}) or return 0;
  return $smtp->mail($from->address) && $smtp->to(@to) && $smtp->data($mail->as_string) && $smtp->quit;
});
$RT::MasonDataDir = '${folder}/mason';
$RT::MasonSessionDir = '${folder}/sessions';
$RT::VarPath = '${folder}';
1;
`;
}
