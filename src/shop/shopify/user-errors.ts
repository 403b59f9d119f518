import { z } from 'zod';

const REASON_CHARS = 300;

/** Why a mutation was not carried out; some kinds of errors bear a code. */
export const UserErrors = z.array(z.object({ message: z.string(), code: z.string().nullish() }));
/** Read with this schema. */
export type UserErrors = z.infer<typeof UserErrors>;

/** All messages as one reason. */
export function reasonOf(errors: UserErrors): string {
  return errors
    .map(({ message }) => message)
    .join(' ')
    .slice(0, REASON_CHARS);
}

/** Whether it was not carried out for exactly this reason. */
export function isAll(errors: UserErrors, code: string): boolean {
  return errors.length > 0 && errors.every((error) => error.code === code);
}
