// Where the project lies and how its scripts end; only Node's own modules, since these run before anything is installed.
import { fileURLToPath } from 'node:url';

/** The absolute path of a file or folder of the project. */
export function inProject(path) {
  return fileURLToPath(new URL(`../${path}`, import.meta.url));
}

/** Says in one sentence what is wrong and ends the process as failed. */
export function giveUp(sentence) {
  process.stderr.write(`ordermend: ${sentence}\n`);
  process.exit(1);
}

/** Whether the file of this address is the program that node was asked to run. */
export function isProgram(moduleUrl) {
  return process.argv[1] === fileURLToPath(moduleUrl);
}
