import { dirname, join } from 'node:path';
import type { Config } from './config.ts';
import { assertFolderWritable } from './local/assert-folder-writable.ts';
import { assertPortFree } from './local/assert-port-free.ts';
import { importHistory } from './local/import-history.ts';
import { type LaunchedSimulator, launchSimulator } from './local/launch-simulator.ts';
import { type ConnectedConfig, localConfig } from './local/local-config.ts';
import { welcome } from './local/welcome.ts';
import { createLog } from './log.ts';
import { type Program, startProgram } from './program.ts';

/** Starts Ordermend, in local mode with its simulator beside it, and runs until it is told to stop. Answers the exit status. */
export async function startOrdermend(config: Config): Promise<number> {
  const log = createLog(config.slack.mode === 'local' && config.logLevel === 'info' ? 'warn' : config.logLevel);
  let simulator: LaunchedSimulator | undefined;
  const stopAsked = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  try {
    let connected: ConnectedConfig;
    if (config.slack.mode === 'local') {
      assertFolderWritable(dirname(config.databaseFile));
      await assertPortFree(config.http);
      const botUrl = `http://127.0.0.1:${config.http.port}`;
      simulator = await launchSimulator({ folder: join(dirname(config.databaseFile), 'local'), botUrl });
      connected = localConfig(config, simulator);
      if (simulator.backdatedFile !== undefined) await importHistory(connected, simulator.backdatedFile);
    } else {
      connected = { ...config, slack: config.slack };
    }
    const program: Program = await startProgram(connected, log);
    process.stderr.write(welcome(program.url, simulator !== undefined));
    await stopAsked;
    await program.stop();
    return 0;
  } finally {
    await simulator?.stop();
  }
}
