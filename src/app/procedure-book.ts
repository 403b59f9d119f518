import { createHash } from 'node:crypto';
import { type CaseCode, EXCEPTION_TYPES, type ExceptionCode } from '../domain/catalogue/exception-types.ts';
import { BUILT_IN_STEPS } from '../domain/procedures/built-in/built-in-steps.ts';
import type { Procedure, Step, StepWords } from '../domain/procedures/procedure.ts';
import { stepContent } from '../domain/procedures/procedure-changes.ts';
import type { StepPlan } from '../domain/procedures/step-plan.ts';
import { LOCALES, messagesFor } from '../i18n/locale.ts';

/** The procedures that are in use, by code. */
export interface ProcedureBook {
  /** The procedure of a code; none for foreign codes that nobody wrote one for, and where people switched it off. */
  procedureOf(code: string): Procedure | undefined;
  readonly all: readonly Procedure[];
}

/** Puts the steps that people wrote in their settings in place of the ones that Ordermend comes with. */
export function createProcedureBook(settings: {
  readonly procedures: Readonly<Record<string, readonly Step[]>>;
}): ProcedureBook {
  const builtIn = Object.keys(EXCEPTION_TYPES).map((code) => [code, builtInSteps(code as ExceptionCode)] as const);
  const steps = { ...Object.fromEntries(builtIn), ...settings.procedures };
  const all = Object.entries(steps)
    .filter(([, each]) => each.length > 0)
    .map(([code, each]) => ({ code: code as CaseCode, version: versionOf(each), steps: each }));
  const byCode = new Map<string, Procedure>(all.map((procedure) => [procedure.code, procedure]));
  return { procedureOf: (code) => byCode.get(code), all };
}

/** Any change of a step, of its words or of the order gives another version; the way it was written down does not. */
function versionOf(steps: readonly Step[]): string {
  const said = JSON.stringify(steps.map(stepContent));
  return createHash('sha1').update(said).digest('base64url').slice(0, 10);
}

function builtInSteps(code: ExceptionCode): readonly Step[] {
  const plan: readonly StepPlan[] = BUILT_IN_STEPS[code];
  return plan.map(({ id, stage, role = 'handler', required = false, evidence, doneBy }) => ({
    id,
    stage,
    role,
    required,
    ...(evidence === undefined ? {} : { evidence }),
    ...(doneBy === undefined ? {} : { doneBy }),
    words: Object.fromEntries(LOCALES.map((locale) => [locale, builtInWords(locale, code, id)])),
  }));
}

function builtInWords(locale: (typeof LOCALES)[number], code: ExceptionCode, id: string): StepWords {
  const words: Readonly<Record<string, string | StepWords>> = messagesFor(locale).procedures.steps[code];
  const said = words[id] ?? id;
  return typeof said === 'string' ? { title: said } : said;
}
