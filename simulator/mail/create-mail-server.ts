import { SMTPServer } from 'smtp-server';
import { isReserved } from './is-reserved.ts';
import { readMail } from './read-mail.ts';
import type { ReceivedMail } from './received-mail.ts';

/** The mail server beside the simulated workspace. It speaks SMTP on this machine only and passes nothing on. */
export interface MailServer {
  /** `smtp://127.0.0.1:<port>`. */
  readonly url: string;
  /** What it took, oldest first; at most the newest thousand. */
  mails(): readonly ReceivedMail[];
  close(): Promise<void>;
}

/** Who reads the mail. */
export interface Mailboxes {
  readsMailAt(address: string): boolean;
  takeMail(mail: ReceivedMail): void;
}

const MOST = 1_000;
const MOST_BYTES = 1_000_000;
const CLOSE_MS = 100;

/**
 * Starts a mail server on a free port. Addresses that nobody reads are refused with 550, as real servers do; without
 * mailboxes every address is read that can belong to nobody (RFC 2606).
 */
export async function createMailServer(options: {
  readonly mailboxes: Mailboxes | undefined;
  readonly now: () => number;
  readonly onMail: () => void;
  readonly onTrouble: (error: unknown) => void;
}): Promise<MailServer> {
  const { mailboxes, now, onMail, onTrouble } = options;
  const mails: ReceivedMail[] = [];
  const isRead = mailboxes?.readsMailAt ?? isReserved;

  async function take(raw: Buffer, recipients: readonly string[]): Promise<void> {
    for (const to of recipients) {
      const mail = await readMail(raw, to, now());
      mails.push(mail);
      if (mails.length > MOST) mails.shift();
      mailboxes?.takeMail(mail);
    }
    onMail();
  }

  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    size: MOST_BYTES,
    closeTimeout: CLOSE_MS,
    onRcptTo({ address }, _session, done) {
      if (isRead(address)) return done();
      done(refusal(550, `5.1.1 <${address}>: there is no such mailbox`));
    },
    onData(stream, { envelope }, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        const recipients = envelope.rcptTo.map(({ address }) => address);
        take(Buffer.concat(parts), recipients).then(
          () => done(),
          (error: unknown) => {
            onTrouble(error);
            done(refusal(451, '4.3.0 the mail could not be read'));
          },
        );
      });
    },
  });
  server.on('error', onTrouble);
  const port = await new Promise<number>((resolve, reject) => {
    const socket = server.listen(0, '127.0.0.1', () => {
      const address = socket.address();
      if (typeof address === 'object' && address !== null) resolve(address.port);
      else reject(new Error('the mail server has no port'));
    });
  });
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails: () => [...mails],
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function refusal(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}
