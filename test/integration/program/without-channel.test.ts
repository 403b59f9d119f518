import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { type Config, readConfig } from '../../../src/config.ts';
import { tellFault } from '../../../src/fault.ts';
import { createLog } from '../../../src/log.ts';
import { startProgram } from '../../../src/program.ts';

/** Starts the program with tokens of a workspace and gives what the operator reads. */
async function startInVain(
  env: Readonly<Record<string, string>>,
  yaml = '',
): Promise<{ told: string; config: Config }> {
  const folder = mkdtempSync(join(tmpdir(), 'ordermend-start-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'ordermend.yaml');
  writeFileSync(file, yaml);
  const config = readConfig({
    SLACK_BOT_TOKEN: 'xoxb-1-test',
    SLACK_APP_TOKEN: 'xapp-1-test',
    SLACK_API_URL: 'http://127.0.0.1:9/api/',
    DATABASE_URL: `file:${join(folder, 'ordermend.db')}`,
    ORDERMEND_CONFIG: file,
    PORT: '0',
    ...env,
  });
  if (config.slack.mode === 'local') throw new Error('tokens are set');
  const failed = await startProgram({ ...config, slack: config.slack }, createLog('fatal')).then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(failed).toMatchObject({ name: 'Fault', code: 'settings' });
  return { told: tellFault(failed), config };
}

test('with tokens and no channel nothing starts, and the operator reads which setting is missing', async () => {
  const { told, config } = await startInVain({});
  expect(told).toContain('The team everyone has no channel: set ORDERMEND_CHANNEL');
  expect(existsSync(config.databaseFile)).toBe(false);
});

test('every team without a channel is named with the place where it is set', async () => {
  const { told } = await startInVain({}, 'teams: { care: {}, stock: { channel: C0INVENTR }, money: {} }');
  expect(told).toContain('teams.care needs a channel, or ORDERMEND_CHANNEL');
  expect(told).toContain('teams.money needs a channel');
  expect(told).not.toContain('teams.stock');
});
