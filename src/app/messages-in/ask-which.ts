import { exceptionType } from '../../domain/catalogue/exception-types.ts';
import type { Checking } from '../detect/check-order.ts';
import type { MessageRow } from '../ports/message-store.ts';
import type { Policy } from '../ports/policy.ts';

/** Kind of the sends that ask which order a message is about. */
export const WHICH_SEND = 'which_order';

/** What such a send carries; it is drawn from the message's row as it is then. */
export interface WhichNote {
  readonly message: string;
}

/** Asks the team that complaints go to which order a message is about, once; answers whether there is a place to ask. */
export function askWhich(row: MessageRow, { tx, policy, now }: Checking): boolean {
  const { channel } = careRoute(policy);
  if (channel === '') return false;
  const note: WhichNote = { message: row.key };
  tx.sends.put({ key: whichKey(row.key), kind: WHICH_SEND, channel, payload: JSON.stringify(note) }, now);
  return true;
}

/** Key of the send that asks about a message. */
export function whichKey(message: string): string {
  return `which:${message}`;
}

/** Where customers' own words belong. */
export function careRoute(policy: Pick<Policy, 'routeOf'>): ReturnType<Policy['routeOf']> {
  const { family, severity } = exceptionType('CUS.COMPLAINT');
  return policy.routeOf({ code: 'CUS.COMPLAINT', family, severity, priority: 'P3', ageMs: 0 });
}
