import type { Family } from '../src/domain/catalogue/severity.ts';

/** English and Chinese words for a kind of trouble. */
const FAMILIES: Readonly<Record<Family, readonly string[]>> = {
  payment: ['payment', 'payments', '支付'],
  logistics: ['logistics', 'parcel', 'parcels', '物流'],
  product: ['product', 'products', '商品'],
  customer: ['customer', 'customers', '客户'],
  system: ['system', '系统'],
};

/** The kind of trouble that a word names. */
export function readFamily(word: string): Family | undefined {
  return (Object.keys(FAMILIES) as Family[]).find((family) => FAMILIES[family].includes(word.toLowerCase()));
}
