import type { ProcedureWords } from '../words/procedure-words.ts';
import { customerSteps } from './procedures/customer-steps.ts';
import { logisticsSteps } from './procedures/logistics-steps.ts';
import { paymentSteps } from './procedures/payment-steps.ts';
import { productSteps } from './procedures/product-steps.ts';
import { systemSteps } from './procedures/system-steps.ts';

const stages = { confirm: 'confirm', contact: 'contact', act: 'act', follow_up: 'follow up' };
const given = { link: 'Link', text: 'Note', number: 'Figure' };

/** Procedures, in English. */
export const procedures = {
  stages,
  steps: { ...paymentSteps, ...logisticsSteps, ...productSteps, ...customerSteps, ...systemSteps },
  progress: (pen, stage, done, total) => pen.words`${pen.ours(stages[stage])} ${done}/${total}`,
  checklist: {
    title: 'Checklist',
    submit: 'Save',
    lead: 'Required steps are to be done before the case is solved; whoever solves it without them says why.',
    required: 'required',
    byItself: 'done by the case itself',
    caution: (pen, text) => pen.words`⚠️ ${pen.text(text, 300)}`,
    evidence: (pen, kind, step) => pen.words`${pen.ours(given[kind])}: ${pen.text(step, 80)}`,
    hints: {
      link: 'An address that begins with https://.',
      text: 'A few words or a number to find it by.',
      number: 'A figure such as 12 or 12.50.',
    },
    nothing: 'There is no procedure for this case.',
  },
  problems: {
    missing: 'This step needs it: fill it in, or untick the step.',
    not_a_link: 'This is no web address; one begins with https://.',
    not_a_number: 'This is no figure such as 12 or 12.50.',
  },
  missing: (pen, steps) =>
    pen.words`The remedy is verified. Tick what is still missing in the checklist, and the case is solved: ${pen.join(
      steps.map((it) => pen.words`“${pen.text(it, 80)}”`),
      ', ',
    )}.`,
  override: {
    title: 'Required steps that are still open',
    label: 'Go on without them because …',
    hint: 'Leave it empty if you tick them in the checklist first.',
  },
  notice: {
    summary: (pen, type) => pen.words`The procedure “${pen.text(type, 60)}” has changed`,
    ask: 'Please read it and confirm.',
    added: 'New',
    changed: 'Changed',
    removed: 'No longer',
    onlyOrder: 'The steps are the same, in another order.',
    more: (pen, count) => pen.words`and ${count} more`,
    confirm: 'I have read it',
    confirmed: 'Thank you, that is noted.',
    already: 'You have confirmed this already.',
    outdated: 'This procedure has changed once more; please read the newer one.',
  },
  waiting: {
    title: 'Changed procedures',
    version: (pen, type, version, since) =>
      pen.words`${pen.text(type, 60)} (version ${pen.text(version, 20)}, since ${pen.time(since)})`,
    line: (pen, people, more) =>
      pen.words`not yet read by ${pen.join(
        people.map((it) => pen.person(it)),
        ', ',
      )}${more > 0 ? pen.words` and ${more} more` : pen.ours('')}`,
    all: 'everybody has read it',
    nobody: 'There is no changed procedure to read.',
  },
} satisfies ProcedureWords;
