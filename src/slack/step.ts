import type { CaseStep, Outcome } from '../app/change-case.ts';
import { actorOf } from './actor-of.ts';
import type { Desk } from './desk.ts';
import type { Click, Submission } from './gesture.ts';

/** Decides and commits one step of the person behind a click or form, on the case it names. */
export function step(by: Click | Submission, desk: Desk, command: CaseStep['command']): Outcome {
  return desk.change({ caseId: by.caseId, key: by.key, actor: actorOf(by.person, by.caseId, desk), command });
}
