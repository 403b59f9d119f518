import { type BlockIssue, issueLine } from '../blocks/issue-text.ts';

/** What a Web API method answers, before it becomes JSON. */
export type Answer = Readonly<Record<string, unknown>> & { readonly ok: boolean };

/** An accepted call. */
export function done(fields: Readonly<Record<string, unknown>> = {}): Answer {
  return { ok: true, ...fields };
}

/** A refused call with Slack's error code, and more fields where Slack gives them. */
export function refuse(error: string, fields: Readonly<Record<string, unknown>> = {}): Answer {
  return { ok: false, error, ...fields };
}

/** A refusal of blocks or of a view: the faults stand in `errors` and in `response_metadata.messages`. */
export function refuseIssues(error: string, issues: readonly BlockIssue[]): Answer {
  if (issues.length === 0) return refuse(error);
  const lines = issues.map(issueLine);
  const messages = lines.map((line) => `[ERROR] ${line}`);
  return refuse(error, { errors: lines, response_metadata: { messages } });
}
