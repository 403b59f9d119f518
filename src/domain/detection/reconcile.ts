import { type Case, isLive } from '../case/case.ts';
import type { CaseCode } from '../catalogue/exception-types.ts';
import { rungOf } from '../catalogue/ladders.ts';
import { isGraver } from '../catalogue/severity.ts';
import type { Money } from '../order/money.ts';
import { type Finding, fingerprintOf } from './finding.ts';
import type { Muted, MutedBy } from './mute.ts';

/** A case that ended less than this ago is reopened by a new episode; later a new case is opened (domain.md 6). */
export const REOPEN_WINDOW_MS = 14 * 24 * 3_600_000;

/** What one look at a subject comes to: at most one step per case and per finding. */
export type Step =
  | { readonly kind: 'open'; readonly finding: Finding }
  | { readonly kind: 'again'; readonly case: Case; readonly finding: Finding }
  | { readonly kind: 'refresh'; readonly case: Case; readonly finding: Finding }
  | { readonly kind: 'raise'; readonly case: Case; readonly finding: Finding }
  | { readonly kind: 'reclassify'; readonly case: Case; readonly finding: Finding }
  | { readonly kind: 'reopen'; readonly case: Case; readonly finding: Finding; readonly why: ReopenReason }
  /** Nobody has it and it is over. */
  | { readonly kind: 'clear'; readonly case: Case }
  /** Somebody has it and it is over: they are told, the case stays theirs. */
  | { readonly kind: 'recover'; readonly case: Case }
  /** The episode of a settled case is over; the next one counts anew. */
  | { readonly kind: 'end'; readonly case: Case }
  /** Another finding keeps this one silent while nobody has it. */
  | { readonly kind: 'withdraw'; readonly case: Case; readonly by: MutedBy };

/** Why an ended case is open again: true anew, true with other evidence, climbed, or the case that went on for it ended. */
export type ReopenReason = 'new_episode' | 'evidence_changed' | 'climbed' | 'target_ended';

/**
 * Reconciles what is true now with the cases of the same subject and detector (design 2.1). Pure; the same facts twice
 * give no step the second time. `cases` holds every case of the subject, newest first; `muted` names what is true but
 * kept silent, and by which finding; `worth` is what is at stake where a finding does not say; `targetOf` gives the case
 * that goes on for a merged one.
 */
export function reconcile(
  findings: readonly Finding[],
  muted: readonly Muted[],
  cases: readonly Case[],
  now: number,
  worth?: Money,
  targetOf: (item: Case) => Case | undefined = () => undefined,
): readonly Step[] {
  const free = new Set(cases);
  const steps: Step[] = [];
  for (const finding of findings) {
    const match = matchOf(finding, free);
    if (match !== undefined) free.delete(match);
    const step =
      match === undefined ? ({ kind: 'open', finding } as const) : meet(match, finding, { now, worth, targetOf });
    if (step !== undefined) steps.push(step);
  }
  const silenced = new Map(muted.map(({ finding, by }) => [fingerprintOf(finding), by]));
  for (const item of free) {
    const step = leave(item, silenced.get(item.fingerprint));
    if (step !== undefined) steps.push(step);
  }
  return steps;
}

/** The case that a finding belongs to: its own, else its ladder's; a live one before one that ended, then the newest. */
function matchOf(finding: Finding, free: ReadonlySet<Case>): Case | undefined {
  const fingerprint = fingerprintOf(finding);
  let best: Case | undefined;
  let bestScore = 0;
  for (const item of free) {
    const exact = item.fingerprint === fingerprint;
    if (!exact && !sharesLadder(item, finding)) continue;
    const score = (isLive(item.status) ? 4 : 0) + (exact ? 2 : 0) + 1;
    if (score > bestScore) [best, bestScore] = [item, score];
  }
  return best;
}

/** One trouble of one parcel: the order's rungs join any of its shipments, two shipments stay two troubles. */
function sharesLadder(item: Case, finding: Finding): boolean {
  const [a, b] = [rungOf(foundCode(item)), rungOf(finding.code)];
  if (a === undefined || b === undefined || a.ladder !== b.ladder) return false;
  const bothShipments = item.subject.kind === 'shipment' && finding.subject.kind === 'shipment';
  return !bothShipments || item.subject.id === finding.subject.id;
}

/** What a meeting of a case and its finding depends on beside the two. */
interface Around {
  readonly now: number;
  readonly worth: Money | undefined;
  readonly targetOf: (item: Case) => Case | undefined;
}

function meet(item: Case, finding: Finding, { now, worth, targetOf }: Around): Step | undefined {
  if (isLive(item.status)) return meetLive(item, finding, worth);
  if (item.status === 'merged') {
    const target = targetOf(item);
    if (target === undefined || isLive(target.status))
      return item.findingTrue ? undefined : { kind: 'again', case: item, finding };
    if (endedByItself(target)) return { kind: 'reopen', case: item, finding, why: 'target_ended' };
  }
  const code = foundCode(item);
  const climbed = height(finding.code) > height(code);
  if (item.findingTrue) {
    // Settled: a person's decision covers the evidence it saw.
    if (climbed) return { kind: 'reopen', case: item, finding, why: 'climbed' };
    if (code !== finding.code || item.material === finding.material) return undefined;
    return { kind: 'reopen', case: item, finding, why: 'evidence_changed' };
  }
  const endedAt = item.closedAt ?? item.solvedAt ?? item.lastSeenAt;
  if (now - endedAt > REOPEN_WINDOW_MS) return { kind: 'open', finding };
  return { kind: 'reopen', case: item, finding, why: climbed ? 'climbed' : 'new_episode' };
}

/** Nobody decided anything about what was merged into it. */
export function endedByItself({ status, ending }: Case): boolean {
  return status === 'cleared' || status === 'withdrawn' || (status === 'closed' && ending === 'recovered');
}

/** The code that its finding has: a person may have said that it is of another type, which stays. */
function foundCode({ code, typedBy, fingerprint }: Case): CaseCode {
  return typedBy === undefined ? code : (fingerprint.split('|', 1)[0] as CaseCode);
}

function meetLive(item: Case, finding: Finding, worth: Money | undefined): Step | undefined {
  if (item.typedBy === undefined && item.code !== finding.code) {
    const kind = height(finding.code) > height(item.code) ? 'raise' : 'reclassify';
    return { kind, case: item, finding };
  }
  if (item.fingerprint !== fingerprintOf(finding) || item.material !== finding.material || !item.findingTrue) {
    return { kind: 'again', case: item, finding };
  }
  return isSame(item, finding, worth) ? undefined : { kind: 'refresh', case: item, finding };
}

function leave(item: Case, mutedBy: MutedBy | undefined): Step | undefined {
  if (!item.findingTrue) return undefined;
  const unowned = item.status === 'open';
  if (mutedBy !== undefined) return unowned ? { kind: 'withdraw', case: item, by: mutedBy } : undefined;
  if (!isLive(item.status)) return { kind: 'end', case: item };
  return unowned ? { kind: 'clear', case: item } : { kind: 'recover', case: item };
}

function height(code: CaseCode): number {
  return rungOf(code)?.rung ?? 0;
}

/** Nothing to repaint. A type may grade its own signal (a parcel stalled twice as long): that counts as news. */
function isSame(item: Case, finding: Finding, worth: Money | undefined): boolean {
  const graded = finding.severity !== undefined && isGraver(finding.severity, item.severity);
  return (
    !graded &&
    item.deadlineAt === finding.deadlineAt &&
    isWorth(item, finding.money ?? worth) &&
    JSON.stringify(item.evidence) === JSON.stringify(finding.evidence)
  );
}

/** An order whose worth is not known any more keeps the value it had. */
function isWorth({ value }: Case, worth: Money | undefined): boolean {
  return worth === undefined || (value?.amount === worth.amount && value.currency === worth.currency);
}
