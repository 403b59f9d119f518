import type { Tx } from '../../src/app/ports/store.ts';
import type { Case } from '../../src/domain/case/case.ts';
import type { CaseEvent, Detected } from '../../src/domain/case/event.ts';
import type { CaseId, ChannelId, OrderId, PersonId } from '../../src/domain/ids.ts';
import { SYSTEM } from '../../src/domain/ids.ts';

export const MEI = 'U00MEILIN' as PersonId;
export const JON = 'U00JONALV' as PersonId;
export const SOFIA = 'U00SOFIAR' as PersonId;

/** 2 March 2026, 09:00 UTC. */
export const MONDAY = Date.UTC(2026, 2, 2, 9);

type Opened = Extract<CaseEvent, { type: 'opened' }>;

/** What detection saw of a lost parcel worth 60 euros. */
export function detected(differing: Partial<Detected> = {}): Detected {
  return {
    code: 'LOG.LOST',
    subject: { kind: 'shipment', id: 'sh-1' },
    fingerprint: 'LOG.LOST|shipment:sh-1',
    since: MONDAY,
    evidence: { reason: 'carrier' },
    material: 'carrier',
    severity: 'severe',
    factors: [],
    priority: 'P2',
    value: { amount: 6_000, currency: 'EUR' },
    ...differing,
  };
}

/** How such a case begins. */
export function opening(differing: Partial<Opened> = {}): Opened {
  return {
    type: 'opened',
    id: 'EX-1001' as CaseId,
    orderId: 'o-1' as OrderId,
    detector: 'rules',
    detected: detected(),
    route: { team: 'logistics', channel: 'C0LOGISTC' as ChannelId, post: 'card' },
    ...differing,
  };
}

/** Opens it in a store under the next free id. */
export function openedCase(tx: Tx, differing: Partial<Opened> = {}, at = MONDAY): Case {
  return tx.cases.apply(undefined, [opening({ id: tx.cases.nextId(), ...differing })], { at, by: SYSTEM });
}
