import type { CaseView, DigestView, OrderGlance, OrderView } from '../../../../src/cards/case-view.ts';
import type { Case } from '../../../../src/domain/case/case.ts';
import type { CaseId } from '../../../../src/domain/ids.ts';
import { aCase, DAY, HOUR, JON, MEI, MONDAY } from './a-case.ts';

/** Order 1001 of a gold customer in Lisbon. */
export function anOrder(differing: Partial<OrderGlance> = {}): OrderGlance {
  return {
    id: 'o-1001',
    number: '1001',
    total: { amount: 12000, currency: 'EUR' },
    customerName: 'J*** S.',
    tier: 'gold',
    destination: 'Lisbon, PT',
    items: [
      { title: 'Blue mug', quantity: 2 },
      { title: 'Lamp', quantity: 1 },
    ],
    ...differing,
  };
}

/** What a card of this case shows. */
export function aView(item: Case = aCase(), differing: Partial<CaseView> = {}): CaseView {
  return { case: item, order: anOrder(), siblings: [], effectsOn: true, ...differing };
}

/** Order 1001 as /order answers it: paid, on its way. */
export function anOrderView(differing: Partial<OrderView> = {}): OrderView {
  return {
    ...anOrder(),
    status: 'shipped',
    placedAt: MONDAY - 5 * DAY,
    payments: [{ method: 'card', state: 'paid', amount: { amount: 12000, currency: 'EUR' }, at: MONDAY - 5 * DAY }],
    shipments: [
      {
        carrier: 'DHL',
        trackingNumber: '00340434161094042557',
        state: 'in_transit',
        at: MONDAY - DAY,
        eta: MONDAY + DAY,
      },
    ],
    promisedDeliveryAt: MONDAY - DAY,
    email: 'j***@d***.com',
    phone: '****5678',
    cases: [aCase({ owner: MEI, status: 'claimed' }), aCase({ id: 'EX-1044' as CaseId, code: 'PAY.MISMATCH' })],
    ...differing,
  };
}

/** Yesterday in Berlin. */
export function aDigest(differing: Partial<DigestView> = {}): DigestView {
  return {
    localDate: '2026-03-01',
    zone: 'Europe/Berlin',
    period: 'yesterday',
    opened: 12,
    solved: 9,
    cleared: 3,
    reopened: 1,
    openByAge: [2, 5, 1, 0],
    unclaimed: 3,
    overdue: 2,
    byCode: [
      { code: 'LOG.DELIVERY_LATE', opened: 7, open: 4 },
      { code: 'PAY.DUPLICATE', opened: 5, open: 4 },
    ],
    bySeverity: { minor: 3, moderate: 4, severe: 1 },
    medianClaimMs: 12 * 60_000,
    medianSolveMs: 5 * HOUR,
    atStake: [
      { amount: 123400, currency: 'EUR' },
      { amount: 50000, currency: 'JPY' },
    ],
    refunded: [{ amount: 6000, currency: 'EUR' }],
    waiting: [
      { owner: MEI, cases: 3, dueNextAt: MONDAY + HOUR },
      { owner: JON, cases: 1 },
      { cases: 4, dueNextAt: MONDAY },
    ],
    series: [
      { label: '00:00', opened: 1, solved: 0 },
      { label: '03:00', opened: 0, solved: 0 },
      { label: '06:00', opened: 11, solved: 9 },
    ],
    ...differing,
  };
}
