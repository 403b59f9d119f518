import type { ContactView } from '../../cards/reveal/contact-card.ts';
import type { Case } from '../../domain/case/case.ts';
import type { Tx } from '../ports/store.ts';

/** How long contact data may be looked at after a reason was given (domain.md 12). */
export const REVEAL_MS = 5 * 60_000;

/** The full contact data of a case's customer. Only for who gave a reason, see `revealedUntil`. */
export function contactView(tx: Tx, item: Case): ContactView {
  const order = item.orderId === undefined ? undefined : tx.orders.get(item.orderId)?.order;
  const { customer, shipTo } = order ?? {};
  const phone = customer?.phone ?? shipTo?.phone;
  const address = [
    shipTo?.line1,
    shipTo?.line2,
    shipTo?.district,
    shipTo?.city,
    shipTo?.region,
    shipTo?.postalCode,
    shipTo?.country,
  ]
    .filter((part) => part !== undefined && part !== '')
    .join(', ');
  return {
    ...(customer?.name === undefined ? {} : { name: customer.name }),
    ...(shipTo?.name === undefined || shipTo.name === customer?.name ? {} : { recipient: shipTo.name }),
    ...(phone === undefined ? {} : { phone }),
    ...(customer?.email === undefined ? {} : { email: customer.email }),
    ...(address === '' ? {} : { address }),
  };
}

/** Until when a person may look at the contact data of a case: five minutes from the reason they gave; else `undefined`. */
export function revealedUntil(tx: Tx, caseId: string, person: string, now: number): number | undefined {
  const last = tx.cases.history(caseId).findLast(({ event, by }) => event.type === 'revealed' && by === person);
  const until = last === undefined ? undefined : last.at + REVEAL_MS;
  return until !== undefined && until > now ? until : undefined;
}
