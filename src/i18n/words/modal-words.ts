import type { Money } from '../../domain/order/money.ts';
import type { Say } from '../pen.ts';

/** Forms over the conversation. Titles and buttons of a form have 24 characters at most. */
export interface ModalWords {
  readonly titles: Readonly<Record<ModalName, string>>;
  readonly submits: Readonly<Record<Exclude<ModalName, 'more' | 'why'>, string>>;
  readonly cancel: string;
  readonly back: string;
  readonly done: string;
  readonly choose: string;
  readonly fields: Readonly<Record<FieldName, string>>;
  readonly hints: {
    readonly lines: string;
    readonly amount: Say<[currencies: string]>;
    readonly note: string;
    readonly due: string;
    readonly assignee: string;
    readonly firstLines: Say<[shown: number]>;
    readonly hiddenPayments: string;
  };
  readonly groups: { readonly executed: string; readonly recorded: string; readonly ending: string };
  readonly effectsOff: string;
  readonly paymentOption: Say<[method: string, captured: Money | undefined, refundable: Money]>;
  readonly noPayment: string;
  readonly nothingPossible: string;
  readonly confirm: {
    readonly refund: Say<[money: Money, payment: string]>;
    readonly reship: Say<[items: string]>;
    readonly final: string;
    readonly yes: Say<[money: Money]>;
    readonly yesReship: string;
  };
}

/** Forms and pages over the conversation. */
export type ModalName =
  | 'resolve'
  | 'follow_up'
  | 'assign'
  | 'note'
  | 'close'
  | 'reopen'
  | 'waive'
  | 'confirm'
  | 'more'
  | 'why';

/** Block ids of inputs (contract 9). */
export type FieldName = 'resolution' | 'payment' | 'lines' | 'amount' | 'cause' | 'note' | 'due' | 'assignee';
