import { z } from 'zod';
import { type ExceptionCode, isExceptionCode } from '../domain/catalogue/exception-types.ts';
import { SEVERITIES } from '../domain/catalogue/severity.ts';
import { BadField, shown } from './bad-field.ts';
import { Id, must, OptionalId, OptionalRecord, OptionalText, present, textOf, wordsOf } from './fields.ts';
import { readerOf } from './reader.ts';
import { type Scrubbing, scrubRecord } from './scrub.ts';

const AlertFields = z.object({
  code: Id,
  severity: z.enum(SEVERITIES, must(SEVERITIES.join(', '))).nullish(),
  summary: OptionalText,
  evidence: OptionalRecord,
  fingerprint: OptionalId,
});

/** Alerts that someone else found. */
export const EXCEPTION_EVENTS = {
  'exception.detected': readerOf(AlertFields, alertOf),
  'exception.cleared': readerOf(AlertFields, alertOf),
};

function alertOf(data: z.output<typeof AlertFields>, scrubbing: Scrubbing) {
  return present({
    code: codeOf(data.code),
    severity: data.severity ?? undefined,
    summary: wordsOf(data.summary, scrubbing),
    evidence: data.evidence ? scrubRecord(data.evidence, scrubbing) : undefined,
    fingerprint: textOf(data.fingerprint),
  });
}

function codeOf(code: string): ExceptionCode | `X.${string}` {
  if (isExceptionCode(code)) return code;
  if (/^X\.[\w.-]{1,100}$/.test(code)) return code as `X.${string}`;
  throw new BadField('data.code', `must be a code of the taxonomy or begin with "X.", not ${shown(code)}`);
}
