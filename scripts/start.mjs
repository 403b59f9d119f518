// npm start: installs what is missing, builds what is stale, runs Ordermend.
import { build } from './build.mjs';
import { ensure } from './ensure.mjs';
import { inProject } from './project.mjs';
import { runHere } from './run-file.mjs';

ensure();
await build();
await runHere(inProject('dist/src/cli/main.js'), ['start', ...process.argv.slice(2)]);
