import type { Case } from '../domain/case/case.ts';
import { maySee } from '../policy/surfaces.ts';
import { afterClick } from './answer-outcome.ts';
import type { Desk } from './desk.ts';
import type { Afterwards, Click } from './gesture.ts';

/**
 * Shows somebody something of a case that they may see, as `/case` would; guests and strangers without a role read that
 * they may not, and the audit keeps that they asked.
 */
export function readCase(click: Click, desk: Desk, read: (item: Case) => Afterwards): Afterwards {
  const { person, messages, caseId } = click;
  const item = desk.store.read.cases.get(caseId);
  if (!maySee(desk.rolesOf(person), 'case')) {
    const at = desk.clock.now();
    if (item !== undefined)
      desk.store.write((tx) => tx.cases.deny({ caseId: item.id, at, by: person.id, action: 'read', code: 'no_role' }));
    return () => click.tell(messages.errors.guests);
  }
  return item === undefined ? afterClick({ kind: 'no_such_case' }, click) : read(item);
}
