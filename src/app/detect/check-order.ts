import type { Case } from '../../domain/case/case.ts';
import type { CaseCode } from '../../domain/catalogue/exception-types.ts';
import { rungOf } from '../../domain/catalogue/ladders.ts';
import type { CheckText } from '../../domain/contact/reply-address.ts';
import { answerOrder } from '../../domain/detection/answer-order.ts';
import { sooner } from '../../domain/detection/answers.ts';
import { classify, priorityOf } from '../../domain/detection/classify.ts';
import { calmAt } from '../../domain/detection/damp.ts';
import { type Finding, fingerprintOf } from '../../domain/detection/finding.ts';
import { MESSAGES, untold } from '../../domain/detection/messages.ts';
import type { Muted } from '../../domain/detection/mute.ts';
import { raisedByThreat } from '../../domain/detection/raised-by-threat.ts';
import { endedByItself, reconcile } from '../../domain/detection/reconcile.ts';
import { PERSON } from '../../domain/detection/reported.ts';
import { worthOf } from '../../domain/order/derive.ts';
import type { Order } from '../../domain/order/order.ts';
import { goesOnWith } from '../goes-on-with.ts';
import type { OrderRow } from '../ports/order-store.ts';
import type { Policy } from '../ports/policy.ts';
import type { Tx } from '../ports/store.ts';
import { applySteps } from './apply-steps.ts';
import { foreignFindings } from './foreign-findings.ts';
import type { Journal } from './journal.ts';
import { keepComing } from './keep-coming.ts';
import { noteMonitored } from './note-monitored.ts';
import { RULES } from './own-detector.ts';
import { quieten } from './quieten.ts';
import { turnUps, without } from './see-turned-up.ts';
import { surroundingsOf } from './surroundings.ts';

/** Events that come before their order are judged from here on (contract 5). */
export const STUB_PATIENCE_MS = 15 * 60_000;

/** What a check needs beside the order. */
export interface Checking {
  readonly tx: Tx;
  readonly policy: Policy;
  readonly journal: Journal;
  readonly now: number;
  readonly quiet: boolean;
  /** How customers' messages are taken; absent where nobody answers mail. */
  readonly incoming?: {
    /** Proves the addresses that we made for answers. */
    readonly check: CheckText;
    /** Customers' own words are not shown, not even masked. */
    readonly hidesText: boolean;
  };
}

/**
 * Judges one order and reconciles what is true with its cases, then saves the row with the time of its next look.
 * The same facts at the same time change nothing the second time.
 */
export function checkOrder(row: OrderRow, around: Checking): void {
  const { tx, policy, now } = around;
  const { order } = row;
  if (order.stub && now < order.firstSeenAt + STUB_PATIENCE_MS) {
    tx.orders.save({ ...row, nextCheckAt: order.firstSeenAt + STUB_PATIENCE_MS, rulesVersion: policy.rulesVersion });
    return;
  }
  const seen = surroundingsOf(tx, order, now, policy);
  const { findings, muted, monitored, coming, lookAgainAt } = answerOrder(order, seen, policy.rules);
  noteMonitored(order.id, monitored, around);
  const foreign = foreignFindings(order);
  let hasCases = row.hasCases;
  let flapping: number | undefined;
  if (hasCases || findings.length > 0 || foreign.size > 0) {
    reconcileCases(order, findings, muted, foreign, around);
    const cases = tx.cases.ofOrder(order.id);
    hasCases = cases.length > 0;
    // What was merged into a case that ended by itself in this look lives again in the next.
    flapping = cases.some((it) => isLeftAlone(tx, it)) ? now : calmAt(cases, now);
  }
  const warnAt = keepComing(row, coming, around);
  tx.orders.save({
    order,
    hasCases,
    nextCheckAt: sooner(sooner(lookAgainAt, flapping), warnAt) ?? null,
    rulesVersion: policy.rulesVersion,
    muted: tellMuted(row, muted, around),
  });
}

/** Whether a merged case is still true while nothing goes on for it any more. */
function isLeftAlone(tx: Tx, item: Case): boolean {
  if (item.status !== 'merged' || !item.findingTrue) return false;
  return endedByItself(goesOnWith(tx, item));
}

function reconcileCases(
  order: Order,
  findings: readonly Finding[],
  muted: readonly Muted[],
  foreign: ReadonlyMap<string, readonly Finding[]>,
  around: Checking,
): void {
  const { tx, now } = around;
  const all = tx.cases.ofOrder(order.id);
  const detectors = new Set([RULES, ...foreign.keys(), ...all.map((it) => it.detector)]);
  for (const detector of detectors) {
    if (detector === PERSON || detector === MESSAGES) continue;
    const found = detector === RULES ? untold(findings, all) : (foreign.get(detector) ?? []);
    const neighbours = tx.cases.ofOrder(order.id);
    const own = neighbours.filter((it) => it.detector === detector);
    const steps = reconcile(found, detector === RULES ? muted : [], own, now, worthOf(order), (it) =>
      goesOnWith(tx, it),
    );
    const ups = detector === RULES ? turnUps(steps, own, order) : [];
    const others = ups.length === 0 ? steps : without(steps, ups);
    const raised = raisedByThreat(found, steps, { cases: own, order, settings: around.policy.classify });
    applySteps([...quieten(others, own, around), ...ups, ...raised], { ...around, detector, order, neighbours });
  }
}

/** A muting is told once: when it begins. A lower rung beneath a higher one of its ladder is no news. */
function tellMuted(row: OrderRow, all: readonly Muted[], around: Checking): readonly string[] {
  const muted = all.filter(({ finding, by }) => !isSameLadder(finding.code, by));
  if (muted.length === 0) return row.muted.length === 0 ? row.muted : [];
  const { policy, now, journal } = around;
  const fingerprints = muted.map(({ finding }) => fingerprintOf(finding));
  muted.forEach(({ finding, by }, i) => {
    if (row.muted.includes(fingerprints[i] ?? '')) return;
    const { severity } = classify(finding, row.order, 0, policy.classify);
    journal({
      at: now,
      event: 'muted',
      code: finding.code,
      subject: finding.subject,
      orderId: row.order.id,
      severity,
      priority: priorityOf(severity, finding.deadlineAt, now, finding.code),
      evidence: { ...finding.evidence, mutedBy: by },
    });
  });
  return fingerprints;
}

function isSameLadder(code: CaseCode, by: Muted['by']): boolean {
  const ladder = rungOf(code)?.ladder;
  return ladder !== undefined && by !== 'hold' && by !== 'agreed_date' && rungOf(by)?.ladder === ladder;
}
