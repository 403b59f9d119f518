import type { AddressProblem } from '../../domain/checks/address.ts';
import type { EMAIL_PROBLEMS } from '../../domain/checks/check-email.ts';
import type { NAME_PROBLEMS } from '../../domain/checks/check-name.ts';
import type { PHONE_PROBLEMS } from '../../domain/checks/check-phone.ts';
import type { POSTCODE_PROBLEMS } from '../../domain/checks/check-postcode.ts';
import type { TRACKING_PROBLEMS } from '../../domain/checks/check-tracking-number.ts';

type DataProblem =
  | (typeof NAME_PROBLEMS)[number]
  | (typeof PHONE_PROBLEMS)[number]
  | (typeof EMAIL_PROBLEMS)[number]
  | (typeof POSTCODE_PROBLEMS)[number];

/** Names of the small codes that rules write into their evidence; one that is not here is shown as it came. */
export interface EvidenceNames {
  /** Fields of customer data. */
  readonly fields: Readonly<
    Record<'name' | 'email' | 'phone' | 'recipient' | 'recipient_phone' | 'postal_code', string>
  >;
  /** What is wrong with such a field. */
  readonly data: Readonly<Record<DataProblem, string>>;
  /** What is wrong with an address, as a sentence without its full stop. */
  readonly addresses: Readonly<Record<AddressProblem, string>>;
  /** What is wrong with a tracking number, after its colon. */
  readonly tracking: Readonly<
    Record<(typeof TRACKING_PROBLEMS)[number] | 'not_found' | 'shared_number' | 'moves_after_delivery', string>
  >;
  /** Parts of an address. */
  readonly addressParts: Readonly<
    Record<'line1' | 'line2' | 'district' | 'city' | 'region' | 'postalCode' | 'country', string>
  >;
  /** Ways of contact. */
  readonly channels: Readonly<Record<'phone' | 'sms' | 'email' | 'marketplace' | 'chat', string>>;
  /** Outcomes of contacts (domain.md 8). */
  readonly outcomes: Readonly<Record<FailedOutcome, string>>;
  /** What a customer claims (contract 5). */
  readonly claims: Readonly<Record<ClaimKind, string>>;
}

type FailedOutcome = 'no_answer' | 'busy' | 'wrong_number' | 'voicemail' | 'sms_failed' | 'email_bounced';
type ClaimKind = 'damaged' | 'wrong_item' | 'missing_item' | 'not_received' | 'not_as_described' | 'other';
