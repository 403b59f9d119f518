import { type ResolveDraft, resolveForm } from '../app/views/resolve-form.ts';
import { resolveModal } from '../cards/modals/resolve-modal.ts';
import { forbids } from '../domain/case/rights.ts';
import { resolutionsFor } from '../domain/catalogue/exception-types.ts';
import type { EffectId } from '../domain/ids.ts';
import { actorOf } from './actor-of.ts';
import { readAmount } from './read-amount.ts';
import { readRemedyInputs } from './read-remedy-inputs.ts';
import { currencyOf } from './read-resolution.ts';
import type { Redraw } from './register-redraws.ts';

/** Choosing a remedy draws the resolve form again: what the remedy asks for, and what it would do as the form stands. */
export const redrawResolve: Redraw = {
  callbackId: 'case.resolve',
  field: 'resolution',
  draw({ person, messages, caseId, values }, desk) {
    const tx = desk.store.read;
    const item = tx.cases.get(caseId);
    if (item === undefined || forbids(actorOf(person, item.id, desk), 'resolve', item.owner) !== undefined)
      return undefined;
    const resolution = resolutionsFor(item.code).find((code) => code === values.choice('resolution'));
    if (resolution === undefined) return undefined;
    const order = item.orderId === undefined ? undefined : tx.orders.get(item.orderId)?.order;
    const { quantity, ...inputs } = readRemedyInputs(values);
    const amount = readAmount(values.text('amount'), currencyOf(inputs.paymentId, order), messages);
    const draft: ResolveDraft = {
      ...inputs,
      id: 'ef_preview' as EffectId,
      resolution,
      note: '',
      ...(typeof amount === 'number' ? { amount } : {}),
      ...(typeof quantity === 'number' ? { quantity } : {}),
    };
    return resolveModal(resolveForm(tx, item, desk, draft), messages);
  },
};
