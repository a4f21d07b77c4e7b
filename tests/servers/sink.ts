// Where all mail of the test servers ends: an SMTP server on loopback that keeps what it is given.
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';

/** One mail that was accepted. */
export interface SunkMail {
  /** Envelope sender, '' for the null sender. */
  readonly sender: string;
  /** Envelope recipients. */
  readonly recipients: readonly string[];
  /** The bytes after DATA, dot-stuffing undone. */
  readonly raw: Buffer;
  /** Its text has the lines as they were sent: format=flowed is not undone. */
  readonly parsed: Email;
}

/** The answer to a mail that is refused: an SMTP code of 400 to 599, and what the server says. */
export interface Refusal {
  code: number;
  text: string;
}

export interface Sink {
  readonly port: number;
  /** Accepted mails, oldest first. */
  readonly mails: readonly SunkMail[];
  /** How many mails were refused. */
  readonly refusals: number;
  /** While set, every mail is refused with it after its data; undefined accepts again. */
  reject: Refusal | undefined;
  /**
   * The first accepted mail, past or future, that fits.
   * @param ms give up after so many milliseconds
   * @throws Error that lists the subjects which did arrive
   */
  waitFor(predicate: (mail: SunkMail) => boolean, ms?: number): Promise<SunkMail>;
  stop(): Promise<void>;
}

/** Starts a sink on a free port of 127.0.0.1. */
export async function startSink(): Promise<Sink> {
  const mails: SunkMail[] = [];
  const arrivals = new EventTarget();
  let refusals = 0;

  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    closeTimeout: 100,
    onData(stream, session, done) {
      receive(stream, session).then(() => done(), done);
    },
  });

  async function receive(stream: SMTPServerDataStream, session: SMTPServerSession): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk as Buffer);
    if (sink.reject) {
      refusals += 1;
      throw Object.assign(new Error(sink.reject.text), {
        responseCode: sink.reject.code,
      });
    }
    const raw = Buffer.concat(chunks);
    const { mailFrom, rcptTo } = session.envelope;
    mails.push({
      sender: mailFrom ? mailFrom.address : '',
      recipients: rcptTo.map((recipient) => recipient.address),
      raw,
      parsed: await parse(raw),
    });
    arrivals.dispatchEvent(new Event('mail'));
  }

  const sink: Sink = {
    port: await listen(server),
    mails,
    get refusals() {
      return refusals;
    },
    reject: undefined,
    waitFor(predicate, ms = 10_000) {
      return new Promise((resolve, reject) => {
        const settled = new AbortController();
        const look = (): void => {
          const mail = mails.find(predicate);
          if (!mail) return;
          settled.abort();
          resolve(mail);
        };
        const timer = setTimeout(() => {
          settled.abort();
          const subjects = mails.map((mail) => mail.parsed.subject ?? '(none)').join(' | ');
          reject(new Error(`No such mail in ${ms} ms. Subjects that arrived: ${subjects || 'none at all'}`));
        }, ms);
        settled.signal.addEventListener('abort', () => clearTimeout(timer));
        arrivals.addEventListener('mail', look, { signal: settled.signal });
        look();
      });
    },
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
  return sink;
}

/** A test compares what was sent, so the parser is not told that it might join lines (and quotes, wrongly). */
function parse(raw: Buffer): Promise<Email> {
  const asSent = raw.toString('latin1').replace(/;\s*format=flowed/gi, '');
  return PostalMime.parse(Buffer.from(asSent, 'latin1'));
}

function listen(server: SMTPServer): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    const net = server.listen(0, '127.0.0.1', () => {
      const address = net.address();
      if (address === null || typeof address === 'string') reject(new Error('the sink has no port'));
      else resolve(address.port);
    });
  });
}
