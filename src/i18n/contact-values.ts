import type { CaseCode } from '../domain/catalogue/exception-types.ts';
import { isMasked } from '../domain/checks/is-masked.ts';
import { optionsOf } from '../domain/contact/offers.ts';
import { numberedLines, type TemplateValues } from '../domain/contact/templates.ts';
import type { Order } from '../domain/order/order.ts';
import type { ContactTemplateWords } from './words/contact-templates.ts';

/**
 * What is known for a mail about a case: values for `renderTemplate`. `new_date` and `amount` are for a person to say, in
 * the customer's language; what the order does not tell stays away, so that nobody sends a gap.
 */
export function contactValues(
  words: ContactTemplateWords,
  about: {
    readonly order: Order;
    readonly caseId: string;
    readonly code: CaseCode;
    readonly shop: string;
    readonly newDate?: string;
    readonly amount?: string;
  },
): TemplateValues {
  const { order, newDate, amount } = about;
  const name = order.customer?.name ?? order.shipTo?.name ?? '';
  const parcel = order.shipments.at(-1);
  const items = order.items.map(({ title, sku }) => title ?? sku).join(', ');
  const options = numberedLines(optionsOf(about.code).map(({ resolution }) => words.options[resolution]));
  return {
    customer_name: name.trim() === '' || isMasked(name) ? words.nameless : name,
    order_number: order.number ?? order.id,
    shop: about.shop,
    case: about.caseId,
    ...(items === '' ? {} : { item: items }),
    ...(parcel?.trackingNumber === undefined ? {} : { tracking_number: parcel.trackingNumber }),
    ...(parcel?.carrier === undefined ? {} : { carrier: parcel.carrier }),
    ...(newDate === undefined ? {} : { new_date: newDate }),
    ...(amount === undefined ? {} : { amount }),
    ...(options === '' ? {} : { options }),
  };
}
