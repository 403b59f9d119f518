import { handedOverAt, isTerminal } from '../../../order/derive.ts';
import type { Order } from '../../../order/order.ts';
import { aboutOrder, FINE, known, wrong } from '../../answers.ts';
import { besideOf } from '../../explain-beside.ts';
import type { Rule } from '../../rule.ts';

const PARAMS = {
  /** Failed attempts, and channels among them, that make a customer unreachable. */
  attempts: 2,
  channels: 2,
};

/** Outcomes of domain.md 8 by what they say of the customer. */
const REACHED: ReadonlySet<string> = new Set(['reached', 'replied_accept', 'replied_reject', 'replied_other']);
const FAILED: ReadonlySet<string> = new Set([
  'no_answer',
  'busy',
  'wrong_number',
  'voicemail',
  'sms_failed',
  'email_bounced',
]);
/** These need no second try: the address or number does not exist. */
const HARD: ReadonlySet<string> = new Set(['sms_failed', 'email_bounced']);
/** What carriers write when nobody could be reached (domain.md 1.3). */
const CARRIER_SAYS =
  /AttemptFail_002|DeliveryFailure_NoBody|addressee not available|cannot (reach|contact)|unreachable/i;

/** CUS.UNREACHABLE: tried on several channels, bounced, or the carrier found nobody, and no word from the customer since. */
export const unreachable: Rule<typeof PARAMS> = {
  code: 'CUS.UNREACHABLE',
  reads: [],
  params: PARAMS,
  check(order, _around, params) {
    if (order.contacts.length === 0 && order.shipments.length === 0) return FINE;
    if (isTerminal(order)) return FINE;
    const heard = lastHeard(order);
    const failed = order.contacts.filter((it) => it.at > heard && FAILED.has(it.outcome));
    const channels = [...new Set(failed.map((it) => it.channel))].sort();
    const hard = failed.find((it) => HARD.has(it.outcome));
    const carrier = carrierSays(order, heard);
    const often = failed.length >= params.attempts && channels.length >= params.channels;
    const last = failed.at(-1);
    if (!often && hard === undefined && carrier === undefined) return FINE;
    const since = often ? last?.at : (hard?.at ?? carrier?.at);
    return wrong(
      aboutOrder('CUS.UNREACHABLE', order, {
        since: since ?? order.lastEventAt,
        evidence: {
          attempts: failed.length,
          channels,
          ...(last === undefined ? {} : { lastOutcome: last.outcome, lastAttemptAt: last.at }),
          ...(carrier === undefined ? {} : { carrierSays: carrier.raw }),
        },
        material: `${channels.join('|')}|${hard?.outcome ?? ''}|${carrier?.at ?? ''}`,
        severity: handedOverAt(order) === undefined ? 'moderate' : 'minor',
      }),
    );
  },
  look(order, _around, params) {
    const heard = lastHeard(order);
    const failed = order.contacts.filter((it) => it.at > heard && FAILED.has(it.outcome));
    const channels = new Set(failed.map((it) => it.channel)).size;
    const often = failed.length >= params.attempts;
    return {
      values: { attempts: failed.length, ...known('lastOutcome', order.contacts.at(-1)?.outcome) },
      ...(order.contacts.length === 0 && order.shipments.length === 0 ? { missing: ['contacts'] } : {}),
      ...besideOf(order, 'ended'),
      nearest: often
        ? { kind: 'count', of: 'contact_channels', limit: params.channels, actual: channels }
        : { kind: 'count', of: 'failed_contacts', limit: params.attempts, actual: failed.length },
    };
  },
};

/** When the customer was last heard of: an answer, or a message of their own. */
function lastHeard({ contacts, messages }: Order): number {
  let last = Number.NEGATIVE_INFINITY;
  for (const { at, outcome } of contacts) if (REACHED.has(outcome) && at > last) last = at;
  return Math.max(last, messages?.at(-1)?.at ?? last);
}

function carrierSays(order: Order, heard: number): { readonly at: number; readonly raw: string } | undefined {
  for (const { scans } of order.shipments) {
    const scan = scans.at(-1);
    if (scan?.raw === undefined || scan.at <= heard) continue;
    if (scan.status === 'attempt_failed' && CARRIER_SAYS.test(scan.raw)) return { at: scan.at, raw: scan.raw };
  }
  return undefined;
}
