import { Fault, type FaultFacts } from '../fault.ts';

type Told = Pick<FaultFacts, 'code' | 'sentence' | 'hint'>;

const WRITABLE = 'Give this user the right to write there, or name another file in DATABASE_URL.';

/** What operators most often meet, by the code or the name of the error, with what to do about it. */
const KNOWN: readonly { readonly when: RegExp; tell(where: string, message: string): Told }[] = [
  {
    when: /^DatabaseOwnedError$/,
    tell: (_where, message) => ({
      code: 'database_owned',
      sentence: `The database is in use: ${message}.`,
      hint: 'Stop the other Ordermend, or name another file in DATABASE_URL.',
    }),
  },
  {
    when: /^SQLITE_(CANTOPEN|READONLY|PERM)/,
    tell: (_where, message) => ({
      code: 'database',
      sentence: `The database cannot be opened for writing: ${message}.`,
      hint: WRITABLE,
    }),
  },
  {
    when: /^SQLITE_(CORRUPT|NOTADB)/,
    tell: (_where, message) => ({
      code: 'database',
      sentence: `The database is damaged: ${message}.`,
      hint: 'Put a backup in place: npm run ordermend -- restore FILE.',
    }),
  },
  {
    when: /^(SQLITE_FULL|ENOSPC|EDQUOT)/,
    tell: () => ({ code: 'file', sentence: 'The disk is full.', hint: 'Make room and start again.' }),
  },
  {
    when: /^(EACCES|EPERM|EROFS)$/,
    tell: (where) => ({ code: 'file', sentence: `${where} cannot be written or read by this user.`, hint: WRITABLE }),
  },
  { when: /^ENOENT$/, tell: (where) => ({ code: 'file', sentence: `There is no ${where}.` }) },
  { when: /^EISDIR$/, tell: (where) => ({ code: 'file', sentence: `${where} is a folder.` }) },
  { when: /^(ENOTDIR|EEXIST)$/, tell: (where) => ({ code: 'file', sentence: `${where} is no folder.` }) },
  {
    when: /^Z_(DATA|BUF)_ERROR$/,
    tell: (_where, message) => ({ code: 'file', sentence: `A .gz file is damaged: ${message}.` }),
  },
];

/** The fault behind an error that operators can mend themselves; any other error is given back as it is: a defect. */
export function knownFault(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof Fault) return error;
  const { code = '', path = 'file' } = error as NodeJS.ErrnoException;
  const known = KNOWN.find(({ when }) => when.test(code) || when.test(error.name));
  return known === undefined ? error : new Fault({ ...known.tell(path, error.message), cause: error });
}
