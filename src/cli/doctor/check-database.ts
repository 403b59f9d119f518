import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { Fault } from '../../fault.ts';
import { databaseProblems } from '../database/database-problems.ts';
import { holdDatabase } from '../database/hold-database.ts';
import { reasonOf } from './call-slack.ts';
import { broken, type Finding, fine, note, type Surroundings } from './finding.ts';

/** Whether the database can be written, is whole, and who has it. */
export async function checkDatabase({ config }: Surroundings): Promise<readonly Finding[]> {
  const { databaseFile } = config;
  const locked = notWritable(databaseFile);
  if (locked !== undefined) return [locked];
  if (!existsSync(databaseFile)) return [fine(`there is no database yet; the first start makes ${databaseFile}`)];
  const problems = databaseProblems(databaseFile);
  if (problems.length > 0) {
    const fix = 'Stop the program and put a backup in place: npm run ordermend -- restore FILE.';
    return problems.map((problem) => broken(`${databaseFile}: ${problem}`, fix));
  }
  return [fine(`${databaseFile} is whole`), ...ownerOf(databaseFile)];
}

function notWritable(databaseFile: string): Finding | undefined {
  const folder = nearestThere(dirname(resolve(databaseFile)));
  try {
    if (!statSync(folder).isDirectory()) throw new Error(`${folder} is no folder`);
    accessSync(folder, constants.W_OK);
    if (existsSync(databaseFile)) accessSync(databaseFile, constants.W_OK);
    return undefined;
  } catch (error) {
    const fix = `Give this user the right to write in ${folder}, or name another file in DATABASE_URL.`;
    return broken(`${databaseFile} cannot be written (${reasonOf(error)})`, fix);
  }
}

/** The folder itself, or the one in which the first start would make it. */
function nearestThere(folder: string): string {
  return existsSync(folder) ? folder : nearestThere(dirname(folder));
}

function ownerOf(databaseFile: string): readonly Finding[] {
  try {
    holdDatabase(databaseFile).release();
    return [];
  } catch (error) {
    if (error instanceof Fault) return [note('the program is running: it owns the database')];
    return [
      broken(`ownership of ${databaseFile} cannot be taken (${reasonOf(error)})`, 'Check the rights of its folder.'),
    ];
  }
}
