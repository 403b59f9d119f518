import { type Case, isLive } from '../../domain/case/case.ts';
import { exceptionType } from '../../domain/catalogue/exception-types.ts';
import { priorityOf } from '../../domain/detection/classify.ts';
import { fingerprintOf } from '../../domain/detection/finding.ts';
import { stormOf } from '../../domain/detection/group-of.ts';
import { type CaseId, SYSTEM } from '../../domain/ids.ts';
import type { Policy } from '../ports/policy.ts';
import type { Tx } from '../ports/store.ts';
import { wantCard } from '../want-card.ts';
import { takeIn } from './fold-members.ts';
import { frozenProcedure } from './frozen-procedure.ts';
import { type Journal, tellLine } from './journal.ts';
import { RULES } from './own-detector.ts';

/** What folding needs beside the transaction. */
export interface Folding {
  readonly tx: Tx;
  readonly policy: Policy;
  readonly journal: Journal;
  readonly now: number;
}

const CODE = 'SYS.MASS_INCIDENT';

/**
 * A channel has had more new cards than people can take: the case is spoken for by the channel's storm card until few
 * such cases are left. One that ended meanwhile is not shown at all.
 */
export function foldOverflow(caseId: CaseId, folding: Folding): void {
  const { tx } = folding;
  const item = tx.cases.get(caseId);
  if (item === undefined || !isLive(item.status)) return tx.cards.fold(caseId);
  const [last] = tx.cases.ofSubject(CODE, subjectOf(item));
  const head = last !== undefined && isLive(last.status) ? last : openStorm(item, folding);
  takeIn(item, head, folding);
}

function openStorm(item: Case, { tx, policy, journal, now }: Folding): Case {
  const subject = subjectOf(item);
  const { severity } = exceptionType(CODE);
  const priority = priorityOf(severity, undefined, now, CODE);
  const route = { ...item.route, post: 'card' } as const;
  const detected = {
    code: CODE,
    subject,
    fingerprint: fingerprintOf({ code: CODE, subject }),
    since: now,
    evidence: { overflow: 1 },
    material: subject.id,
    severity,
    factors: [],
    priority,
  } as const;
  const clocks = policy.clocksOf({ team: route.team, priority, at: now });
  const opened = {
    type: 'opened',
    id: tx.cases.nextId(),
    detector: RULES,
    detected,
    route,
    ...clocks,
    ...frozenProcedure(policy, CODE),
  } as const;
  const head = tx.cases.apply(undefined, [opened], { at: now, by: SYSTEM });
  journal(tellLine('opened', head, now));
  wantCard(tx, head);
  return head;
}

function subjectOf(item: Case) {
  return { kind: 'group', id: stormOf(item.route.channel) } as const;
}
