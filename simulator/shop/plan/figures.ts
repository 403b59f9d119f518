import type { Country } from '../catalogue/stores.ts';
import type { Quantiles } from '../quantiles.ts';

/**
 * The figures of an ordinary order. Source, unless said: the real orders described in data/README.md (Olist, 2016 to
 * 2018). Waiting times are divided by SCALE, so that a shop of thirty days shows whole lives; everything that is
 * promised is divided alike, so that promises and deeds keep their real proportion.
 */
export const SCALE = 2;

/** Lines an order: 1.14 on average. */
export const LINES = [
  [1, 0.885],
  [2, 0.09],
  [3, 0.025],
] as const;

/** Pieces a line; a choice of ours. */
export const QUANTITIES = [
  [1, 0.92],
  [2, 0.06],
  [3, 0.02],
] as const;

/** Share of lines sold below the list price, share of orders with a coupon; a choice of ours. */
export const REDUCED = { line: 0.15, coupon: 0.12, offShare: [0.05, 0.15] } as const;

/** Orders above this are sent free of charge (US cents). */
export const FREE_SHIPPING_CENTS = 4_900;

/** How people pay: card 70 %, boleto 18 %, voucher 11 %, debit 1 %; two of the seventy in cash at the door (ours). */
export const PAYMENT_KINDS = [
  ['instant', 0.68],
  ['slip', 0.18],
  ['voucher', 0.11],
  ['debit', 0.01],
  ['cash', 0.02],
] as const;

export type PaymentKind = (typeof PAYMENT_KINDS)[number][0];

type Methods = readonly (readonly [string, number])[];

/** What these kinds are called in each country; where nobody pays in cash, the instant methods stand in. */
export const METHODS: Record<Country, { readonly instant: Methods; readonly slip: Methods; readonly cash: boolean }> = {
  CN: {
    instant: [
      ['alipay', 5],
      ['wechat_pay', 4],
      ['credit_card', 1],
    ],
    slip: [['bank_transfer', 1]],
    cash: true,
  },
  US: {
    instant: [
      ['credit_card', 7],
      ['paypal', 2],
      ['apple_pay', 1],
    ],
    slip: [['bank_transfer', 1]],
    cash: false,
  },
  DE: {
    instant: [
      ['paypal', 5],
      ['credit_card', 4],
      ['klarna', 1],
    ],
    slip: [['bank_transfer', 1]],
    cash: false,
  },
  GB: {
    instant: [
      ['credit_card', 8],
      ['paypal', 2],
    ],
    slip: [['bank_transfer', 1]],
    cash: false,
  },
  FR: {
    instant: [
      ['credit_card', 8],
      ['paypal', 2],
    ],
    slip: [['bank_transfer', 1]],
    cash: false,
  },
  BR: {
    instant: [
      ['credit_card', 7],
      ['pix', 3],
    ],
    slip: [['boleto', 1]],
    cash: true,
  },
};

/** Minutes from purchase to approval: over all kinds 19 in the median, 36 h / SCALE = 18 h at the 90th percentile. */
export const APPROVAL_MINUTES = {
  instant: [
    [0, 1],
    [0.3, 7],
    [0.61, 19],
    [0.9, 60],
    [1, 240],
  ],
  slip: [
    [0, 90],
    [0.32, 1_080],
    [0.9, 1_900],
    [1, 2_400],
  ],
} as const satisfies Record<string, Quantiles>;

/** Share of card payments that are authorised first and captured with the approval; a choice of ours. */
export const AUTHORISED_FIRST = 0.35;

/** Share of vouchers that cover a part only; the rest is then paid by card. A choice of ours. */
export const VOUCHER_COVERS_PART = 0.6;

/** Working days that the promise to ship allows after the day of purchase, by how fast the money comes. */
export const SHIP_WITHIN_DAYS = { instant: 2, slip: 4 } as const;

/**
 * Chance to ship on the first, second, … possible day, as powers of this: 2.0 days after approval in the median,
 * 6.1 at the 90th percentile, both / SCALE; weekends without collection make it a little longer.
 */
export const NEXT_DAY_FACTOR = 0.3;

/** Share of delivered orders that are reviewed, and how, when all went well. Scores below three: see low_review. */
export const REVIEWS = {
  share: 0.45,
  onTime: [
    [5, 0.66],
    [4, 0.23],
    [3, 0.11],
  ],
  /** A late customer leaves one star in 61 % of cases. */
  late: [
    [1, 0.61],
    [2, 0.09],
    [3, 0.1],
    [4, 0.1],
    [5, 0.1],
  ],
} as const;

/** How busy each local hour is beside the others, from midnight on; a choice of ours. */
export const BUSY_HOURS = [2, 1, 1, 1, 1, 1, 2, 4, 6, 8, 10, 10, 10, 10, 10, 10, 9, 9, 9, 10, 11, 11, 8, 4] as const;
