import type { Case } from '../case.ts';
import type { Decision } from '../command.ts';
import { PERSONAL_FIELDS, type Restored } from '../event.ts';
import { happen, refuse } from './answers.ts';
import type { Circumstances } from './circumstances.ts';

/** Takes back what this person did last on the case, while nothing of it has left the house and its window is open. */
export function undo(_: Case, { actor, now, last }: Circumstances): Decision {
  if (last === undefined) return refuse({ code: 'nothing_to_undo' });
  if (last.by !== actor.id) return refuse({ code: 'not_your_step', by: last.by });
  if (last.sent || now > last.until) return refuse({ code: 'undo_too_late' });
  const { what, before } = last;
  const kept = [...before.remedies, ...before.contacts].map(({ id }) => id);
  return happen({ type: 'undone', what, restored: restoredFrom(before), kept });
}

function restoredFrom(before: Case): Restored {
  const entries = PERSONAL_FIELDS.filter((name) => before[name] !== undefined).map((name) => [name, before[name]]);
  return Object.fromEntries(entries) as Restored;
}
