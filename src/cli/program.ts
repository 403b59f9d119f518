import { Command, CommanderError } from 'commander';
import { tellFault, UsageFault } from '../fault.ts';
import type { CliDeps } from './deps.ts';
import { knownFault } from './known-fault.ts';

/** Exit status (contract 1). */
const EXIT = { done: 0, failed: 1, usage: 2 } as const;

/** A command's module: `run` carries it out and answers the exit status. */
interface CommandModule<O> {
  run(options: O, deps: CliDeps): Promise<number>;
}

const CONFIG_OPTION = ['--config <file>', 'configuration file, instead of ORDERMEND_CONFIG'] as const;

/** Runs one command line and answers the exit status; a command's module is loaded only when it is called. */
export async function runProgram(args: readonly string[], deps: CliDeps): Promise<number> {
  let status: number = EXIT.done;
  const program = new Command('ordermend')
    .description('Finds the orders of a shop that are in trouble and gets each of them mended in Slack.')
    .configureOutput({ writeOut: (text) => deps.out.write(text), writeErr: (text) => deps.err.write(text) })
    .exitOverride();

  /** Turns a module into commander's action; positional arguments join the options under their names. */
  function action<O>(load: () => Promise<CommandModule<O>>, ...positional: readonly string[]) {
    return async (...given: readonly unknown[]) => {
      const named = Object.fromEntries(positional.map((name, index) => [name, given[index]]));
      const { run } = await load();
      status = await run({ ...(given[positional.length] as object), ...named } as O, deps);
    };
  }

  program
    .command('start')
    .description('run until Ctrl-C; without SLACK_BOT_TOKEN in local mode')
    .action(action(() => import('./commands/start.ts')));
  program
    .command('replay')
    .description('recorded events through the real pipeline on a virtual clock, without Slack')
    .argument('<files...>', 'NDJSON, .gz too; - is standard input')
    .option('--out <file>', 'where the alerts go, instead of standard output')
    .option('--until <time>', 'ISO time at which the clock stops, instead of the last event')
    .option(...CONFIG_OPTION)
    .action(action(() => import('./commands/replay.ts'), 'files'));
  program
    .command('import')
    .description('recorded events into the database, quietly: what is already true becomes a backlog with one summary')
    .argument('<files...>', 'NDJSON, .gz too; - is standard input; CSV with --map')
    .option('--map <file>', 'mapping file: the files are CSV, and it says what their rows mean')
    .option(...CONFIG_OPTION)
    .action(action(() => import('./commands/import.ts'), 'files'));
  program
    .command('map')
    .description('show what a sample becomes by a mapping file, what is wrong and what is left over; stores nothing')
    .argument('<mapping>', 'mapping file, YAML')
    .argument('<sample>', 'JSON of one delivery, .ndjson of several, or .csv')
    .action(action(() => import('./commands/map.ts'), 'mapping', 'sample'));
  program
    .command('rules')
    .description('rules of the configuration')
    .command('test')
    .description('check the configuration and, with recorded events, say what its rules would find')
    .argument('[files...]', 'NDJSON, .gz too; - is standard input')
    .option(...CONFIG_OPTION)
    .action(action(() => import('./commands/rules-test.ts'), 'files'));
  program
    .command('doctor')
    .description('check configuration, tokens, scopes, channels, database and connections, and say what to fix')
    .action(action(() => import('./commands/doctor.ts')));
  program
    .command('backup')
    .description('copy the database while the program runs')
    .argument('[file]', 'where to; by default beside the database, with date and time')
    .action(action(() => import('./commands/backup.ts'), 'file'));
  program
    .command('restore')
    .description('put a backup in place of the database; the program must not run')
    .argument('<file>', 'the backup')
    .action(action(() => import('./commands/restore.ts'), 'file'));
  program
    .command('verify')
    .description('check that a database is whole')
    .argument('[file]', 'a backup; by default the database itself')
    .action(action(() => import('./commands/verify.ts'), 'file'));
  program
    .command('config-docs')
    .description('print docs/configuration.md')
    .option('--write', 'write the file instead')
    .action(action(() => import('./commands/config-docs.ts')));

  try {
    await program.parseAsync([...args], { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return isHelp(error) ? EXIT.done : EXIT.usage;
    deps.err.write(`${tellFault(knownFault(error))}\n`);
    return error instanceof UsageFault ? EXIT.usage : EXIT.failed;
  }
}

function isHelp({ code }: CommanderError): boolean {
  return code === 'commander.helpDisplayed' || code === 'commander.version';
}
