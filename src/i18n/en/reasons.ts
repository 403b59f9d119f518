import { reasonOf } from '../reason-of.ts';
import type { ReasonWords } from '../words/reason-words.ts';
import { contacts } from './contacts.ts';
import { evidenceLabels } from './evidence-labels.ts';
import { exceptions } from './exceptions.ts';
import { reports } from './reports.ts';
import { sentences } from './sentences.ts';

/** Why there is a case, in English. */
export const reasons = {
  reason: reasonOf(sentences, exceptions, reports.reason, contacts.wrote),
  labels: evidenceLabels,
  yes: 'yes',
  no: 'no',
} satisfies ReasonWords;
