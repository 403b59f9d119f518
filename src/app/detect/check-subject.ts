import type { CaseCode } from '../../domain/catalogue/exception-types.ts';
import { answerSubject, codesOf, type SubjectAnswer } from '../../domain/detection/answer-subject.ts';
import { sooner } from '../../domain/detection/answers.ts';
import { calmAt } from '../../domain/detection/damp.ts';
import { reconcile, type Step } from '../../domain/detection/reconcile.ts';
import type { OwnKind } from '../../domain/detection/subject-rule.ts';
import type { KeyKind } from '../../domain/order/keys-of.ts';
import { goesOnWith } from '../goes-on-with.ts';
import type { SubjectRow } from '../ports/subject-store.ts';
import { applySteps } from './apply-steps.ts';
import type { Checking } from './check-order.ts';
import { foldMembers } from './fold-members.ts';
import { noteMonitored } from './note-monitored.ts';
import { RULES } from './own-detector.ts';
import { quieten } from './quieten.ts';
import { subjectFacts } from './subject-facts.ts';
import { settleOn } from './update-stock.ts';

/** Kinds whose own case speaks for cases of orders. */
const HEADS: ReadonlySet<OwnKind> = new Set(['sku', 'group']);
/** Keys of the orders whose troubles a subject's own case mutes. */
const SPOKEN_FOR: Readonly<Partial<Record<OwnKind, { readonly key: KeyKind; readonly by: CaseCode }>>> = {
  payment_channel: { key: 'channel', by: 'PAY.CHANNEL_FAILURE' },
  source: { key: 'feed', by: 'SYS.FEED_SILENT' },
};
const NOTHING: SubjectAnswer = { findings: [], monitored: [] };

/**
 * Judges one subject that is no order and reconciles what is true with its cases, as `checkOrder` does with an order;
 * then saves when to look again. A case that speaks for others takes them in, and lets them go when it ends.
 */
export function checkSubject(row: SubjectRow, listeningAt: number, around: Checking, timeLeft: () => boolean): void {
  const { tx, policy, now } = around;
  const moving = row.kind === 'sku' && walkOn(row, tx, timeLeft);
  const subject = { kind: row.kind, id: row.id };
  const ofSubject = () => codesOf(row.kind).flatMap((code) => tx.cases.ofSubject(code, subject));
  const cases = ofSubject().filter((it) => it.detector === RULES);
  // Its own case stands already and speaks for who comes: it is judged anew where the way ends.
  if (moving && cases[0]?.findingTrue === true) return tx.subjects.save({ ...row, nextCheckAt: now });
  const facts = subjectFacts(row, { tx, now, listeningAt, head: cases[0] });
  const { findings, monitored, lookAgainAt } = facts === undefined ? NOTHING : answerSubject(facts, now, policy.rules);
  noteMonitored(`${row.kind}:${row.id}`, monitored, around);
  const steps = reconcile(findings, [], cases, now, undefined, (it) => goesOnWith(tx, it));
  applySteps(quieten(steps, cases, around), { ...around, detector: RULES, neighbours: [] });
  // Orders fall silent behind their payment channel, or the source of their scans, and speak again after it.
  const spoken = SPOKEN_FOR[row.kind];
  if (spoken !== undefined && steps.some((step) => turns(step, spoken.by)))
    tx.orders.askRecheck({ kind: spoken.key, value: row.id });
  const more = HEADS.has(row.kind) && !around.quiet && foldMembers(row, ofSubject()[0], around, timeLeft);
  const lookAt = sooner(lookAgainAt, calmAt(ofSubject(), now));
  tx.subjects.save({ ...row, nextCheckAt: more || moving ? now : (lookAt ?? null), checkedAt: now });
}

/** Whether a step makes the trouble of a code begin or end. */
function turns(step: Step, code: CaseCode): boolean {
  if (step.kind === 'open') return step.finding.code === code;
  const goesOn = step.kind === 'refresh' || (step.kind === 'again' && step.case.findingTrue);
  return step.case.code === code && !goesOn;
}

/** A stock that changed by thousands moves its cut in several slices. */
function walkOn({ memory }: SubjectRow, tx: Checking['tx'], timeLeft: () => boolean): boolean {
  // Written by `lookAtShortage` alone.
  const { sku, warehouse } = JSON.parse(memory) as { readonly sku?: string; readonly warehouse?: string };
  return sku !== undefined && settleOn(tx, sku, warehouse ?? '', timeLeft);
}
