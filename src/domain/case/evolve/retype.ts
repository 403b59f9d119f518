import type { PersonId } from '../../ids.ts';
import type { Case } from '../case.ts';
import type { CaseEvent } from '../event.ts';

/** The case as the type that a person says it is. Its finding goes on telling values, no longer the type. */
export function retype(item: Case, event: Extract<CaseEvent, { type: 'retyped' }>, by: PersonId): Case {
  const { code, route, procedure } = event;
  const { procedure: before, ...rest } = item;
  return {
    ...rest,
    code,
    typedBy: by,
    ...(route === undefined ? {} : { route }),
    // Steps that were done of another procedure stay in the history.
    ...(procedure === undefined ? (before === undefined ? {} : { procedure: before }) : { procedure, steps: [] }),
  };
}
