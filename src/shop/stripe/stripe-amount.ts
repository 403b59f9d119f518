/** Currencies that Stripe counts in whole units (docs.stripe.com/currencies), whatever ISO 4217 says of MGA. */
const WHOLE: ReadonlySet<string> = new Set('BIF CLP DJF GNF JPY KMF KRW MGA PYG RWF VND VUV XAF XOF XPF'.split(' '));
/** Whole units too, but written with two digits, both zero, for the sake of old programs. */
const WHOLE_IN_HUNDREDTHS: ReadonlySet<string> = new Set(['ISK', 'UGX']);
/** Counted in thousandths, of which Stripe takes only whole hundredths. */
const THOUSANDTHS: ReadonlySet<string> = new Set('BHD JOD KWD OMR TND'.split(' '));

/**
 * A decimal text in major units as the integer that Stripe's API wants. `undefined`: Stripe has no such amount, e.g.
 * half an ariary, and an amount that money back must not be rounded to.
 */
export function stripeAmount(text: string, currency: string): number | undefined {
  const match = /^(\d{1,12})(?:\.(\d+))?$/.exec(text);
  if (match === null) return undefined;
  const [, whole = '', fraction = ''] = match;
  const significant = fraction.replace(/0+$/, '');
  const { digits, used } = digitsOf(currency);
  if (significant.length > used) return undefined;
  return Number(whole + significant.padEnd(digits, '0'));
}

/** Digits that Stripe writes after the point, and how many of them may be other than zero. */
function digitsOf(currency: string): { readonly digits: number; readonly used: number } {
  if (WHOLE.has(currency)) return { digits: 0, used: 0 };
  if (WHOLE_IN_HUNDREDTHS.has(currency)) return { digits: 2, used: 0 };
  if (THOUSANDTHS.has(currency)) return { digits: 3, used: 2 };
  return { digits: 2, used: 2 };
}
