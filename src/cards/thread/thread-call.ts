import type { Case } from '../../domain/case/case.ts';
import type { Remedy } from '../../domain/case/remedy.ts';
import type { Priority } from '../../domain/catalogue/severity.ts';
import type { Messages } from '../../i18n/messages.ts';
import { slackPen } from '../kit/slack-pen.ts';
import { notice } from '../notice.ts';
import type { Rendered } from '../rendered.ts';

/** Tells the owner, if there is one, that the case is more urgent now (domain.md 2.2: a rise to P1). */
export function risenCall(
  it: { readonly case: Pick<Case, 'owner' | 'deadlineAt'>; readonly priority: Priority },
  messages: Messages,
): Rendered {
  const pen = slackPen(messages.locale);
  const said = messages.threads.risen(pen, it.priority, it.case.deadlineAt);
  return notice(it.case.owner === undefined ? said : pen.words`${pen.person(it.case.owner)}: ${said}`);
}

/** Tells the owner, if there is one, that nothing has verified a remedy in its term. */
export function effectOverdueCall(
  it: { readonly case: Pick<Case, 'owner'>; readonly remedy: Pick<Remedy, 'resolution'> },
  messages: Messages,
): Rendered {
  const pen = slackPen(messages.locale);
  const said = messages.threads.effectOverdue(pen, messages.catalogue.resolutions[it.remedy.resolution]);
  return notice(it.case.owner === undefined ? said : pen.words`${pen.person(it.case.owner)}: ${said}`);
}

/** Tells the owner, else who decided it, that a remedy was refused: why, and what to do now. */
export function effectRefusedCall(
  it: { readonly case: Pick<Case, 'owner'>; readonly remedy: Pick<Remedy, 'resolution' | 'reason' | 'by'> },
  messages: Messages,
): Rendered {
  const pen = slackPen(messages.locale);
  const { resolution, reason = '', by } = it.remedy;
  const said = messages.threads.effectRefused(pen, messages.catalogue.resolutions[resolution], reason);
  return notice(pen.words`${pen.person(it.case.owner ?? by)}: ${said}`);
}
