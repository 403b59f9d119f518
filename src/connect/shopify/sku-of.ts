import type { OrderLine } from './schema.ts';

/** Many shops give no sku: the variant, else the line, then stands for it. */
export function skuOf({ sku, variant_id: variant, id }: Pick<OrderLine, 'sku' | 'variant_id' | 'id'>): string {
  if (sku) return sku.slice(0, 200);
  return variant ? `variant-${variant}` : `line-${id}`;
}
