// node scripts/run.mjs FILE.ts [ARGUMENT…]: runs a TypeScript file of the project, compiled where dist has it.
import { existsSync } from 'node:fs';
import { build } from './build.mjs';
import { ensure } from './ensure.mjs';
import { giveUp, inProject } from './project.mjs';
import { runHere, runThroughLoader } from './run-file.mjs';

const [file, ...args] = process.argv.slice(2);
if (!file) giveUp('usage: node scripts/run.mjs FILE.ts [ARGUMENT…]');
ensure();
await build();
const compiled = inProject(`dist/${file.replace(/\.ts$/, '.js')}`);
if (existsSync(compiled)) await runHere(compiled, args);
else await runThroughLoader(inProject(file), args);
