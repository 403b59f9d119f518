import { readEnvironment } from '../config.ts';
import { runProgram } from './program.ts';

// a reader that has seen enough (`| head`) is no fault
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await runProgram(process.argv.slice(2), {
  env: () => readEnvironment(),
  out: process.stdout,
  err: process.stderr,
  isWatched: process.stderr.isTTY === true,
  now: Date.now,
  verbs: {
    start: async (config) => (await import('../main.ts')).startOrdermend(config),
    replay: async (request) => (await import('../replay/replay-files.ts')).replayFiles(request),
    importFiles: async (request) => (await import('../replay/import-files.ts')).importFiles(request),
    importCsv: async (request) => (await import('../replay/import-csv.ts')).importCsv(request),
  },
});
