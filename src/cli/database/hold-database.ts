import { DatabaseOwnedError, ownDatabase } from '../../../db/sqlite/own-database.ts';
import { Fault } from '../../fault.ts';

/** Takes the ownership of a database file until `release`. Throws a `database_owned` fault while a program runs. */
export function holdDatabase(file: string): { release(): void } {
  try {
    return ownDatabase(file);
  } catch (cause) {
    if (!(cause instanceof DatabaseOwnedError)) throw cause;
    throw new Fault({
      code: 'database_owned',
      sentence: `A running program owns ${file}.`,
      hint: 'Stop it first.',
      cause,
    });
  }
}
