import type { ContactChannel } from '../../domain/case/contact.ts';
import type { ResolutionCode } from '../../domain/catalogue/resolutions.ts';
import type { ContactStage } from '../../domain/contact/templates.ts';
import type { PersonId } from '../../domain/ids.ts';
import type { Say } from '../pen.ts';

/** Fields of the contact form beside those of every form. */
export type ContactField = 'channel' | 'template' | 'body' | 'new_date' | 'amount' | 'outcome' | 'note' | 'next';

/** Talking with customers: the form, what is said of their messages, and the question whose a message is. */
export interface ContactWords {
  /** Titles and buttons of a form have 24 characters at most. */
  readonly title: string;
  readonly send: string;
  readonly log: string;
  readonly stages: Readonly<Record<ContactStage, string>>;
  readonly fields: Readonly<Record<ContactField, string>>;
  readonly hints: {
    readonly body: Say<[language: string]>;
    readonly script: string;
    readonly newDate: string;
    readonly amount: string;
    readonly recorded: Say<[channel: ContactChannel]>;
    readonly goesOut: Say<[seconds: number]>;
  };
  readonly languages: Readonly<Record<'en' | 'zh-CN', string>>;
  readonly noOrder: string;
  readonly nobody: string;
  /** Why a way is not open; `at`: from when it is. */
  readonly closed: {
    readonly no_address: Say<[channel: ContactChannel]>;
    readonly opted_out: Say<[channel: ContactChannel]>;
    readonly later: Say<[channel: ContactChannel, at: number]>;
  };
  readonly log3: string;
  readonly attempt: Say<[channel: string, outcome: string, at: number]>;
  readonly noAttempts: string;
  readonly next: Say<[channel: ContactChannel, at: number]>;
  readonly exhausted: string;
  readonly planIt: string;
  /** The note of a follow-up that was planned with a try. */
  readonly nextNote: Say<[channel: ContactChannel]>;
  /** What was typed names something that nobody knows. */
  readonly unknownVariables: Say<[names: string]>;
  readonly valueMissing: string;
  /** Signature where the settings name no shop. */
  readonly anyShop: string;
  readonly failed: Say<[channel: ContactChannel, reason: string]>;
  readonly heard: Say<[owner: PersonId | undefined, messages: number]>;
  /** One message: what the customer wants, in their own words as far as they may be shown. */
  readonly said: Say<[intent: string, text: string]>;
  readonly chose: Say<[resolution: ResolutionCode, text: string]>;
  /** First button of the card; 30 characters are seen. */
  readonly choseButton: Say<[resolution: ResolutionCode]>;
  /** In the resolve form, above the remedy that is chosen already. */
  readonly consent: Say<[resolution: ResolutionCode, at: number]>;
  /** Why there is a case that a message opened. */
  readonly wrote: Say<[intent: string, text: string]>;
  readonly which: {
    readonly title: string;
    readonly from: Say<[from: string, at: number]>;
    readonly order: Say<[number: string, what: string]>;
    readonly choose: string;
    readonly placed: Say<[by: PersonId, order: string, caseId: string | undefined]>;
    readonly already: string;
    readonly notAllowed: string;
    readonly gone: string;
  };
}
