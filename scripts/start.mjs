// npm start: installs what is missing, builds what is stale, runs Ordermend.
import { build } from './build.mjs';
import { ensure } from './ensure.mjs';
import { inProject } from './project.mjs';
import { runHere } from './run-file.mjs';

ensure();
await build();
if (process.env.npm_lifecycle_event) stopWithParent();
await runHere(inProject('dist/src/cli/main.js'), ['start', ...process.argv.slice(2)]);

/** npm passes a signal on to its shell, and the shell dies without passing it on: a process whose parent went away was told to stop. */
function stopWithParent() {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 250);
  watch.unref();
}
