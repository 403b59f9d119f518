import type { CaseCode, ExceptionCode } from './exception-types.ts';

/** One trouble climbs within one case, lowest rung first (domain.md 3, rule 6). */
export const LADDERS = {
  delivery: ['LOG.SHIP_DELAY', 'LOG.LABEL_NOT_SCANNED', 'LOG.STALLED', 'LOG.DELIVERY_LATE', 'LOG.LOST'],
} as const satisfies Record<string, readonly ExceptionCode[]>;
export type Ladder = keyof typeof LADDERS;

const rungs = new Map<string, { readonly ladder: Ladder; readonly rung: number }>();
for (const [ladder, codes] of Object.entries(LADDERS) as [Ladder, readonly ExceptionCode[]][])
  codes.forEach((code, rung) => {
    rungs.set(code, { ladder, rung });
  });

/** The ladder that a code stands on and how high, or `undefined`. */
export function rungOf(code: CaseCode): { readonly ladder: Ladder; readonly rung: number } | undefined {
  return rungs.get(code);
}

/**
 * One finding keeps another silent while both are true of the same order (domain.md 3, rule 7 and 6 Inhibition).
 * `sameSubject` limits it to the same shipment.
 */
export const MUTES: readonly {
  readonly by: ExceptionCode;
  readonly mutes: readonly ExceptionCode[];
  readonly sameSubject?: true;
}[] = [
  { by: 'ITM.OUT_OF_STOCK', mutes: ['LOG.SHIP_DELAY', 'LOG.DELIVERY_LATE'] },
  { by: 'PAY.DUPLICATE', mutes: ['PAY.MISMATCH', 'CUS.DUPLICATE_ORDER'] },
  { by: 'CUS.ADDR_VAGUE', mutes: ['LOG.ADDRESS_REJECTED'] },
  // What holds an order up says more than that it is held up.
  { by: 'ITM.OUT_OF_STOCK', mutes: ['SYS.STUCK_STATE'] },
  { by: 'LOG.SHIP_DELAY', mutes: ['SYS.STUCK_STATE'] },
  { by: 'LOG.DELIVERY_LATE', mutes: ['SYS.STUCK_STATE'] },
  { by: 'LOG.FULFILLMENT_REJECTED', mutes: ['SYS.STUCK_STATE'] },
  { by: 'PAY.MISMATCH', mutes: ['SYS.STUCK_STATE'] },
  { by: 'CUS.ADDR_VAGUE', mutes: ['SYS.STUCK_STATE'] },
  { by: 'PAY.FRAUD_REVIEW', mutes: ['CUS.ADDR_VAGUE'] },
];
