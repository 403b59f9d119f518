import { answerSubject, codesOf } from '../../domain/detection/answer-subject.ts';
import { reconcile } from '../../domain/detection/reconcile.ts';
import type { OwnKind } from '../../domain/detection/subject-rule.ts';
import type { SubjectRow } from '../ports/subject-store.ts';
import { applySteps } from './apply-steps.ts';
import { type Checking, RULES } from './check-order.ts';
import { foldMembers } from './fold-members.ts';
import { subjectFacts } from './subject-facts.ts';
import { settleOn } from './update-stock.ts';

/** Kinds whose own case speaks for cases of orders. */
const HEADS: ReadonlySet<OwnKind> = new Set(['sku', 'group']);

/**
 * Judges one subject that is no order and reconciles what is true with its cases, as `checkOrder` does with an order;
 * then saves when to look again. A case that speaks for others takes them in, and lets them go when it ends.
 */
export function checkSubject(row: SubjectRow, listeningAt: number, around: Checking, timeLeft: () => boolean): void {
  const { tx, policy, now } = around;
  const moving = row.kind === 'sku' && walkOn(row, tx);
  const subject = { kind: row.kind, id: row.id };
  const ofSubject = () => codesOf(row.kind).flatMap((code) => tx.cases.ofSubject(code, subject));
  const cases = ofSubject().filter((it) => it.detector === RULES);
  const facts = subjectFacts(row, { tx, now, listeningAt, head: cases[0] });
  const { findings, lookAgainAt } =
    facts === undefined ? { findings: [], lookAgainAt: undefined } : answerSubject(facts, now, policy.rules);
  const steps = reconcile(findings, [], cases, now);
  applySteps(steps, { ...around, detector: RULES, neighbours: [] });
  // Orders whose payment failed fall silent behind their channel, and speak again after it.
  if (row.kind === 'payment_channel' && steps.some(({ kind }) => kind !== 'refresh' && kind !== 'again'))
    tx.orders.askRecheck({ kind: 'channel', value: row.id });
  const more = HEADS.has(row.kind) && !around.quiet && foldMembers(row, ofSubject()[0], around, timeLeft);
  tx.subjects.save({ ...row, nextCheckAt: more || moving ? now : (lookAgainAt ?? null), checkedAt: now });
}

/** A stock that changed by thousands moves its cut in several slices. */
function walkOn({ memory }: SubjectRow, tx: Checking['tx']): boolean {
  // Written by `lookAtShortage` alone.
  const { sku, warehouse } = JSON.parse(memory) as { readonly sku?: string; readonly warehouse?: string };
  return sku !== undefined && settleOn(tx, sku, warehouse ?? '');
}
