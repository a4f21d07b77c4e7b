// Dovecot 2.3 with one mailbox: the IMAP server behind the webmail under test.
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { freePort, waitForPort } from './ports.ts';
import { run, startProcess } from './processes.ts';

/** The user Dovecot reads mail as; Debian has it on every machine. */
const OWNER = 'www-data:www-data';

export interface Dovecot {
  /** IMAP without TLS on 127.0.0.1. */
  readonly port: number;
  /** Puts a mail (a whole message, as `message()` builds it) into the inbox, also while the server runs. */
  deliver(mail: string): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Starts Dovecot as root, with all its state in one folder.
 * @param folder absolute path that www-data can enter
 * @param seed whole messages that are in the inbox from the start, oldest first
 * @throws Error with Dovecot's output when it does not start
 */
export async function startDovecot(
  folder: string,
  user: string,
  password: string,
  seed: readonly string[],
): Promise<Dovecot> {
  const port = await freePort();
  const mailbox = join(folder, 'mail', user);
  const names = ['cur', 'new', 'tmp'].map((name) => join(mailbox, name));
  await Promise.all([join(folder, 'run'), ...names].map((path) => mkdir(path, { recursive: true })));
  await writeFile(join(folder, 'users'), `${user}:{PLAIN}${password}::::::\n`);
  await writeFile(join(folder, 'dovecot.conf'), configuration(folder, port));

  let delivered = 0;
  const deliver = async (mail: string): Promise<void> => {
    delivered += 1;
    // As the Maildir format asks: written in tmp and moved, so that no half mail is ever seen.
    const name = `${1_700_000_000 + delivered}.M${delivered}.localhost`;
    const draft = join(mailbox, 'tmp', name);
    await writeFile(draft, mail.replaceAll('\r\n', '\n'));
    await run('chown', [OWNER, draft]);
    await rename(draft, join(mailbox, 'new', name));
  };
  for (const mail of seed) await deliver(mail);
  await run('chown', ['-R', OWNER, join(folder, 'mail')]);

  const process = startProcess(
    ['/usr/sbin/dovecot', '-F', '-c', join(folder, 'dovecot.conf')],
    join(folder, 'dovecot.log'),
  );
  try {
    await waitForPort(port, process);
  } catch (error) {
    await process.stop();
    throw error;
  }
  return { port, deliver, stop: () => process.stop() };
}

function configuration(folder: string, port: number): string {
  return `
base_dir = ${folder}/run
log_path = /dev/stderr
protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
default_vsz_limit = 0
first_valid_uid = 1
mail_location = maildir:${folder}/mail/%u
passdb {
  driver = passwd-file
  args = scheme=PLAIN username_format=%u ${folder}/users
}
userdb {
  driver = static
  args = uid=www-data gid=www-data home=${folder}/mail/%u
}
namespace inbox {
  inbox = yes
  separator = /
  mailbox Sent {
    auto = subscribe
    special_use = \\Sent
  }
  mailbox Drafts {
    auto = subscribe
    special_use = \\Drafts
  }
  mailbox Trash {
    auto = subscribe
    special_use = \\Trash
  }
}
service imap-login {
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
`;
}
