import { z } from 'zod';
import { ROLES } from '../../domain/case/rights.ts';
import { isExceptionCode } from '../../domain/catalogue/exception-types.ts';
import { EVIDENCE_KINDS, MILESTONES, STAGES, type Step, type StepWords } from '../../domain/procedures/procedure.ts';
import { LOCALES } from '../locale-list.ts';

/** Boxes that Slack shows in one group. */
const STEPS_PER_STAGE = 10;
const TITLE_MAX = 75;
const CAUTION_MAX = 300;

const Id = z
  .string()
  .regex(/^[a-z][a-z0-9_]{0,39}$/, 'must be a short name of lower-case letters, digits and _, such as ask_carrier');

const StepFields = z.strictObject({
  id: Id.meta({ description: 'Its name; keep it while the words change.', shown: 'name' }),
  text: text(TITLE_MAX).meta({
    description: `What to do, at most ${TITLE_MAX} characters; for one language or by language.`,
    shown: 'text, or language -> text',
  }),
  stage: z.enum(STAGES).meta({ description: 'Part of the way that the card shows.' }),
  role: z.enum(ROLES).prefault('handler').meta({ description: 'Whose work it is.' }),
  required: z
    .boolean()
    .prefault(false)
    .meta({ description: 'While it is open the case is solved only by who gives a reason.' }),
  evidence: z
    .enum(EVIDENCE_KINDS)
    .optional()
    .meta({ description: 'What must be given when it is ticked.', byDefault: 'nothing' }),
  done_by: z.enum(MILESTONES).optional().meta({
    description:
      'What of the case ticks it by itself: confirmed, customer reached, a remedy stands, every remedy verified or waived, every follow-up done. Not together with `evidence`.',
    byDefault: 'nothing',
  }),
  caution: text(CAUTION_MAX)
    .optional()
    .meta({
      description: `What to beware of, at most ${CAUTION_MAX} characters.`,
      shown: 'text, or language -> text',
    }),
});

const StepInFile = StepFields.refine((step) => step.evidence === undefined || step.done_by === undefined, {
  path: ['evidence'],
  message: 'cannot be asked for a step that is ticked by itself (done_by)',
}).transform(stepOf);

const Steps = z.array(StepInFile).superRefine((steps, ctx) => {
  steps.forEach(({ id, stage }, index) => {
    if (steps.findIndex((step) => step.id === id) < index)
      ctx.addIssue({ code: 'custom', path: [index, 'id'], message: `is the id of an earlier step: ${id}` });
    if (steps.slice(0, index).filter((step) => step.stage === stage).length === STEPS_PER_STAGE)
      ctx.addIssue({ code: 'custom', path: [index, 'stage'], message: `has more than ${STEPS_PER_STAGE} steps` });
  });
});

/** `procedures`: code -> its steps, in place of the ones that Ordermend comes with. */
export const Procedures = z
  .record(z.string().refine(isCode, 'must be a code such as ITM.DAMAGED, or one of your own such as X.MELTED'), Steps)
  .meta({
    description:
      'What is to be done for a type of exception, in place of what Ordermend comes with: every type has a procedure, shown by the checklist of a case. An empty list means none. A case keeps the procedure that it opened with; when one changes, its team is asked to read and confirm it.',
    keyShown: '<code>',
  });

/** Words for every language, or by language. */
function text(max: number) {
  const words = z.string().trim().min(1, 'must not be empty').max(max, `must have at most ${max} characters`);
  return z.union([
    words,
    z
      .strictObject({ en: words.optional(), 'zh-CN': words.optional() })
      .refine((it) => Object.values(it).length > 0, `needs a text in ${LOCALES.join(' or ')}`),
  ]);
}

type Texts = z.infer<ReturnType<typeof text>>;

/** A step as the domain knows it. A caution that is missing in one language warns there in the other one. */
function stepOf({ text: titles, caution, done_by: doneBy, evidence, ...rest }: z.infer<typeof StepFields>): Step {
  const words = LOCALES.flatMap((locale) => {
    const title = typeof titles === 'string' ? titles : titles[locale];
    return title === undefined ? [] : [[locale, { title, ...cautionIn(caution, locale) }] as const];
  });
  return {
    ...rest,
    ...(evidence === undefined ? {} : { evidence }),
    ...(doneBy === undefined ? {} : { doneBy }),
    words: Object.fromEntries<StepWords>(words),
  };
}

function cautionIn(texts: Texts | undefined, locale: (typeof LOCALES)[number]): Pick<StepWords, 'caution'> {
  const caution = typeof texts === 'object' ? (texts[locale] ?? texts.en ?? texts['zh-CN']) : texts;
  return caution === undefined ? {} : { caution };
}

function isCode(code: string): boolean {
  return isExceptionCode(code) || /^X\.[A-Z0-9_.]{1,60}$/.test(code);
}
