import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { startSimulator } from '../../../simulator/start-simulator.ts';
import { runProgram } from '../../../src/cli/program.ts';

it('the doctor finds nothing to fix in the simulated workspace, and an archived channel when it is named', async () => {
  const simulator = await startSimulator({});
  onTestFinished(() => simulator.close());
  const env = {
    ...simulator.env(),
    ORDERMEND_CHANNEL: 'C0ORDDESK',
    DATABASE_URL: `file:${join(mkdtempSync(join(tmpdir(), 'ordermend-doctor-')), 'shop.db')}`,
  };
  const well = await examine(env);
  expect(well.lines.filter((line) => line.startsWith('FIX'))).toEqual([]);
  expect(well.lines).toContain('ok   Socket Mode works');
  expect(well.lines).toContain('ok   the token has all 11 scopes');
  expect(well.lines).toContain('ok   EFFECTS_URL answers');
  expect(well.status).toBe(0);

  const archived = await examine({ ...env, ORDERMEND_CHANNEL: 'C0OLDORDS' });
  expect(archived.lines).toContain('FIX  channel C0OLDORDS (team everyone, digest) is archived');
  expect(archived.status).toBe(1);
});

async function examine(env: Readonly<Record<string, string | undefined>>) {
  const out: string[] = [];
  const status = await runProgram(['doctor'], {
    env: () => env,
    out: { write: (text) => void out.push(text) },
    err: { write: () => {} },
    isWatched: false,
    now: Date.now,
    verbs: { start: unused, replay: unused, importFiles: unused, importCsv: unused },
  });
  return { status, lines: out.join('').split('\n') };
}

async function unused(): Promise<number> {
  throw new Error('the doctor starts nothing');
}
