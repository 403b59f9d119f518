import type { CaseView } from '../../../../src/cards/case-view.ts';
import type { CaseStatus } from '../../../../src/domain/case/case.ts';
import type { CaseId } from '../../../../src/domain/ids.ts';
import { aCase, aFollowUp, aRemedy, DAY, HOUR, JON, MEI, MONDAY } from './a-case.ts';
import { aView } from './a-view.ts';

/** A case in each status, as its story left it there: what its card looks like is written out in `expected/`. */
export const STORIES: Readonly<Record<CaseStatus, CaseView>> = {
  /** Nobody has it; it was seen seven times; the same order has a second case. */
  open: aView(aCase({ occurrences: 7 }), {
    siblings: [{ id: 'EX-1044' as CaseId, code: 'PAY.MISMATCH', status: 'open' }],
  }),
  /** Mei has it and promised to call tomorrow; no shop is connected. */
  claimed: aView(
    aCase({ status: 'claimed', version: 4, owner: MEI, claimedAt: MONDAY + HOUR, followUps: [aFollowUp()] }),
    { effectsOn: false },
  ),
  /** Mei confirmed it and waits for the next scan, until Wednesday at the latest; the customer has written since. */
  waiting: aView(
    aCase({
      status: 'waiting',
      version: 5,
      owner: MEI,
      confirmed: { by: MEI, at: MONDAY },
      waiting: { reason: 'carrier', condition: 'scan', since: MONDAY, until: MONDAY + 2 * DAY },
      heard: { messageId: 'm-1', at: MONDAY + HOUR, intent: 'where_is_it', read: false },
    }),
  ),
  /** The shop has accepted Mei's refund; an earlier one was refused. */
  verifying: aView(
    aCase({
      status: 'verifying',
      version: 7,
      owner: MEI,
      remedies: [aRemedy({ state: 'refused', reason: 'card expired' }), aRemedy()],
      lastNote: { by: JON, at: MONDAY + HOUR, text: 'customer called *twice*' },
    }),
  ),
  /** The refund was verified. */
  solved: aView(
    aCase({
      status: 'solved',
      version: 9,
      owner: MEI,
      solvedAt: MONDAY + 3 * HOUR,
      ending: 'remedied',
      cause: 'carrier',
      remedies: [aRemedy({ state: 'verified', reference: 're_77' })],
    }),
  ),
  /** It was a false positive. */
  closed: aView(
    aCase({
      status: 'closed',
      version: 5,
      owner: MEI,
      closedAt: MONDAY + 3 * HOUR,
      ending: 'false_positive',
      cause: 'integration_sync',
    }),
  ),
  /** It was over before anybody had it. */
  cleared: aView(aCase({ status: 'cleared', version: 4 })),
  /** It went into another case. */
  merged: aView(aCase({ status: 'merged', version: 4, mergedInto: 'EX-1044' as CaseId })),
  /** A finding about a parcel whose order nobody knows, said better by another case. */
  withdrawn: {
    case: withoutOrder(),
    siblings: [],
    effectsOn: true,
  },
};

function withoutOrder() {
  const {
    orderId: _o,
    value: _v,
    ...rest
  } = aCase({
    status: 'withdrawn',
    version: 4,
    code: 'LOG.STALLED',
    subject: { kind: 'shipment', id: 'ship-9' },
    severity: 'minor',
    evidence: { lastScanAt: MONDAY - 3 * DAY, carrier: 'DHL', trackingNumber: '00340434161094042557' },
  });
  return rest;
}
