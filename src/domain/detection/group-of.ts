import type { CaseCode } from '../catalogue/exception-types.ts';
import type { Order } from '../order/order.ts';
import type { Finding, Subject } from './finding.ts';
import { stockName } from './subjects/shortage-facts.ts';

/** Payments that fail are counted by their channel, not by their cases. */
const NEVER: ReadonlySet<CaseCode> = new Set(['PAY.FAILED']);
const STORM = 'storm';
const STOCK: CaseCode = 'ITM.OUT_OF_STOCK';

/**
 * The key of the cause that a finding may share with others: its code and the payment method, the carrier and lane, the
 * sku and warehouse, or else where the order came from (domain.md 6). `undefined`: it never belongs to a group.
 */
export function groupOf(finding: Pick<Finding, 'code' | 'subject' | 'evidence'>, order: Order): string | undefined {
  const { code } = finding;
  if (NEVER.has(code)) return undefined;
  const common = commonOf(finding, order).filter((part) => part !== undefined && part !== '');
  return [code, ...common.map((part) => String(part).replaceAll('|', '/'))].join('|');
}

/** A key in its parts. */
export function readGroup(key: string): { readonly code: CaseCode; readonly common: readonly string[] } {
  const [code, ...common] = key.split('|');
  return { code: code as CaseCode, common };
}

/** The case that speaks for a group: the shortage of a sku, or else a mass incident. */
export function headOf(key: string): { readonly code: CaseCode; readonly subject: Subject } {
  const { code, common } = readGroup(key);
  if (code === STOCK) return { code, subject: { kind: 'sku', id: common[0] ?? '' } };
  return { code: 'SYS.MASS_INCIDENT', subject: { kind: 'group', id: key } };
}

/** The key of the orders that go without a sku. */
export function shortageGroup(id: string): string {
  return `${STOCK}|${id.replaceAll('|', '/')}`;
}

/** The group of cases that came to a channel faster than people can take them. */
export function stormOf(channel: string): string {
  return `${STORM}|${channel}`;
}

/** Whether a key is that of a channel's storm. */
export function isStorm(key: string): boolean {
  return key.startsWith(`${STORM}|`);
}

function commonOf(
  { code, subject, evidence }: Pick<Finding, 'code' | 'subject' | 'evidence'>,
  order: Order,
): readonly (string | undefined)[] {
  if (code === STOCK) return [shortSku(evidence.skus, order)];
  const from = order.channel ?? order.source;
  if (code.startsWith('PAY.')) return [order.payments.at(-1)?.method ?? from];
  if (code.startsWith('ITM.')) return [order.items[0] === undefined ? from : nameOf(order.items[0])];
  if (!code.startsWith('LOG.')) return [from];
  const parcel = order.shipments.find((it) => it.id === subject.id) ?? order.shipments.at(-1);
  if (parcel?.carrier === undefined) return [order.items[0]?.warehouse ?? from];
  const lane = [parcel.shipFrom?.country, parcel.shipTo?.country ?? order.shipTo?.country];
  return [parcel.carrier.toLowerCase(), lane.some((it) => it === undefined) ? undefined : lane.join(' → ')];
}

/** The first sku that is short; a shop that only says so by a hold names none. */
function shortSku(skus: unknown, order: Order): string {
  const sku = Array.isArray(skus) ? String(skus[0] ?? '') : '';
  const item = order.items.find((it) => it.sku === sku);
  return item === undefined ? sku : nameOf(item);
}

function nameOf(item: { readonly sku: string; readonly warehouse?: string }): string {
  return stockName(item.sku, item.warehouse ?? '');
}
