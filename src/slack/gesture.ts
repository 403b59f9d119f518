import type { Rendered, RenderedModal } from '../cards/rendered.ts';
import type { Messages } from '../i18n/messages.ts';
import type { Desk } from './desk.ts';
import type { FormValues } from './form-values.ts';
import type { OwnMessage } from './own-message.ts';
import type { KnownPerson } from './people.ts';

/** A click on a button or a choice in an overflow menu, about one case. It carries no authority. */
export interface Click extends OwnMessage {
  readonly person: KnownPerson;
  /** The person's language. */
  readonly messages: Messages;
  readonly caseId: string;
  /** Identity of this click, see `interactionKey`. */
  readonly key: string;
  /** Where the clicked message stands; absent for clicks in a form or on Home. */
  readonly place?: { readonly channel: string; readonly ts: string; readonly threadTs?: string };
  /** What the button carries beside the case, e.g. a follow-up's id. */
  readonly extra: Readonly<Record<string, string>>;
  /** Says something to this person alone. */
  tell(message: Rendered | string): Promise<void>;
  /** Opens a form; over another form it is stacked. Tells the person when Slack's three seconds are over. */
  open(modal: RenderedModal): Promise<void>;
}

/** A form that was sent. */
export interface Submission {
  readonly person: KnownPerson;
  readonly messages: Messages;
  readonly caseId: string;
  readonly extra: Readonly<Record<string, string>>;
  readonly key: string;
  readonly values: FormValues;
  tell(message: Rendered | string): Promise<void>;
}

/** What becomes of a form: closed, kept open with errors by field, or replaced. */
export type SubmitAnswer =
  | { readonly kind: 'close' }
  | { readonly kind: 'close_all' }
  | { readonly kind: 'errors'; readonly errors: Readonly<Record<string, string>> }
  | { readonly kind: 'update'; readonly modal: RenderedModal };

/**
 * One thing a person can do to a case (contract 9). `press` and `submit` decide and commit before they return; what they
 * return or throw decides the acknowledgement. Work that may wait goes into `afterwards`.
 */
export interface Gesture {
  readonly actionId: string;
  press?(click: Click, desk: Desk): Afterwards;
  submit?(submission: Submission, desk: Desk): SubmitAnswer & { readonly afterwards?: Afterwards };
}

/** What is done once Slack has its acknowledgement: opening a form, telling somebody. */
export type Afterwards = (() => Promise<void>) | undefined;
