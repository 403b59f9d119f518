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
    const which = pen.text(skus.join('、'), 80);
    const orders = it.number('orders');
    if (orders !== undefined && onHand !== undefined)
      return pen.words`${which} 缺货，涉及 ${orders} 个已付款订单：共需 ${wanted ?? orders} 件，现有 ${onHand} 件。`;
    return onHand === undefined || wanted === undefined
      ? pen.words`${which} 库存不足。`
      : pen.words`${which} 库存不足：已付款订单需要 ${wanted} 件，现有 ${onHand} 件。`;
  },
  'ITM.DAMAGED': (pen, it) => {
    const lastScan = it.text('lastScan');
    if (it.text('claimId') !== undefined) return claim(pen, it);
    if (it.text('shipmentId') === undefined) return undefined;
    return lastScan === undefined
      ? pen.words`承运商反馈包裹损坏。`
      : pen.words`承运商反馈包裹损坏（${pen.text(lastScan, 60)}）。`;
  },
  'ITM.MISMATCH': (pen, it) => {
    if (it.text('claimId') !== undefined) return claim(pen, it);
    const [expected, weighed] = [it.number('expectedWeightG'), it.number('packedWeightG')];
    if (expected !== undefined && weighed !== undefined)
      return pen.words`包裹实重 ${weighed} 克，应为 ${expected} 克。`;
    const [sku, quantity, ordered, wanted] = [
      it.text('packedSku'),
      it.number('packedQuantity'),
      it.text('orderedSku'),
      it.number('orderedQuantity'),
    ];
    if (sku === undefined || quantity === undefined) return undefined;
    const packed = pen.words`${quantity} × ${pen.text(sku, 40)}`;
    return ordered === undefined || wanted === undefined
      ? pen.words`打包了 ${packed}，订单中没有该商品。`
      : pen.words`应打包 ${wanted} × ${pen.text(ordered, 40)}，实际打包 ${packed}。`;
  },
  'ITM.MISSING_ITEM': (pen, it) => {
    if (it.text('claimId') !== undefined) return claim(pen, it);
    const [sku, expected, packed] = [it.text('sku'), it.number('expectedQuantity'), it.number('packedQuantity')];
    if (sku === undefined || expected === undefined || packed === undefined) return undefined;
    return pen.words`${pen.text(sku, 40)} 应打包 ${expected} 件，实际 ${packed} 件。`;
  },
} satisfies Sentences;

/** What a customer claims of an item. */
function claim<T extends string>(pen: Pen<T>, it: EvidenceReader): T {
  const [sku, kind, photos] = [it.text('sku'), it.text('kind') ?? 'other', it.number('photos') ?? 0];
  const what = sku === undefined ? pen.ours('订单商品') : pen.words` ${pen.text(sku, 40)} `;
  const said = pen.words`客户反映${what}${pen.text(nameOf(evidenceNames.claims, kind), 60)}`;
  return photos === 0 ? pen.words`${said}。` : pen.words`${said}（照片 ${photos} 张）。`;
}
