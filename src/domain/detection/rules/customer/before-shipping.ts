import type { Severity } from '../../../catalogue/severity.ts';
import { handedOverAt, isTerminal } from '../../../order/derive.ts';
import type { Order } from '../../../order/order.ts';
import { promisedShip } from '../../../order/promises.ts';
import { aboutOrder, deadline, wrong } from '../../answers.ts';
import { cutOffOf } from '../../cut-off.ts';
import type { Answer, Finding } from '../../finding.ts';
import type { Surroundings } from '../../rule.ts';

/** Whether what the customer gave can still be mended before the parcel leaves. */
export function isBeforeShipping(order: Order): boolean {
  return !order.stub && !isTerminal(order) && handedOverAt(order) === undefined;
}

/** A finding that has to be mended before the parcel leaves: moderate shortly before the courier comes, or the time promised for that. */
export function beforeShipping(
  code: Finding['code'] & Parameters<typeof aboutOrder>[0],
  order: Order,
  told: Omit<Parameters<typeof aboutOrder>[2], 'severity' | 'deadlineAt'>,
  around: Surroundings,
  urgentMs: number,
): Answer {
  const { now } = around;
  const due = promisedShip(order, around.calendar.endOfDay);
  const leaves = cutOffOf(order, around) ?? due;
  const open = leaves !== undefined && leaves > now;
  const urgent = open && leaves - now < urgentMs;
  const severity: Severity = urgent ? 'moderate' : 'minor';
  const until = !open ? undefined : urgent ? leaves : leaves - urgentMs + 1;
  return wrong(aboutOrder(code, order, { ...told, severity, ...deadline(due) }), until);
}
