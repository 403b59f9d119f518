import { describe, expect, it } from 'vitest';
import type { StockShare } from '../../../../src/domain/detection/rule.ts';
import { captured, created, event, hour, labelled, scanned, told } from '../../order/story.ts';
import { codes, judge, only } from '../judge.ts';

const far = created({ promised_ship_at: '2026-06-01T12:00:00Z', promised_delivery_at: undefined });

describe('ITM.OUT_OF_STOCK', () => {
  const short: StockShare = { onHand: 1, wanted: 5, short: true, updatedAt: hour(2) };
  const stock = ({ sku }: { readonly sku: string }) => (sku === 'MUG' ? short : { ...short, short: false });

  it('opens for a paid line that the stock does not reach, since both are known', () => {
    expect(only(judge(told(far, captured()), 3, { stock }), 'ITM.OUT_OF_STOCK')).toMatchObject({
      since: hour(2),
      evidence: { skus: ['MUG'], onHand: 1, wanted: 5 },
    });
  });

  it('is silent before it is paid, after it left, and where nobody ever told the stock', () => {
    expect(codes(judge(told(far), 3, { stock }))).toEqual([]);
    expect(codes(judge(told(far, captured(), event('shipment.handed_over', 2)), 3, { stock }))).toEqual([]);
    expect(codes(judge(told(far, captured()), 3))).toEqual([]);
  });

  it('clears when stock arrives', () => {
    expect(codes(judge(told(far, captured()), 3, { stock: () => ({ ...short, onHand: 9, short: false }) }))).toEqual(
      [],
    );
  });

  it('believes a shop that holds the order for it, until it is released', () => {
    const held = event('order.held', 2, { hold_id: 'h', codes: ['INVENTORY_OUT_OF_STOCK'] });
    expect(codes(judge(told(far, captured(), held), 3))).toEqual(['ITM.OUT_OF_STOCK']);
    expect(codes(judge(told(far, captured(), held, event('order.released', 4, { hold_id: 'h' })), 5))).toEqual([]);
  });

  it('mutes the delay that it causes', () => {
    const answer = judge(told(created(), captured()), 90, { stock });
    expect(codes(answer)).toEqual(['ITM.OUT_OF_STOCK']);
    expect(answer.muted.map(({ finding, by }) => [finding.code, by])).toEqual([['LOG.SHIP_DELAY', 'ITM.OUT_OF_STOCK']]);
  });
});

describe('a customer’s claim', () => {
  const claim = (kind: string, more: object = {}) => event('claim.opened', 90, { claim_id: 'c-1', kind, ...more });

  it.each([
    ['damaged', 'ITM.DAMAGED'],
    ['wrong_item', 'ITM.MISMATCH'],
    ['not_as_described', 'ITM.MISMATCH'],
    ['missing_item', 'ITM.MISSING_ITEM'],
  ])('%s opens %s for each line it names, without photos too', (kind, code) => {
    const answer = judge(told(far, captured(), event('shipment.delivered', 80), claim(kind, { lines: [1, 2] })), 91);
    expect(answer.findings.map((it) => [it.code, it.part, it.money?.amount])).toEqual([
      [code, '1', 4000],
      [code, '2', 2000],
    ]);
  });

  it('about no line is about the order, and closes with the claim', () => {
    const story = [
      far,
      captured(),
      event('shipment.delivered', 80),
      claim('damaged', { photos: ['https://a/1.jpg'] }),
    ] as const;
    expect(only(judge(told(...story), 91), 'ITM.DAMAGED')).toMatchObject({ since: hour(90), evidence: { photos: 1 } });
    expect(codes(judge(told(...story, event('claim.closed', 95, { claim_id: 'c-1' })), 96))).toEqual([]);
  });

  it('of another kind opens none of these', () => {
    expect(codes(judge(told(far, captured(), claim('other')), 91))).toEqual([]);
  });
});

describe('a packing table', () => {
  const packed = (lines: readonly object[], more: object = {}) =>
    event('shipment.packed', 5, { shipment_id: 'parcel-1', lines, ...more });
  const right = [
    { line: 1, sku: 'MUG', quantity: 2 },
    { line: 2, sku: 'TRAY', quantity: 1 },
  ];

  it('that packed what was ordered is silent', () => {
    expect(codes(judge(told(far, captured(), labelled(4), packed(right)), 6))).toEqual([]);
  });

  it.each([
    ['another article', [{ line: 1, sku: 'BOWL', quantity: 2 }], '1'],
    ['an article nobody ordered', [{ sku: 'BOWL', quantity: 1 }], 'sku:BOWL'],
    ['more than was ordered', [{ line: 2, sku: 'TRAY', quantity: 2 }], '2'],
  ])('that packed %s opens ITM.MISMATCH', (_name, lines, part) => {
    expect(only(judge(told(far, captured(), packed(lines)), 6), 'ITM.MISMATCH').part).toBe(part);
  });

  it('clears its mismatch when the parcel is packed again', () => {
    const again = event('shipment.packed', 7, { shipment_id: 'parcel-1', lines: right });
    expect(codes(judge(told(far, captured(), packed([{ sku: 'BOWL', quantity: 1 }]), again), 8))).toEqual([]);
  });

  it('that packed less than the label says opens ITM.MISSING_ITEM, and the weight is no second trouble', () => {
    const label = labelled(4, { lines: right, weight_g: 1000 });
    const answer = judge(told(far, captured(), label, packed([right[0] ?? {}], { weight_g: 700 })), 6);
    expect(answer.findings.map((it) => [it.code, it.part])).toEqual([['ITM.MISSING_ITEM', '2']]);
  });

  it('that packed less than was ordered is silent when the rest may travel in another parcel', () => {
    expect(codes(judge(told(far, captured(), labelled(4), packed([right[0] ?? {}])), 6))).toEqual([]);
  });

  it('whose scales differ by more than 15 per cent opens ITM.MISMATCH', () => {
    const weighed = (grams: number) =>
      judge(told(far, captured(), labelled(4, { weight_g: 1000 }), packed(right, { weight_g: grams })), 6);
    expect(codes(weighed(1150))).toEqual([]);
    expect(only(weighed(1151), 'ITM.MISMATCH').evidence).toMatchObject({ expectedWeightG: 1000, packedWeightG: 1151 });
  });

  it('cannot be compared with a bundle', () => {
    const bundle = created({
      items: [{ line: 1, sku: 'SET', quantity: 1, unit_price: '60.00', attributes: { bundle: true } }],
      promised_ship_at: '2026-06-01T12:00:00Z',
    });
    expect(codes(judge(told(bundle, captured(), packed([{ sku: 'MUG', quantity: 2 }])), 6))).toEqual([]);
  });
});

describe('ITM.DAMAGED', () => {
  it('opens when the carrier reports it', () => {
    expect(
      only(
        judge(told(far, captured(), labelled(1), scanned(9, 'damaged', { raw_status: 'Exception_012' })), 10),
        'ITM.DAMAGED',
      ),
    ).toMatchObject({
      part: 'shipment:parcel-1',
      evidence: { lastScan: 'Exception_012' },
    });
  });
});
