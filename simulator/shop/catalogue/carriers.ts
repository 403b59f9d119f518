import { dhlExpressNumber } from '../tracking-numbers/dhl-express-number.ts';
import { fedexNumber } from '../tracking-numbers/fedex-number.ts';
import { s10Number } from '../tracking-numbers/s10-number.ts';
import { sfExpressNumber } from '../tracking-numbers/sf-express-number.ts';
import { upsNumber } from '../tracking-numbers/ups-number.ts';
import { uspsNumber } from '../tracking-numbers/usps-number.ts';
import { ytoNumber } from '../tracking-numbers/yto-number.ts';

/** Who carries parcels, and how the n-th parcel of the shop is numbered by them. */
export interface Carrier {
  readonly code: string;
  numberOf(parcel: number): string;
}

/** The carriers, by the code that events name. */
export const CARRIERS = {
  'sf-express': { code: 'sf-express', numberOf: sfExpressNumber },
  yto: { code: 'yto', numberOf: ytoNumber },
  ups: { code: 'ups', numberOf: upsNumber },
  fedex: { code: 'fedex', numberOf: fedexNumber },
  usps: { code: 'usps', numberOf: uspsNumber },
  'usps-international': { code: 'usps', numberOf: (parcel) => s10Number('LZ', parcel, 'US') },
  dhl: { code: 'dhl', numberOf: dhlExpressNumber },
  'deutsche-post': { code: 'deutsche-post', numberOf: (parcel) => s10Number('CX', parcel, 'DE') },
} as const satisfies Record<string, Carrier>;

export type CarrierKey = keyof typeof CARRIERS;
