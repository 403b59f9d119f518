import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** Bolt over HTTP with an empty handler, as JavaScript: no loader may slow its start. */
const SCRIPT = `
import bolt from '@slack/bolt';
const receiver = new bolt.HTTPReceiver({ signingSecret: process.env.SECRET, endpoints: ['/slack/events'], port: 0 });
const app = new bolt.App({ receiver, authorize: async () => ({ botToken: 'xoxb-1', botId: 'B1', botUserId: 'U1' }) });
app.action(/.*/, async ({ ack }) => { await ack(); });
const server = await app.start(0);
process.stdout.write('http://127.0.0.1:' + server.address().port + '\\n');
`;

/** Starts bare Bolt in a process of its own and waits until it listens. */
export async function startBareBolt(secret: string): Promise<{ readonly url: string; kill(): Promise<void> }> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', SCRIPT], {
    cwd: fileURLToPath(new URL('../../..', import.meta.url)),
    env: { PATH: process.env.PATH ?? '', SECRET: secret },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  while (!said.includes('\n')) {
    const [chunk] = (await once(child.stdout, 'data')) as [Buffer];
    said += chunk.toString();
  }
  const url = /http:\S+/.exec(said)?.[0] ?? '';
  child.stdout.resume();
  return {
    url,
    async kill() {
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
  };
}
