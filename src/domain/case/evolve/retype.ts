import type { PersonId } from '../../ids.ts';
import type { Case } from '../case.ts';
import type { CaseEvent } from '../event.ts';
import { followProcedure } from './follow-procedure.ts';

/** The case as the type that a person says it is. Its finding goes on telling values, no longer the type. */
export function retype(item: Case, event: Extract<CaseEvent, { type: 'retyped' }>, by: PersonId): Case {
  const { code, route } = event;
  return { ...followProcedure(item, event), code, typedBy: by, ...(route === undefined ? {} : { route }) };
}
