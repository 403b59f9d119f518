import type { ContactRules } from '../../domain/contact/contact-rules.ts';
import type { TargetOf } from '../ports/effect-sender.ts';

/** What a team decided about contacting customers, and who sends messages. */
export interface ContactAround {
  readonly rules: ContactRules;
  /** How messages are signed; absent: as customer service. */
  readonly shop?: string;
  /** How long a message lies in the outbox before it is sent, in milliseconds. */
  readonly holdMs: number;
  zoneOf(team: string): string;
  readonly targetOf: TargetOf;
}
