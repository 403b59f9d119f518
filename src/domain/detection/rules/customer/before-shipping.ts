import type { Severity } from '../../../catalogue/severity.ts';
import { handedOverAt, isTerminal, promisedShip } from '../../../order/derive.ts';
import type { Order } from '../../../order/order.ts';
import { aboutOrder, deadline, wrong } from '../../answers.ts';
import type { Answer, Finding } from '../../finding.ts';
import type { BusinessCalendar } from '../../rule.ts';

/** Whether what the customer gave can still be mended before the parcel leaves. */
export function isBeforeShipping(order: Order): boolean {
  return !order.stub && !isTerminal(order) && handedOverAt(order) === undefined;
}

/** A finding that has to be mended before the parcel leaves: moderate shortly before the time promised for that. */
export function beforeShipping(
  code: Finding['code'] & Parameters<typeof aboutOrder>[0],
  order: Order,
  told: Omit<Parameters<typeof aboutOrder>[2], 'severity' | 'deadlineAt'>,
  now: number,
  calendar: BusinessCalendar,
  urgentMs: number,
): Answer {
  const due = promisedShip(order, calendar.endOfDay);
  const open = due !== undefined && due > now;
  const urgent = open && due - now < urgentMs;
  const severity: Severity = urgent ? 'moderate' : 'minor';
  const until = !open ? undefined : urgent ? due : due - urgentMs + 1;
  return wrong(aboutOrder(code, order, { ...told, severity, ...deadline(due) }), until);
}
