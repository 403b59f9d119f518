import type { ContactChannel } from '../case/contact.ts';

/** The order in which ways to a customer are tried (domain.md 8); `marketplace` is the platform's own messages. */
export const LADDER = ['phone', 'sms', 'email', 'marketplace'] as const satisfies readonly ContactChannel[];

/** Ways that ring or buzz in somebody's pocket: quiet hours are for these alone. */
export const LOUD_CHANNELS: readonly ContactChannel[] = ['phone', 'sms'];
