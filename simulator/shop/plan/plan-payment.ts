import { DAY_MS, MINUTE_MS, SECOND_MS } from '../duration.ts';
import { drawFrom } from '../quantiles.ts';
import type { Random } from '../random.ts';
import { APPROVAL_MINUTES, AUTHORISED_FIRST, METHODS, VOUCHER_COVERS_PART } from './figures.ts';
import type { Order } from './order.ts';
import type { Payment, PaymentStep } from './payment.ts';

/** Card authorisations hold for a week. */
const AUTHORISATION_MS = 7 * DAY_MS;

interface Tender {
  readonly method: string;
  readonly amount: number;
  readonly authorised: boolean;
}

/** How the order is paid when nothing goes wrong, the customer paying from `from` on; steps in order of time. */
export function planPayment(order: Order, random: Random, from = order.placedAt): Payment {
  if (order.terms === 'cod') return { steps: [], approvedAt: from + random.whole(5, 40) * MINUTE_MS };
  const minutes = drawFrom(APPROVAL_MINUTES[order.paymentKind === 'slip' ? 'slip' : 'instant'], random);
  const capturedAt = from + Math.round(minutes * MINUTE_MS);
  const steps = tendersOf(order, random).flatMap((tender, index) =>
    stepsOf(tender, { order, index, from, capturedAt, random }),
  );
  const approvedAt = capturedAt + random.whole(5, 40) * SECOND_MS;
  return { steps: steps.sort((one, other) => one.at - other.at), approvedAt };
}

function tendersOf(order: Order, random: Random): Tender[] {
  const { instant, slip } = METHODS[order.store.country];
  const card = { method: random.weighted(instant), authorised: random.chance(AUTHORISED_FIRST) };
  switch (order.paymentKind) {
    case 'slip':
      return [{ method: random.weighted(slip), amount: order.total, authorised: false }];
    case 'debit':
      return [{ method: 'debit_card', amount: order.total, authorised: false }];
    case 'voucher': {
      const covered = random.chance(VOUCHER_COVERS_PART)
        ? Math.round(order.total * random.between(0.2, 0.8))
        : order.total;
      const voucher = { method: 'voucher', amount: covered, authorised: false };
      return covered < order.total ? [voucher, { ...card, amount: order.total - covered }] : [voucher];
    }
    default:
      return [{ ...card, amount: order.total }];
  }
}

interface Moment {
  readonly order: Order;
  readonly index: number;
  readonly from: number;
  readonly capturedAt: number;
  readonly random: Random;
}

function stepsOf(tender: Tender, { order, index, from, capturedAt, random }: Moment): PaymentStep[] {
  const begunAt = from + random.whole(2, 40) * SECOND_MS;
  const installments = tender.method === 'credit_card' && order.store.country === 'BR' ? random.whole(1, 6) : undefined;
  const step = {
    paymentId: `pay-${order.number}-${index + 1}`,
    method: tender.method,
    amount: tender.amount,
    ...(installments && { installments }),
  };
  const first: PaymentStep = tender.authorised
    ? { ...step, at: begunAt, type: 'authorized', expiresAt: begunAt + AUTHORISATION_MS }
    : { ...step, at: begunAt, type: 'submitted' };
  return [first, { ...step, at: capturedAt, type: 'captured', transactionId: `txn-${order.number}-${index + 1}` }];
}
