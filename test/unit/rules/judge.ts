import { createCalendar } from '../../../src/domain/calendar/create-calendar.ts';
import { answerOrder, type OrderAnswer, type RuleSettings } from '../../../src/domain/detection/answer-order.ts';
import type { Finding } from '../../../src/domain/detection/finding.ts';
import type { BusinessCalendar, Surroundings } from '../../../src/domain/detection/rule.ts';
import type { Order } from '../../../src/domain/order/order.ts';
import { hour } from '../order/story.ts';

const WORK = [{ from: '09:00', to: '17:00' }];

/** Berlin, Monday to Friday, nine to five. */
const office = createCalendar({
  zone: 'Europe/Berlin',
  hours: { mon: WORK, tue: WORK, wed: WORK, thu: WORK, fri: WORK },
});

export const calendar: BusinessCalendar = {
  addBusiness: office.addBusiness,
  businessBetween: office.businessBetween,
  addBusinessDays: office.addBusinessDays,
  endOfDay: office.endOfDay,
};

/** What surrounds an order some hours into its story: nobody else and no stock, unless said. */
export function around(hours: number, more: Partial<Surroundings> = {}): Surroundings {
  return { now: hour(hours), calendar, related: () => [], stock: () => undefined, ...more };
}

/** All rules' answer some hours into an order's story. */
export function judge(
  order: Order,
  hours: number,
  more: Partial<Surroundings> = {},
  settings: RuleSettings = {},
): OrderAnswer {
  return answerOrder(order, around(hours, more), settings);
}

/** Codes of what is told, in the order of the rules. */
export function codes(answer: OrderAnswer): readonly string[] {
  return answer.findings.map((finding) => finding.code);
}

/** The one finding of a code; throws when it is not there or there twice. */
export function only(answer: OrderAnswer, code: string): Finding {
  const [finding, ...more] = answer.findings.filter((it) => it.code === code);
  if (finding === undefined || more.length > 0)
    throw new Error(`expected one ${code}, got ${codes(answer).join(', ') || 'nothing'}`);
  return finding;
}

/** When the answer changes next by time alone, in hours of the story; `undefined` when it never will. */
export function nextLook(answer: OrderAnswer): number | undefined {
  return answer.lookAgainAt === undefined ? undefined : (answer.lookAgainAt - hour(0)) / 3_600_000;
}
