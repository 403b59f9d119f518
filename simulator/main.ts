import { readArguments, type SimulatorArguments, USAGE } from './arguments.ts';
import { writeLocalSettings } from './local-settings.ts';
import { createShop } from './shop/create-shop.ts';
import type { Simulator } from './simulator.ts';
import { startSimulator } from './start-simulator.ts';

const TROUBLE_GAP_MS = 10_000;
/** The longest wait that a timer can hold: a process waits for its bot as long as it lives. */
const FOREVER_MS = 2 ** 31 - 1;

/** The simulator as a process: prints one line of JSON when it is ready, and runs until it is told to stop. */
async function main(): Promise<void> {
  const args = readOrExit();
  const simulator = await startOrExit(args);
  let stopping = false;
  async function stop(): Promise<void> {
    if (stopping) return;
    stopping = true;
    await simulator.close();
    process.exit(0);
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'disconnect']) process.on(signal, () => void stop());

  const backdatedFile = await simulator.writeBackdated();
  if (!args['no-shop']) await simulator.act('tom', { kind: 'shop', running: !args.paused });
  const settingsFile = writeLocalSettings(args.data);
  const ready = { ...readyLine(simulator), settingsFile, ...(backdatedFile === undefined ? {} : { backdatedFile }) };
  process.stdout.write(`${JSON.stringify(ready)}\n`);
  process.send?.(ready);
  // Slack asks a request URL once whether it is there; the page shows the answer.
  if (args.mode === 'http') await simulator.botIsConnected();
}

function readyLine(simulator: Simulator): Readonly<Record<string, unknown>> {
  const { secrets } = simulator.slack;
  const { SMTP_URL: smtpUrl, MAIL_FROM: mailFrom } = simulator.env();
  return {
    ready: true,
    port: Number(new URL(simulator.url).port),
    botToken: secrets.botToken,
    appToken: secrets.appToken,
    signingSecret: secrets.signingSecret,
    slackApiUrl: `${simulator.url}/api/`,
    effectsUrl: `${simulator.url}/effects`,
    effectsSecret: secrets.effectsSecret,
    ingestSecret: secrets.ingestSecret,
    smtpUrl,
    mailFrom,
    clockFile: simulator.clock.file,
  };
}

function readOrExit(): SimulatorArguments {
  try {
    return readArguments(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${USAGE}\n`);
    process.exit(2);
  }
}

async function startOrExit(args: SimulatorArguments): Promise<Simulator> {
  try {
    return await startSimulator({
      folder: args.data,
      port: args.port,
      mode: args.mode,
      waitMs: FOREVER_MS,
      ...(args['bot-url'] === undefined ? {} : { botUrl: args['bot-url'] }),
      ...(args.page === undefined ? {} : { pageFolder: args.page }),
      ...(args['no-shop'] ? {} : { shop: (wiring) => createShop({ ...wiring, seed: args.seed }) }),
      onTrouble: sayTrouble(),
    });
  } catch (error) {
    const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
    const sentence = taken ? `port ${args.port} is taken: give another one with --port` : String(error);
    process.stderr.write(`the simulator could not start: ${sentence}\n`);
    process.exit(1);
  }
}

/** Says the same trouble once in a while: a bot that is down fails every delivery. */
function sayTrouble(): (error: unknown) => void {
  let last = '';
  let lastAt = 0;
  return (error) => {
    const sentence = error instanceof Error ? error.message : String(error);
    const now = performance.now();
    if (sentence === last && now - lastAt < TROUBLE_GAP_MS) return;
    last = sentence;
    lastAt = now;
    process.stderr.write(`simulator: ${sentence}\n`);
  };
}

await main();
