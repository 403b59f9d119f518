import type { AddressInfo, Socket } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

/** A mail server on this machine whose answers a test decides. */
export interface FakeSmtp {
  readonly url: string;
  /** What it took, oldest first. */
  readonly mails: readonly (Email & { readonly recipients: readonly string[] })[];
  close(): Promise<void>;
}

/** What it does at each step; a number is the answer that it refuses with. */
export interface FakeSmtpBehaviour {
  readonly recipient?: number;
  readonly data?: number;
  readonly sender?: number;
  /** Takes the mail and breaks the connection instead of answering. */
  readonly losesAnswer?: () => boolean;
  /** Never answers to a recipient. */
  readonly hangs?: boolean;
  readonly password?: string;
}

/** Starts it on a free port. */
export async function startFakeSmtp(behaviour: FakeSmtpBehaviour = {}): Promise<FakeSmtp> {
  const { recipient, data, sender, losesAnswer, hangs, password } = behaviour;
  const mails: (Email & { recipients: readonly string[] })[] = [];
  const sockets = new Set<Socket>();
  const server = new SMTPServer({
    disabledCommands: password === undefined ? ['AUTH', 'STARTTLS'] : ['STARTTLS'],
    allowInsecureAuth: true,
    disableReverseLookup: true,
    closeTimeout: 50,
    onAuth: (auth, _session, done) =>
      auth.password === password ? done(null, { user: 'care' }) : done(refusal(535, `no ${auth.password} here`)),
    onMailFrom: (_address, _session, done) => done(sender === undefined ? null : refusal(sender)),
    onRcptTo(_address, _session, done) {
      if (!hangs) done(recipient === undefined ? null : refusal(recipient));
    },
    onData(stream, { envelope }, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        void PostalMime.parse(Buffer.concat(parts)).then((mail) => {
          if (data !== undefined) return done(refusal(data));
          mails.push({ ...mail, recipients: envelope.rcptTo.map(({ address }) => address) });
          if (!losesAnswer?.()) return done();
          for (const socket of sockets) socket.destroy();
        });
      });
    },
  });
  // A broken connection is what some stories are about.
  server.on('error', () => {});
  const listening = server.listen(0, '127.0.0.1');
  listening.on('connection', (socket: Socket) => sockets.add(socket));
  await new Promise((resolve) => listening.once('listening', resolve));
  const { port } = listening.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function refusal(responseCode: number, message = 'not here'): Error {
  return Object.assign(new Error(message), { responseCode });
}
