import fc from 'fast-check';
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { expect, test } from 'vitest';
import { mobileShape } from '../../../src/domain/checks/mobile-shapes.ts';

// Without China and North America, whose shapes are wider on purpose.
const COUNTRIES = ['AU', 'BR', 'DE', 'ES', 'FR', 'GB', 'HK', 'IN', 'IT', 'JP', 'KR', 'NL', 'PL', 'TW'] as const;

test.each(COUNTRIES)('in %s the short way never takes a number that the library refuses', (country) => {
  const shape = mobileShape(country);
  if (!shape) throw new Error('no shape');
  fc.assert(
    fc.property(fc.stringMatching(shape), (phone) => {
      // People write 00 before a calling code wherever they are; the library knows each country's own way to dial out.
      const dialled = phone.replace(/^00/, '+');
      const parsed = parsePhoneNumberFromString(dialled, country);
      expect([phone, parsed?.isValid()]).toEqual([phone, true]);
    }),
    { numRuns: 400 },
  );
});
