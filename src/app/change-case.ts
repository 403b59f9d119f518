import { type Case, isLive } from '../domain/case/case.ts';
import type { CaseCommand, Refusal } from '../domain/case/command.ts';
import type { Circumstances } from '../domain/case/decide/circumstances.ts';
import { decide } from '../domain/case/decide.ts';
import type { EffectProblem } from '../domain/case/plan-effect/effect-problem.ts';
import { type Actor, forbids } from '../domain/case/rights.ts';
import { tellApproval } from './approval-news.ts';
import { circumstancesOf } from './circumstances-of.ts';
import { redrawReminders } from './clocks/remind.ts';
import { keepAttempts } from './contact/keep-attempts.ts';
import { redrawTurnUp } from './detect/see-turned-up.ts';
import { type QueueTerms, queueEffects } from './effects/queue-effects.ts';
import { solvedBySteps } from './effects/solve-by-steps.ts';
import { lookAtMerged } from './goes-on-with.ts';
import { maskCommand } from './mask-command.ts';
import { moveCard } from './move-card.ts';
import type { Clock } from './ports/clock.ts';
import type { Policy } from './ports/policy.ts';
import type { Store, Tx } from './ports/store.ts';
import { tellLife } from './tell-life.ts';
import { tellTasks } from './tell-tasks.ts';
import { assignedPrefix, tellThread } from './tell-thread.ts';
import { showCard } from './want-card.ts';

/** What came of a person's step. `already`: it was so before; `repeat`: this very interaction was accepted before. */
export type Outcome =
  | { readonly kind: 'done'; readonly case: Case }
  | { readonly kind: 'already'; readonly case: Case }
  | { readonly kind: 'repeat'; readonly case: Case }
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly case: Case }
  | { readonly kind: 'problem'; readonly problem: EffectProblem; readonly case: Case }
  | { readonly kind: 'no_such_case' };

/** One step of one person on one case. */
export interface CaseStep {
  readonly caseId: string;
  readonly actor: Actor;
  /** Identity of the click, submission or command; a redelivery meets it and changes nothing. */
  readonly key: string;
  /** The command, or how it is made from the case as it is now; a problem goes back to the form. */
  readonly command: CaseCommand | ((item: Case, tx: Tx) => MadeCommand);
}

/** A command with what its decision must know beside the case. */
export type MadeCommand =
  | {
      readonly command: CaseCommand;
      readonly others?: Circumstances['others'];
      readonly around?: Partial<Circumstances>;
      /** A message as it goes out, where the command carries it masked. */
      readonly letter?: QueueTerms['letter'];
    }
  | { readonly problem: EffectProblem };

/**
 * Decides a person's step and makes it durable before anybody is told: key, decision, history, effects and the wish for a
 * new card in one transaction. Only accepted steps record their key; refused ones leave an audit row.
 */
export type ChangeCase = (step: CaseStep) => Outcome;

/** For how long steps can be taken back, and how long effects lie in the outbox before they are sent. Milliseconds. */
export interface UndoTerms {
  readonly windowMs: number;
  readonly holdMs: number;
}

/** The verb behind every gesture. `onChanged` is told after each committed change. */
export function createChangeCase(deps: {
  readonly store: Store;
  readonly clock: Clock;
  readonly undo: UndoTerms;
  readonly policy: Pick<Policy, 'approvals' | 'approversOf' | 'procedureOf'>;
  readonly onChanged: (change: { readonly effects: boolean }) => void;
}): ChangeCase {
  const { store, clock, undo, policy, onChanged } = deps;
  return (step) => {
    let effects = false;
    const outcome = store.write((tx): Outcome => {
      const item = tx.cases.get(step.caseId);
      if (item === undefined) return { kind: 'no_such_case' };
      if (tx.interactions.get(step.key) !== undefined) return { kind: 'repeat', case: item };
      const made: MadeCommand = typeof step.command === 'function' ? step.command(item, tx) : { command: step.command };
      const now = clock.now();
      if ('problem' in made) {
        // What stands in the way of a remedy tells of the order: nobody hears it who may not resolve.
        if (forbids(step.actor, 'resolve', item.owner) !== 'no_role')
          return { kind: 'problem', problem: made.problem, case: item };
        const refusal = { code: 'no_role', action: 'resolve' } as const;
        tx.cases.deny({ caseId: item.id, at: now, by: step.actor.id, action: 'resolve', code: refusal.code });
        return { kind: 'refused', refusal, case: item };
      }
      const { others, around, letter } = made;
      const command = maskCommand(made.command);
      const known = {
        actor: step.actor,
        now,
        undoMs: undo.windowMs,
        approvals: policy.approvals,
        procedureOf: policy.procedureOf,
        ...(others === undefined ? {} : { others }),
        ...around,
      };
      const decision = decide(item, command, circumstancesOf(tx, item, command, known));
      if (decision.kind === 'refused') {
        const action = command.type;
        tx.cases.deny({ caseId: item.id, at: now, by: step.actor.id, action, code: decision.refusal.code });
        return { kind: 'refused', refusal: decision.refusal, case: item };
      }
      tx.interactions.put(step.key, now, decision.kind);
      if (decision.kind === 'already') return { kind: 'already', case: item };
      const stamp = { at: now, by: step.actor.id };
      const events = [...decision.events, ...solvedBySteps(tx, item, decision.events, stamp)];
      const after = tx.cases.apply(item, events, stamp);
      const terms = { now, holdMs: undo.holdMs, ...(letter === undefined ? {} : { letter }) };
      effects = queueEffects(tx, item, after, terms);
      keepAttempts(tx, after, events, now);
      showCard(tx, after);
      for (const event of events) tellThread(tx, after, event, step.actor.id, now);
      for (const event of events) tellLife(tx, after, event, { by: step.actor.id, now, policy });
      moveCard(tx, item, after, now);
      if (item.handedBy !== undefined && after.handedBy === undefined) tx.sends.repaint(assignedPrefix(after));
      redrawTurnUp(tx, item, after);
      redrawReminders(tx, item, after);
      if (isLive(item.status) !== isLive(after.status)) lookAtMerged(tx, after, now);
      tellTasks(tx, item, after, { by: step.actor.id, now });
      tellApproval(tx, item, after, { by: step.actor.id, now, policy });
      return { kind: 'done', case: after };
    });
    if (outcome.kind === 'done') onChanged({ effects });
    return outcome;
  };
}
