import type { ActAnswer } from '../../wire.ts';
import type { Courier } from '../delivery/courier.ts';
import type { State } from '../state/create-state.ts';

/** What an act can use: the workspace, the way to the app, and this server's address. */
export interface Desk {
  readonly state: State;
  readonly courier: Courier;
  /** An address on this server, for `response_url`. */
  urlOf(path: string): string;
}

/** The app did not answer a click in time, in the words of Slack's client. */
export const NO_ANSWER = 'Ordermend did not respond. Try again?';

/** The app did not answer a submission, or not as Slack understands. */
export const TROUBLE = 'We had some trouble connecting. Try again?';

/** The act is over and all went well. */
export const DONE: ActAnswer = { ok: true };

/** The act could not be done; the sentence is for the person. */
export function failed(error: string, errors?: Readonly<Record<string, string>>): ActAnswer {
  return { ok: false, error, ...(errors === undefined ? {} : { errors }) };
}
