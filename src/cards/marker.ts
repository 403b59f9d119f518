import type { Case } from '../domain/case/case.ts';

/** Marks a message so that it can be found again (contract 9). Anybody in the workspace can read it: ids only. */
export interface MessageMarker {
  readonly event_type: string;
  readonly event_payload: Readonly<Record<string, string | number>>;
}

/** The marker of a case's card. */
export function caseMarker(item: Pick<Case, 'id' | 'version'>): MessageMarker {
  return { event_type: 'ordermend_case', event_payload: { case_id: item.id, version: item.version } };
}

/** The marker of a digest; `digest` names whose it is, e.g. its channel. */
export function digestMarker(digest: string, localDate: string): MessageMarker {
  return { event_type: 'ordermend_digest', event_payload: { digest, local_date: localDate } };
}
