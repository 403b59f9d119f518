import type { CaseId } from '../domain/ids.ts';
import type { FormValues } from './form-values.ts';

const NUMBER = /^(?:ex)?[\s-]*(\d{1,9})$/i;

/** The other case that a form names and the field that names it; what is typed comes before what is chosen. */
export function readTarget(
  values: Pick<FormValues, 'text' | 'choice'>,
): { readonly id: CaseId; readonly field: 'target' | 'target_id' } | undefined {
  const typed = values.text('target_id');
  if (typed !== '') {
    // Anything else is no case, and is refused as one that is not there.
    const digits = NUMBER.exec(typed)?.[1];
    return { id: (digits === undefined ? typed : `EX-${digits}`) as CaseId, field: 'target_id' };
  }
  const chosen = values.choice('target');
  return chosen === undefined ? undefined : { id: chosen as CaseId, field: 'target' };
}
