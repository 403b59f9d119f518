import type { ExceptionCode } from '../catalogue/exception-types.ts';
import type { OrderId, PersonId } from '../ids.ts';
import type { Finding } from './finding.ts';

/** The detector of what people report: no finding ever touches these cases. */
export const PERSON = 'person';

/**
 * What a person reports of an order, as a finding. Its fingerprint is code and order, told from that of rules, which
 * know nothing of it: at most one report of a code stands per order.
 */
export function reported(it: {
  readonly code: ExceptionCode;
  readonly orderId: OrderId;
  readonly note: string;
  readonly by: PersonId;
  readonly at: number;
}): Finding {
  const { code, orderId, note, by, at } = it;
  return {
    code,
    subject: { kind: 'order', id: orderId },
    orderId,
    part: PERSON,
    since: at,
    evidence: { note, reportedBy: by },
    material: PERSON,
  };
}
