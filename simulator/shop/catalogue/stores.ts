import type { Currency } from '../money.ts';
import type { Quantiles } from '../quantiles.ts';
import type { CarrierKey } from './carriers.ts';
import type { WarehouseCode } from './warehouses.ts';

export type Country = 'CN' | 'US' | 'DE' | 'GB' | 'FR' | 'BR';

/** The language the shop and its customers write to each other. */
export type Language = 'zh' | 'en' | 'de' | 'fr' | 'pt';

type Weighted<T> = readonly (readonly [T, number])[];

/** The shop as one country sees it. */
export interface Store {
  readonly country: Country;
  /** Share of all orders. */
  readonly share: number;
  readonly currency: Currency;
  readonly locale: string;
  readonly language: Language;
  /** The clock that decides when people here buy. */
  readonly zone: string;
  readonly channels: Weighted<string>;
  readonly warehouse: WarehouseCode;
  readonly carriers: Weighted<CarrierKey>;
  /** Days from hand-over to delivery of an ordinary parcel; the last one is what the promise counts with. */
  readonly transitDays: Quantiles;
  readonly shippingCents: number;
  /** Added on top of the prices; elsewhere prices include it. */
  readonly salesTax: number;
  /** An instant, or only the day, which means its end. */
  readonly promiseAs: 'instant' | 'day';
}

/** The six stores. Transit is set so that an order arrives after half of the real 11.3 days in the median and 24.8 at the 90th percentile. */
export const STORES: readonly [Store, ...Store[]] = [
  {
    country: 'CN',
    share: 0.4,
    currency: 'CNY',
    locale: 'zh-CN',
    language: 'zh',
    zone: 'Asia/Shanghai',
    channels: [
      ['tmall', 5],
      ['wechat-mini', 3],
      ['web', 2],
    ],
    warehouse: 'hgh',
    carriers: [
      ['sf-express', 6],
      ['yto', 4],
    ],
    transitDays: [
      [0, 1],
      [0.5, 2.2],
      [0.9, 3.4],
      [1, 4],
    ],
    shippingCents: 110,
    salesTax: 0,
    promiseAs: 'instant',
  },
  {
    country: 'US',
    share: 0.22,
    currency: 'USD',
    locale: 'en-US',
    language: 'en',
    zone: 'America/Chicago',
    channels: [
      ['web', 6],
      ['app', 3],
      ['amazon', 1],
    ],
    warehouse: 'rno',
    carriers: [
      ['ups', 4],
      ['fedex', 3],
      ['usps', 3],
    ],
    transitDays: [
      [0, 1.5],
      [0.5, 3.4],
      [0.9, 5.2],
      [1, 6],
    ],
    shippingCents: 590,
    salesTax: 0.07,
    promiseAs: 'instant',
  },
  {
    country: 'DE',
    share: 0.13,
    currency: 'EUR',
    locale: 'de-DE',
    language: 'de',
    zone: 'Europe/Berlin',
    channels: [
      ['web', 8],
      ['app', 2],
    ],
    warehouse: 'lej',
    carriers: [['dhl', 1]],
    transitDays: [
      [0, 1],
      [0.5, 2],
      [0.9, 3.3],
      [1, 4],
    ],
    shippingCents: 490,
    salesTax: 0,
    promiseAs: 'instant',
  },
  {
    country: 'GB',
    share: 0.09,
    currency: 'GBP',
    locale: 'en-GB',
    language: 'en',
    zone: 'Europe/London',
    channels: [
      ['web', 7],
      ['app', 3],
    ],
    warehouse: 'lej',
    carriers: [
      ['deutsche-post', 6],
      ['ups', 4],
    ],
    transitDays: [
      [0, 3],
      [0.5, 4.5],
      [0.9, 6.2],
      [1, 7],
    ],
    shippingCents: 690,
    salesTax: 0,
    promiseAs: 'instant',
  },
  {
    country: 'FR',
    share: 0.06,
    currency: 'EUR',
    locale: 'fr-FR',
    language: 'fr',
    zone: 'Europe/Paris',
    channels: [['web', 1]],
    warehouse: 'lej',
    carriers: [['dhl', 1]],
    transitDays: [
      [0, 2],
      [0.5, 3],
      [0.9, 4.2],
      [1, 5],
    ],
    shippingCents: 590,
    salesTax: 0,
    promiseAs: 'instant',
  },
  {
    country: 'BR',
    share: 0.1,
    currency: 'BRL',
    locale: 'pt-BR',
    language: 'pt',
    zone: 'America/Sao_Paulo',
    channels: [
      ['web', 6],
      ['marketplace', 4],
    ],
    warehouse: 'rno',
    carriers: [['usps-international', 1]],
    transitDays: [
      [0, 6],
      [0.5, 8],
      [0.9, 10.5],
      [1, 12],
    ],
    shippingCents: 890,
    salesTax: 0,
    promiseAs: 'day',
  },
];
