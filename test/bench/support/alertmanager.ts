import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { tempFolder } from './temp-folder.ts';

const BINARY = 'prometheus-alertmanager';

/** Why Alertmanager cannot be compared here, or `undefined` when it can. */
export function noAlertmanager(): string | undefined {
  try {
    execFileSync(BINARY, ['--version'], { stdio: 'ignore' });
    return undefined;
  } catch {
    return `no ${BINARY} on this machine (Debian package ${BINARY})`;
  }
}

/** Starts Debian's Alertmanager; groups of `groupBy` go to `webhook` after `waitS` seconds. */
export async function startAlertmanager(options: {
  readonly webhook: string;
  readonly groupBy: string;
  readonly waitS: number;
}): Promise<{ readonly url: string; close(): Promise<void> }> {
  const folder = tempFolder();
  const config = join(folder.path, 'alertmanager.yml');
  writeFileSync(
    config,
    JSON.stringify({
      route: { receiver: 'hook', group_by: [options.groupBy], group_wait: `${options.waitS}s`, group_interval: '1h' },
      receivers: [{ name: 'hook', webhook_configs: [{ url: options.webhook, send_resolved: false }] }],
    }),
  );
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const child: ChildProcess = spawn(
    BINARY,
    [
      `--config.file=${config}`,
      `--storage.path=${folder.path}`,
      `--web.listen-address=127.0.0.1:${port}`,
      '--cluster.listen-address=',
      '--log.level=error',
    ],
    { stdio: 'ignore' },
  );
  while (
    !(await fetch(`${url}/-/ready`).then(
      ({ ok }) => ok,
      () => false,
    ))
  ) {
    if (child.exitCode !== null) throw new Error('Alertmanager ended');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    url,
    async close() {
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
      folder.remove();
    },
  };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
