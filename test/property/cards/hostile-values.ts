import type { OrderGlance, OrderView } from '../../../src/cards/case-view.ts';
import type { RuleLine, WhyNotView } from '../../../src/cards/lookup/why-not-view.ts';
import type { Case } from '../../../src/domain/case/case.ts';
import type { CaseEvent, RecordedEvent } from '../../../src/domain/case/event.ts';
import type { CaseCode } from '../../../src/domain/catalogue/exception-types.ts';
import type { CaseId, OrderId, PersonId } from '../../../src/domain/ids.ts';
import { aCase, aFollowUp, aRemedy, DAY, JON, MEI, MONDAY } from '../../unit/cards/support/a-case.ts';
import { aDigest, anOrderView } from '../../unit/cards/support/a-view.ts';

/** A silence that somebody set for foreign reasons. */
export function silence(foreign: string) {
  return { untilAt: MONDAY, by: foreign as PersonId, reason: foreign };
}

/** More rules than there are, each with foreign text wherever it can stand. */
export function hostileWhyNot(foreign: string): WhyNotView {
  return { order: foreign, judgedFrom: MONDAY, rules: Array.from({ length: 40 }, () => hostileRule(foreign)) };
}

/** One rule's answer with foreign text wherever it can stand. */
export function hostileRule(foreign: string): RuleLine {
  return {
    code: 'LOG.SHIP_DELAY',
    mode: 'monitor',
    params: { [foreign]: foreign, graceMs: 1 },
    answer: { findings: [] },
    standing: { kind: 'muted', by: code(foreign) },
    look: {
      values: { [foreign]: foreign },
      missing: ['stock'],
      nearest: { kind: 'amount', limit: { amount: 1, currency: foreign }, actual: { amount: -1, currency: 'EUR' } },
    },
    ahead: { at: MONDAY, becomes: 'exception' },
    silence: silence(foreign),
    others: [foreign],
  };
}

/** A foreign exception type. */
export function code(foreign: string): CaseCode {
  return `X.${foreign}`;
}

/** The case with foreign text in each of its fields. */
export function poison(item: Case, foreign: string): Case {
  return {
    ...item,
    code: code(foreign),
    subject: { kind: 'shipment', id: foreign },
    orderId: foreign as OrderId,
    detector: `external:${foreign}`,
    evidence: {
      summary: foreign,
      [foreign]: foreign,
      source: foreign,
      list: [foreign, foreign],
      amount: { amount: 5, currency: foreign },
      badAt: Number.NaN,
      farAt: 1e18,
      nothing: null,
    },
    value: { amount: 6000, currency: foreign },
    lastNote: { by: MEI, at: MONDAY, text: foreign },
    handedBy: MEI,
    escalated: { by: MEI, at: MONDAY, note: foreign },
    severitySet: { from: 'severe', to: item.severity, by: MEI, note: foreign },
    heard: { messageId: foreign, at: MONDAY, intent: foreign, read: false },
    mergedInto: foreign as CaseId,
    undone: { by: MEI, at: MONDAY, what: foreign },
    followUps: [aFollowUp({ note: foreign }), aFollowUp({ id: 'f-2', note: foreign })],
    remedies: [
      aRemedy({ note: foreign, reason: foreign, reference: foreign }),
      aRemedy({ state: 'refused', reason: foreign, reference: foreign }),
      aRemedy({ state: 'unknown', reason: foreign }),
    ],
  };
}

/** An order at a glance, of foreign text. */
export function order(foreign: string): OrderGlance {
  return {
    id: foreign,
    number: foreign,
    total: { amount: 12000, currency: foreign },
    customerName: foreign,
    tier: foreign,
    destination: foreign,
    items: Array.from({ length: 5 }, () => ({ title: foreign, quantity: 2 })),
  };
}

/** An order as it is looked up, of foreign text. */
export function orderView(foreign: string): OrderView {
  return {
    ...anOrderView(),
    ...order(foreign),
    payments: Array.from({ length: 12 }, () => ({
      method: foreign,
      state: foreign,
      amount: { amount: 5, currency: foreign },
      at: MONDAY,
    })),
    shipments: [{ carrier: foreign, trackingNumber: foreign, state: foreign, at: MONDAY, eta: MONDAY }],
    email: foreign,
    phone: foreign,
    cases: Array.from({ length: 20 }, () => aCase({ code: code(foreign) })),
  };
}

/** A digest whose names and labels are foreign. */
export function poisonedDigest(foreign: string) {
  return aDigest({
    zone: foreign,
    localDate: foreign,
    byCode: Array.from({ length: 20 }, () => ({ code: code(foreign), opened: 1, open: 1 })),
    atStake: [{ amount: 1, currency: foreign }],
    names: { [MEI]: foreign },
    series: Array.from({ length: 47 }, () => ({ label: foreign, opened: 1, solved: 2 })),
  });
}

/** A long history with foreign text in every event. */
export function history(item: Case, foreign: string): readonly RecordedEvent[] {
  const detected = { ...item, code: code(foreign) };
  const events: readonly CaseEvent[] = [
    { type: 'opened', id: item.id, detector: foreign, detected, route: item.route },
    { type: 'raised', from: code(foreign), detected },
    { type: 'reclassified', from: code(foreign), detected },
    { type: 'reopened', why: foreign },
    { type: 'withdrawn', why: foreign },
    { type: 'assigned', to: JON, note: foreign },
    { type: 'noted', text: foreign },
    { type: 'remedy_added', remedy: aRemedy({ note: foreign }), cause: 'carrier' },
    { type: 'remedy_changed', id: 'e-1', state: 'refused', reason: foreign },
    { type: 'solved', ending: 'no_action', note: foreign },
    { type: 'closed', ending: 'no_action', note: foreign },
    { type: 'follow_up_planned', followUp: aFollowUp({ note: foreign }) },
  ];
  return Array.from({ length: 10 }, () => events)
    .flat()
    .map((event, version) => ({ caseId: item.id, version, at: MONDAY + version * DAY, by: MEI, event }));
}
