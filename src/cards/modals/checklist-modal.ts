import type { InputBlock, KnownBlock, PlainTextOption } from '@slack/types';
import type { Case } from '../../domain/case/case.ts';
import { givenBefore } from '../../domain/procedures/checklist.ts';
import { type Procedure, STAGES, type Stage, type Step, wordsOf } from '../../domain/procedures/procedure.ts';
import { isDone } from '../../domain/procedures/progress.ts';
import type { CaseSoFar } from '../../domain/procedures/reached.ts';
import { clipText } from '../../i18n/format/clip-text.ts';
import type { Messages } from '../../i18n/messages.ts';
import { plainPen } from '../../i18n/plain-pen.ts';
import { checkboxes, option, plainTextInput } from '../kit/elements.ts';
import { INPUT_ACTION, input } from '../kit/input.ts';
import { context } from '../kit/layout.ts';
import { plain } from '../kit/texts.ts';
import type { RenderedModal } from '../rendered.ts';
import { type FormView, form } from './form.ts';

/** Callback id of the checklist (contract 9). */
export const CHECKLIST_ACTION = 'case.checklist';

/** Longest evidence that can be given with a step. */
export const EVIDENCE_MAX = 500;

/** A case with the procedure that it opened with. */
export interface ChecklistForm extends FormView {
  readonly case: Pick<Case, 'id' | 'version'> & CaseSoFar;
  readonly procedure: Pick<Procedure, 'steps'>;
}

/** The field that takes the evidence of a step. */
export function evidenceField(step: string): `evidence_${string}` {
  return `evidence_${step}`;
}

/**
 * The steps of a case to tick (contract 9, `case.checklist`): a group per stage named `confirm`, `contact`, `act` and
 * `follow_up`, with the cautions of its open steps, and fields `evidence_<step>`. Values are step ids; what is done is
 * ticked already. Procedures without steps have nothing to submit.
 */
export function checklistModal(view: ChecklistForm, messages: Messages): RenderedModal {
  const { modals, procedures } = messages;
  const words = procedures.checklist;
  const { steps } = view.procedure;
  const base = { view, callbackId: CHECKLIST_ACTION, title: words.title };
  if (steps.length === 0) return form({ ...base, close: modals.done, blocks: [context([plain(words.nothing)])] });
  return form({
    ...base,
    submit: words.submit,
    close: modals.cancel,
    blocks: [
      ...(steps.some(({ required }) => required) ? [context([plain(words.lead)])] : []),
      ...STAGES.flatMap((stage) => stageBlocks(stage, view, messages)),
    ],
  });
}

function stageBlocks(stage: Stage, view: ChecklistForm, messages: Messages): readonly KnownBlock[] {
  const steps = view.procedure.steps.filter((step) => step.stage === stage);
  if (steps.length === 0) return [];
  const { procedures, locale } = messages;
  const element = checkboxes(
    steps.map((step) => stepOption(step, view, messages)),
    { actionId: INPUT_ACTION, initial: steps.filter((step) => isDone(step, view.case)).map(({ id }) => id) },
  );
  const cautions = steps.flatMap((step) => {
    const { caution } = wordsOf(step, locale);
    if (caution === undefined || isDone(step, view.case)) return [];
    return [plain(procedures.checklist.caution(plainPen(locale), caution))];
  });
  return [
    input(stage, procedures.stages[stage], element, { optional: true }),
    ...(cautions.length === 0 ? [] : [context(cautions)]),
    ...steps.flatMap((step) => evidenceInput(step, view, messages)),
  ];
}

/** A step with whose work it is, when not the handler's, and whether it is required or ticked by itself. */
function stepOption(step: Step, view: ChecklistForm, { procedures, catalogue, locale }: Messages): PlainTextOption {
  const { checklist } = procedures;
  const byItself = isDone(step, { ...view.case, steps: [] });
  const about = [
    step.required ? checklist.required : '',
    step.role === 'handler' ? '' : catalogue.roles[step.role],
    byItself ? checklist.byItself : '',
  ].filter((it) => it !== '');
  return option(wordsOf(step, locale).title, step.id, about.length === 0 ? undefined : about.join(' · '));
}

function evidenceInput(step: Step, view: ChecklistForm, { procedures, locale }: Messages): readonly InputBlock[] {
  if (step.evidence === undefined) return [];
  const { checklist } = procedures;
  const given = clipText(givenBefore(step, view.case), EVIDENCE_MAX);
  const element = plainTextInput({
    actionId: INPUT_ACTION,
    max: EVIDENCE_MAX,
    ...(given === '' ? {} : { initial: given }),
  });
  const label = checklist.evidence(plainPen(locale), step.evidence, wordsOf(step, locale).title);
  return [input(evidenceField(step.id), label, element, { optional: true, hint: checklist.hints[step.evidence] })];
}
