import { describe, expect, it } from 'vitest';
import type { CaseCode } from '../../../src/domain/catalogue/exception-types.ts';
import type { Evidence } from '../../../src/domain/detection/finding.ts';
import { en } from '../../../src/i18n/en.ts';
import { plainPen } from '../../../src/i18n/plain-pen.ts';
import { zhCN } from '../../../src/i18n/zh-CN.ts';

const NOON = Date.UTC(2026, 2, 2, 12);
const EVE = Date.UTC(2026, 2, 1, 18, 30);
const eur = (amount: number) => ({ amount, currency: 'EUR' });
const parcel = { carrier: 'DHL', trackingNumber: '0034' };

const STORIES: readonly (readonly [CaseCode, Evidence, string, string])[] = [
  [
    'PAY.FAILED',
    { attempts: 3, failedAt: NOON, declineCode: 'insufficient_funds', payable: eur(12000) },
    'The payment failed 3 times, last 2026-03-02T12:00Z (insufficient funds); €120.00 is still unpaid.',
    '支付失败 3 次，最近一次为 2026-03-02T12:00Z（insufficient funds）；€120.00 仍未付款。',
  ],
  [
    'PAY.FAILED',
    { attempts: 1, failedAt: NOON },
    'The payment failed once, last 2026-03-02T12:00Z; the order is still unpaid.',
    '支付失败 1 次，最近一次为 2026-03-02T12:00Z；订单仍未付款。',
  ],
  [
    'PAY.DUPLICATE',
    { captured: eur(24000), payable: eur(12000), extra: eur(12000) },
    '€240.00 was captured for an order of €120.00: €120.00 too much.',
    '应付 €120.00，已扣款 €240.00，多付 €120.00。',
  ],
  [
    'PAY.DUPLICATE',
    { captured: eur(12000), extra: eur(12000), otherOrder: '1000' },
    '€120.00 was paid for the same goods on order 1000 already.',
    '同样的商品已在订单 1000 中支付过 €120.00。',
  ],
  [
    'PAY.MISMATCH',
    { problem: 'paid_too_little', payable: eur(12000), paid: eur(10000), difference: eur(-2000) },
    '€100.00 was paid for €120.00: €20.00 too little.',
    '应付 €120.00，实付 €100.00，少付 €20.00。',
  ],
  [
    'PAY.MISMATCH',
    { problem: 'other_currency', orderCurrency: 'USD', paid: eur(100) },
    '€1.00 was paid, but the order is in USD.',
    '实付 €1.00，但订单币种为 USD。',
  ],
  [
    'PAY.DISPUTE',
    { disputed: eur(100), reason: 'product_not_received', dueByAt: NOON },
    'The customer disputes €1.00 (product not received); evidence is due 2026-03-02T12:00Z.',
    '客户对 €1.00 提出争议（product not received），举证截止 2026-03-02T12:00Z。',
  ],
  ['PAY.REFUND_FAILED', { refund: eur(100), status: 'failed' }, 'A refund of €1.00 failed.', '退款 €1.00 失败。'],
  [
    'LOG.SHIP_DELAY',
    { promisedShipAt: NOON, owedSinceAt: EVE },
    'Not handed over to a carrier, promised for 2026-03-02T12:00Z, owed since 2026-03-01T18:30Z.',
    '承诺 2026-03-02T12:00Z 前发货，尚未交给承运商，自 2026-03-01T18:30Z 起待发货。',
  ],
  [
    'LOG.INFO_ERROR',
    { ...parcel, problem: 'check_digit' },
    'Tracking of DHL 0034: its check digit is wrong.',
    '包裹 DHL 0034 的运单号校验位错误。',
  ],
  [
    'LOG.INFO_ERROR',
    { ...parcel, problem: 'shared_number', otherOrder: '1002' },
    'Tracking of DHL 0034: another order has it too (order 1002).',
    '包裹 DHL 0034 的运单号与其他订单重复（订单 1002）。',
  ],
  [
    'LOG.STALLED',
    { ...parcel, lastScanAt: EVE, location: 'Leipzig' },
    'No movement of DHL 0034 since 2026-03-01T18:30Z (Leipzig).',
    '包裹 DHL 0034 自 2026-03-01T18:30Z 起没有物流更新（Leipzig）。',
  ],
  [
    'LOG.LOST',
    { ...parcel, reason: 'silence', lastScanAt: EVE },
    'No word of DHL 0034 since 2026-03-01T18:30Z: taken for lost.',
    '包裹 DHL 0034 自 2026-03-01T18:30Z 起没有任何消息，视为丢失。',
  ],
  ['LOG.LOST', { reason: 'carrier' }, 'The carrier reports the parcel lost.', '承运商确认包裹丢失。'],
  [
    'LOG.DELIVERY_LATE',
    { promisedDeliveryAt: NOON, reason: 'promise_over' },
    'Delivery was promised by 2026-03-02T12:00Z and has not happened.',
    '承诺 2026-03-02T12:00Z 前送达，至今未送达。',
  ],
  [
    'ITM.OUT_OF_STOCK',
    { skus: ['MUG-1', 'LAMP'], wanted: 5, onHand: 2 },
    'Not enough of MUG-1, LAMP in stock: 5 wanted by paid orders, 2 there.',
    'MUG-1、LAMP 库存不足：已付款订单需要 5 件，现有 2 件。',
  ],
  [
    'ITM.MISMATCH',
    { packedSku: 'MUG-2', packedQuantity: 1, orderedSku: 'MUG-1', orderedQuantity: 2 },
    'Packed was 1 × MUG-2 instead of 2 × MUG-1.',
    '应打包 2 × MUG-1，实际打包 1 × MUG-2。',
  ],
  [
    'ITM.DAMAGED',
    { claimId: 'c1', kind: 'damaged', photos: 2, sku: 'MUG-1' },
    'The customer reports MUG-1: damaged (2 photos).',
    '客户反映 MUG-1 损坏（照片 2 张）。',
  ],
  [
    'CUS.INFO_WRONG',
    { problems: ['phone:too_short', 'email:typo_domain'], suggestion: 'jane.doe@gmail.com' },
    'Cannot be right: phone is too short, e-mail has a mistyped domain; @gmail.com was meant?',
    '电话位数不足，邮箱域名疑似拼错，疑似应为 @gmail.com。',
  ],
  ['CUS.ADDR_VAGUE', { problem: 'no_house_number' }, 'The address has no house number.', '地址缺少门牌号。'],
  [
    'CUS.UNREACHABLE',
    { attempts: 2, channels: ['phone', 'sms'], lastOutcome: 'no_answer', lastAttemptAt: NOON },
    '2 attempts by phone, SMS failed, last 2026-03-02T12:00Z: no answer.',
    '通过电话、短信联系 2 次均失败，最近一次为 2026-03-02T12:00Z：无人接听。',
  ],
  [
    'SYS.UNMAPPED_STATUS',
    { source: 'oms', type: 'order.frozen' },
    'oms sends “order.frozen”, which Ordermend does not know.',
    'oms 发来了 Ordermend 不认识的“order.frozen”。',
  ],
  ['X.SMELL', { summary: 'The sensor smells smoke.' }, 'The sensor smells smoke.', 'The sensor smells smoke.'],
];

describe('why there is a case', () => {
  it.each(STORIES)('tells %s from its evidence in both languages', (code, evidence, english, chinese) => {
    expect(en.reasons.reason(plainPen('en'), code, evidence)).toBe(english);
    expect(zhCN.reasons.reason(plainPen('zh-CN'), code, evidence)).toBe(chinese);
  });

  it('falls back on the meaning of the type when another program sends other evidence', () => {
    const evidence = { captured: 'much', extra: null, promisedDeliveryAt: 'soon', problems: 'many', skus: [] };
    for (const [code, type] of Object.entries(en.exceptions.types) as [CaseCode, { readonly meaning: string }][])
      expect(en.reasons.reason(plainPen('en'), code, evidence)).toBe(type.meaning);
  });

  it('never shows the e-mail address that it suggests', () => {
    const evidence = { problems: ['email:typo_domain'], suggestion: 'jane.doe@gmail.com' };
    expect(en.reasons.reason(plainPen('en'), 'CUS.INFO_WRONG', evidence)).not.toContain('jane');
  });
});
