import { type Case, isLive } from '../../domain/case/case.ts';
import type { CaseEvent, Detected, Refrozen } from '../../domain/case/event.ts';
import { exceptionType } from '../../domain/catalogue/exception-types.ts';
import type { Finding } from '../../domain/detection/finding.ts';
import { type PersonId, SYSTEM } from '../../domain/ids.ts';
import type { Order } from '../../domain/order/order.ts';
import { refreeze } from '../../domain/procedures/refreeze.ts';
import { lookAtMerged } from '../goes-on-with.ts';
import type { CaseAbout, CaseClocks, ClocksAbout, Policy } from '../ports/policy.ts';
import type { Tx } from '../ports/store.ts';
import { procedureOfCase } from '../required-steps.ts';
import { tellRise } from '../tell-thread.ts';
import { frozenProcedure } from './frozen-procedure.ts';
import { type Grading, gradeFinding } from './grade-finding.ts';
import { type Journal, type JournalLine, tellLine } from './journal.ts';
import { quietEvents } from './quiet-events.ts';
import type { CaseStep } from './quieten.ts';
import { noteRuleOff } from './rule-off.ts';
import { askAboutTurnUp, type TurnUpStep, turnUpEvents } from './see-turned-up.ts';
import { shortenClaim } from './shorten-claim.ts';
import { showCase } from './show-case.ts';

/** What applying steps needs. */
export interface Applying extends Grading {
  readonly tx: Tx;
  readonly policy: Policy;
  readonly journal: Journal;
}

/** Carries out what reconciling found: opens, refreshes, climbs, reopens and ends cases, and wants their cards. */
export function applySteps(steps: readonly (CaseStep | TurnUpStep)[], around: Applying): void {
  for (const step of steps) applyStep(step, around);
}

function applyStep(step: CaseStep | TurnUpStep, around: Applying): void {
  switch (step.kind) {
    case 'open':
      openCase(step.finding, around);
      return;
    case 'again':
      return change(
        step.case,
        { type: 'occurred_again', detected: gradeFinding(step.finding, around, step.case) },
        around,
        'occurred_again',
      );
    case 'refresh':
      return change(step.case, { type: 'refreshed', detected: gradeFinding(step.finding, around, step.case) }, around);
    case 'raise': {
      const detected = gradeFinding(step.finding, around, step.case);
      return change(
        step.case,
        { type: 'raised', from: step.case.code, detected, ...procedureFor(step.case, detected, around) },
        around,
        'raised',
      );
    }
    case 'reclassify': {
      const detected = gradeFinding(step.finding, around, step.case);
      return change(
        step.case,
        { type: 'reclassified', from: step.case.code, detected, ...procedureFor(step.case, detected, around) },
        around,
        'reclassified',
      );
    }
    case 'reopen': {
      const detected = gradeFinding(step.finding, around, step.case);
      return change(
        step.case,
        { type: 'reopened', why: step.why, detected, ...procedureFor(step.case, detected, around) },
        around,
        'reopened',
      );
    }
    case 'clear':
      return change(step.case, { type: 'cleared' }, around, 'cleared');
    case 'recover':
      return change(step.case, { type: 'recovered' }, around);
    case 'end':
      return change(step.case, { type: 'finding_ended' }, around);
    case 'turned_up': {
      const { case: item, found } = step;
      const after = changeAll(item, turnUpEvents(step), around, isLive(item.status) ? undefined : 'reopened');
      if (!around.quiet) askAboutTurnUp(around.tx, after, found, around.now);
      return;
    }
    case 'withdraw':
      return change(step.case, { type: 'withdrawn', why: step.by }, around, 'withdrawn');
    case 'hold':
    case 'return':
    case 'calm':
    case 'rule_off': {
      const { events, line } = quietEvents(step, (finding) => gradeFinding(finding, around, step.case));
      changeAll(step.case, events, around, line);
      if (step.kind !== 'rule_off') return;
      noteRuleOff(around.tx, step.case);
      // A card that waits for its first post would be posted as withdrawn.
      return around.tx.cards.fold(step.case.id);
    }
  }
}

/** Opens a case: graded, routed, with its clocks; it goes to the owner of the order's open case, if there is one. */
export function openCase(finding: Finding, around: Applying, by: PersonId = SYSTEM): Case {
  const { tx, policy, now, order } = around;
  const detected = gradeFinding(finding, around);
  const routed = policy.routeOf(aboutOf(detected, order, now));
  // What an import finds stands in lists until somebody opens it as a card.
  const route = around.quiet ? ({ ...routed, post: 'queue' } as const) : routed;
  const owner = around.neighbours.find((it) => isLive(it.status) && it.owner !== undefined)?.owner;
  const opened = tx.cases.apply(
    undefined,
    [
      {
        type: 'opened',
        id: tx.cases.nextId(),
        detector: around.detector,
        detected,
        route,
        ...clocksFor(detected, route.team, around),
        ...frozenProcedure(policy, detected.code),
        ...(finding.orderId === undefined ? {} : { orderId: finding.orderId }),
        ...(owner === undefined ? {} : { owner }),
      },
    ],
    { at: now, by },
  );
  tell('opened', opened, around);
  return showCase(opened, around, { neighboursToo: true, fresh: true });
}

/** A case of another type follows the procedure of that type; one that a person gave its type keeps both. */
function procedureFor(item: Case, { code }: Detected, { tx, policy }: Applying): Refrozen {
  if (item.typedBy !== undefined || code === item.code) return {};
  return refreeze(procedureOfCase(tx, item), policy.procedureOf(code));
}

/** What an import finds is worked off as people find the time: nobody is told of its terms. */
function clocksFor(detected: Detected, team: string, around: Applying): Partial<CaseClocks> {
  const { marks, ...ends } = around.policy.clocksOf(clocksAbout(detected, team, around));
  return around.quiet ? ends : { ...ends, marks };
}

function clocksAbout({ code, priority, deadlineAt }: Detected, team: string, { now, order }: Applying): ClocksAbout {
  const perishable = order?.items.some(({ attributes }) => attributes?.perishable === true) ?? false;
  return { team, priority, at: now, code, perishable, ...(deadlineAt === undefined ? {} : { deadlineAt }) };
}

function change(before: Case, event: CaseEvent, around: Applying, line?: JournalLine['event']): void {
  changeAll(before, [event], around, line);
}

function changeAll(before: Case, events: readonly CaseEvent[], around: Applying, line?: JournalLine['event']): Case {
  const changed = around.tx.cases.apply(before, events, { at: around.now, by: SYSTEM });
  const after = shortenClaim(around.tx, before, changed, around);
  if (line !== undefined) tell(line, after, around);
  if (isLive(before.status) && !isLive(after.status)) lookAtMerged(around.tx, after, around.now);
  const fresh = !isLive(before.status) && isLive(after.status);
  const shown = showCase(after, around, { neighboursToo: before.status !== after.status, fresh });
  if (!around.quiet) tellRise(around.tx, before, shown, around.now);
  return shown;
}

function aboutOf(detected: Detected, order: Order | undefined, now: number): CaseAbout {
  const { code, severity, priority, value, since } = detected;
  return {
    code,
    family: exceptionType(code).family,
    severity,
    priority,
    ageMs: now - since,
    ...(value === undefined ? {} : { currency: value.currency, value: value.amount }),
    ...(order?.channel === undefined ? {} : { channel: order.channel }),
    ...(order?.shipTo?.country === undefined ? {} : { country: order.shipTo.country }),
    ...(order?.customer?.tier === undefined ? {} : { tier: order.customer.tier }),
  };
}

function tell(event: JournalLine['event'], item: Case, around: Applying): void {
  around.journal(tellLine(event, item, around.now));
}
