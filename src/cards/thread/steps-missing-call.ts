import type { Case } from '../../domain/case/case.ts';
import { type Step, wordsOf } from '../../domain/procedures/procedure.ts';
import type { Messages } from '../../i18n/messages.ts';
import { slackPen } from '../kit/slack-pen.ts';
import { notice } from '../notice.ts';
import type { Rendered } from '../rendered.ts';

/** Tells the owner, if there is one, which required steps keep a mended case from being solved. */
export function stepsMissingCall(
  it: { readonly case: Pick<Case, 'owner'>; readonly steps: readonly Step[] },
  { procedures, locale }: Messages,
): Rendered {
  const pen = slackPen(locale);
  const titles = it.steps.map((step) => wordsOf(step, locale).title);
  const said = procedures.missing(pen, titles);
  return notice(it.case.owner === undefined ? said : pen.words`${pen.person(it.case.owner)}: ${said}`);
}
