import type { Severity } from '../catalogue/severity.ts';
import type { Money } from '../order/money.ts';
import type { Evidence } from './finding.ts';

/** Facts without which some rule cannot judge: absent is not wrong (domain.md 3, rule 1). */
export const FACTS = [
  'payments',
  'payable',
  'items',
  'address',
  'phone',
  'email',
  'name',
  'postal_code',
  'shipments',
  'scans',
  'tracking_number',
  'label_address',
  'ship_promise',
  'delivery_promise',
  'stock',
  'statuses',
  'packing',
  'contacts',
] as const;
export type Fact = (typeof FACTS)[number];

/** Why a rule does not ask of an order as it stands. */
export const BESIDES = [
  'cancelled',
  'ended',
  'handed_over',
  'not_owed',
  'not_paid',
  'cash_on_delivery',
  'covered',
] as const;
export type Beside = (typeof BESIDES)[number];

/** What is counted against a limit. */
export const COUNTED = ['failed_payments', 'failed_contacts', 'contact_channels'] as const;
export type Counted = (typeof COUNTED)[number];

/** The nearest value that would change a rule's answer, beside time: the engine finds that by asking the rule itself. */
export type Threshold =
  | { readonly kind: 'amount'; readonly limit: Money; readonly actual: Money }
  | { readonly kind: 'count'; readonly of: Counted; readonly limit: number; readonly actual: number }
  /** Shares between 0 and 1. */
  | { readonly kind: 'share'; readonly limit: number; readonly actual: number };

/** What a rule looked at, as data: the values, what it lacked, and what would change its answer. */
export interface Look {
  readonly values: Evidence;
  /** Values that could be judged, and were found right. */
  readonly judged?: readonly Fact[];
  /** Never sent for this order. */
  readonly missing?: readonly Fact[];
  /** Sent in a way that hides the value: unknown, never wrong. */
  readonly masked?: readonly Fact[];
  readonly beside?: Beside;
  readonly nearest?: Threshold;
}

/** What time alone would make of an answer, if nothing else happens. */
export interface Ahead {
  readonly at: number;
  readonly becomes: 'exception' | 'fine' | Severity;
}
