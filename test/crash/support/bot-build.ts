import { execFileSync } from 'node:child_process';
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../../..', import.meta.url));

/** A compiled program, and how it is put away. */
export interface BotBuild {
  /** What Node runs. */
  readonly file: string;
  remove(): void;
}

/**
 * Compiles the program into a folder of its own: a build that somebody runs meanwhile does not take it away from under a
 * test, and starting it costs no loader. Types are checked elsewhere.
 */
export function buildBot(): BotBuild {
  // Below node_modules the copy still finds the packages.
  const folder = join(project, 'node_modules/.cache', `ordermend-${process.pid}`);
  const tsc = join(project, 'node_modules/typescript/bin/tsc');
  execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json', '--noCheck', '--outDir', folder], { cwd: project });
  cpSync(join(project, 'db/migrations'), join(folder, 'db/migrations'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  return {
    file: join(folder, 'src/cli/main.js'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
