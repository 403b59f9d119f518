import { typeMeaning } from '../type-name.ts';
import type { ReasonWords } from '../words/reason-words.ts';
import { exceptions } from './exceptions.ts';

export const reasons = {
  reason: (pen, code) => pen.ours(typeMeaning(exceptions, code)),
  labels: {},
  yes: 'yes',
  no: 'no',
} satisfies ReasonWords;
