import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const main = fileURLToPath(new URL('../../../../simulator/main.ts', import.meta.url));

describe('the process of the simulator', () => {
  let folder: string;
  const started: ChildProcess[] = [];

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'simulator-'));
  });
  afterEach(async () => {
    for (const child of started.splice(0)) {
      if (child.exitCode === null && child.signalCode === null) {
        child.kill('SIGKILL');
        await once(child, 'exit');
      }
    }
    rmSync(folder, { recursive: true, force: true });
  });

  function start(...args: readonly string[]): ChildProcess {
    const child = spawn(process.execPath, ['--import', 'tsx', main, ...args], {
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    started.push(child);
    return child;
  }
  async function outcome(child: ChildProcess): Promise<{ readonly code: unknown; readonly said: string }> {
    let said = '';
    child.stderr?.on('data', (chunk) => (said += String(chunk)));
    const [code] = await once(child, 'exit');
    return { code, said };
  }

  it('says when it is ready, survives SIGKILL with its secrets, and stops on SIGTERM', async () => {
    const first = start('--data', folder, '--no-shop');
    const [ready] = (await once(first, 'message')) as [Record<string, unknown>];
    expect(ready).toMatchObject({ ready: true, clockFile: join(folder, 'clock.json') });
    expect(Object.keys(ready)).toEqual(
      expect.arrayContaining([
        'port',
        'botToken',
        'appToken',
        'signingSecret',
        'effectsUrl',
        'effectsSecret',
        'ingestSecret',
      ]),
    );
    first.kill('SIGKILL');
    await once(first, 'exit');

    const second = start('--data', folder, '--no-shop');
    const [again] = (await once(second, 'message')) as [Record<string, unknown>];
    expect(again.botToken).toBe(ready.botToken);
    const end = outcome(second);
    second.kill('SIGTERM');
    expect((await end).code).toBe(0);
  });

  it('names a wrong argument and a taken port', async () => {
    expect(await outcome(start('--port', '-1'))).toMatchObject({ code: 2, said: expect.stringContaining('--data') });
    const first = start('--data', folder, '--no-shop');
    const [{ port }] = (await once(first, 'message')) as [{ port: number }];
    const second = await outcome(start('--data', `${folder}/other`, '--no-shop', '--port', String(port)));
    expect(second).toMatchObject({ code: 1, said: expect.stringContaining(`port ${port} is taken`) });
  });
});
