import type { KnownBlock } from '@slack/types';
import type { EffectProblem } from '../../domain/case/plan-effect/effect-problem.ts';
import type { EffectKind } from '../../domain/catalogue/resolutions.ts';
import type { Messages } from '../../i18n/messages.ts';
import { plainPen } from '../../i18n/plain-pen.ts';
import type { PreviewPart } from '../../i18n/words/remedy-form-words.ts';
import { context } from '../kit/layout.ts';
import { plain } from '../kit/texts.ts';

/** What would be asked of the shop if the form were sent as it is, or why it could not be; no parts: recorded only. */
export type RemedyPreview = { readonly parts: readonly PreviewPart[] } | { readonly problem: EffectProblem };

/** What a person can still fill in is no problem yet. */
const INCOMPLETE: ReadonlySet<EffectProblem['code']> = new Set([
  'amount_needed',
  'choose_payment',
  'choose_lines',
  'choose_hold',
  'choose_parcel',
  'nothing_new',
]);

/** Says under the menu what the chosen remedy does; nothing while something is still to be filled in. */
export function resolvePreview(
  preview: RemedyPreview,
  { remedyForm, refusals, locale }: Messages,
): readonly KnownBlock[] {
  const pen = plainPen(locale);
  if ('problem' in preview) {
    const { problem } = preview;
    return INCOMPLETE.has(problem.code) ? [] : [context([plain(refusals.effectProblem(pen, problem))])];
  }
  if (preview.parts.length === 0) return [context([plain(remedyForm.recordedOnly)])];
  return [context([plain(remedyForm.preview(pen, preview.parts))])];
}

/** What the button says that sends the form: its own verb where something cannot be undone. */
export function resolveSubmit(preview: RemedyPreview | undefined, { remedyForm, modals }: Messages): string {
  const kinds: readonly EffectKind[] =
    preview === undefined || 'problem' in preview ? [] : preview.parts.map(({ kind }) => kind);
  const { submits } = remedyForm;
  if (kinds.includes('order.cancel')) return kinds.includes('payment.refund') ? submits.cancelRefund : submits.cancel;
  if (kinds.includes('payment.refund')) return submits.refund;
  return kinds.includes('payment.void') ? submits.void : modals.submits.resolve;
}
