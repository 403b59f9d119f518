import { nameOf } from '../name-of.ts';
import type { Pen } from '../pen.ts';
import type { EvidenceReader } from '../read-evidence.ts';
import type { Sentences } from '../sentence.ts';
import { evidenceNames } from './evidence-names.ts';

/** Findings about goods. */
export const goodsSentences = {
  'ITM.OUT_OF_STOCK': (pen, it) => {
    const [skus, onHand, wanted] = [it.list('skus'), it.number('onHand'), it.number('wanted')];
    if (skus === undefined) return undefined;
    const which = pen.text(skus.join(', '), 80);
    const orders = it.number('orders');
    if (orders !== undefined && onHand !== undefined)
      return pen.words`${orders} paid orders go without ${which}: ${wanted ?? orders} wanted, ${onHand} there.`;
    return onHand === undefined || wanted === undefined
      ? pen.words`Not enough of ${which} in stock.`
      : pen.words`Not enough of ${which} in stock: ${wanted} wanted by paid orders, ${onHand} there.`;
  },
  'ITM.DAMAGED': (pen, it) => {
    const lastScan = it.text('lastScan');
    if (it.text('claimId') !== undefined) return claim(pen, it);
    if (it.text('shipmentId') === undefined) return undefined;
    return lastScan === undefined
      ? pen.words`The carrier reports the parcel damaged.`
      : pen.words`The carrier reports the parcel damaged (${pen.text(lastScan, 60)}).`;
  },
  'ITM.MISMATCH': (pen, it) => {
    if (it.text('claimId') !== undefined) return claim(pen, it);
    const [expected, weighed] = [it.number('expectedWeightG'), it.number('packedWeightG')];
    if (expected !== undefined && weighed !== undefined)
      return pen.words`The parcel weighs ${weighed} g, but ${expected} g were expected.`;
    const [sku, quantity, ordered, wanted] = [
      it.text('packedSku'),
      it.number('packedQuantity'),
      it.text('orderedSku'),
      it.number('orderedQuantity'),
    ];
    if (sku === undefined || quantity === undefined) return undefined;
    const packed = pen.words`${quantity} × ${pen.text(sku, 40)}`;
    return ordered === undefined || wanted === undefined
      ? pen.words`Packed was ${packed}, which is not in the order.`
      : pen.words`Packed was ${packed} instead of ${wanted} × ${pen.text(ordered, 40)}.`;
  },
  'ITM.MISSING_ITEM': (pen, it) => {
    if (it.text('claimId') !== undefined) return claim(pen, it);
    const [sku, expected, packed] = [it.text('sku'), it.number('expectedQuantity'), it.number('packedQuantity')];
    if (sku === undefined || expected === undefined || packed === undefined) return undefined;
    return pen.words`Only ${packed} of ${expected} × ${pen.text(sku, 40)} was packed.`;
  },
} satisfies Sentences;

/** What a customer claims of an item. */
function claim<T extends string>(pen: Pen<T>, it: EvidenceReader): T {
  const [sku, kind, photos] = [it.text('sku'), it.text('kind') ?? 'other', it.number('photos') ?? 0];
  const what = sku === undefined ? pen.ours('the order') : pen.text(sku, 40);
  const said = pen.words`The customer reports ${what}: ${pen.text(nameOf(evidenceNames.claims, kind), 60)}`;
  if (photos === 0) return pen.words`${said}.`;
  return photos === 1 ? pen.words`${said} (1 photo).` : pen.words`${said} (${photos} photos).`;
}
