import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../../..', import.meta.url));

/** How the bot is started, and how what that took is put away. */
export interface BotBuild {
  readonly args: readonly string[];
  remove(): void;
}

/**
 * Compiles the program and keeps a copy, so that whoever builds meanwhile does not take it away from under the test.
 * Where it does not compile it runs through the loader, which only takes longer to start.
 */
export function buildBot(): BotBuild {
  try {
    execFileSync(process.execPath, ['scripts/build.mjs'], { cwd: project, stdio: 'ignore' });
  } catch {
    return { args: ['--import', 'tsx', join(project, 'src/cli/main.ts')], remove() {} };
  }
  // Below node_modules the copy still finds the packages.
  const copy = join(project, 'node_modules/.cache', `crash-${process.pid}`);
  mkdirSync(copy, { recursive: true });
  cpSync(join(project, 'dist'), copy, { recursive: true });
  writeFileSync(join(copy, 'package.json'), '{"type":"module"}');
  return {
    args: [join(copy, 'src/cli/main.js')],
    remove: () => rmSync(copy, { recursive: true, force: true }),
  };
}
