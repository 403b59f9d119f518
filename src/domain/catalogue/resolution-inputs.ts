import type { ResolutionCode } from './resolutions.ts';

/** What some resolutions ask for beside payment, lines and amount; each is a field of the resolve form by this name. */
export const REMEDY_INPUTS = [
  'hold',
  'parcel',
  'form',
  'expires',
  'quantity',
  'name',
  'email',
  'phone',
  'line1',
  'line2',
  'district',
  'city',
  'region',
  'postal_code',
  'tracking_number',
  'carrier',
] as const;
/** One of these. */
export type RemedyInput = (typeof REMEDY_INPUTS)[number];

const ADDRESS = [
  'line1',
  'line2',
  'district',
  'city',
  'region',
  'postal_code',
] as const satisfies readonly RemedyInput[];
const GIFT = ['form', 'expires'] as const satisfies readonly RemedyInput[];
const UNITS = ['quantity'] as const satisfies readonly RemedyInput[];

const INPUTS: Readonly<Partial<Record<ResolutionCode, readonly RemedyInput[]>>> = {
  COMPENSATE: GIFT,
  KEEP_AND_COMPENSATE: GIFT,
  STORE_CREDIT: ['expires'],
  APPROVE_RELEASE: ['hold'],
  CORRECT_ADDRESS: ADDRESS,
  CHANGE_ADDRESS: ADDRESS,
  CORRECT_INFO: ['name', 'email', 'phone', 'postal_code'],
  CORRECT_TRACKING: ['parcel', 'tracking_number', 'carrier'],
  INTERCEPT: ['parcel'],
  REDIRECT: ['parcel', ...ADDRESS],
  REFUND_LINE: UNITS,
  RESHIP: UNITS,
  RESHIP_CORRECT: UNITS,
  RETURN_REPLACE: UNITS,
  SHIP_MISSING: UNITS,
};

/** Resolutions that are nothing without a typed value. */
const TYPED: ReadonlySet<ResolutionCode> = new Set([
  'CORRECT_ADDRESS',
  'CHANGE_ADDRESS',
  'CORRECT_INFO',
  'CORRECT_TRACKING',
]);

/** Resolutions that give something of a value that must be said. */
const GIVES: ReadonlySet<ResolutionCode> = new Set(['COMPENSATE', 'KEEP_AND_COMPENSATE', 'STORE_CREDIT']);

/** What a resolution asks for beside payment, lines and amount, in the order of the form. */
export function inputsOf(code: ResolutionCode): readonly RemedyInput[] {
  return INPUTS[code] ?? [];
}

/** Whether a resolution cannot be executed before somebody typed a new value. */
export function needsTyping(code: ResolutionCode): boolean {
  return TYPED.has(code);
}

/** Whether a resolution needs an amount although it refunds nothing. */
export function givesMoney(code: ResolutionCode): boolean {
  return GIVES.has(code);
}
