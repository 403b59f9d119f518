import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressCompleteness } from '../../../src/domain/checks/address-completeness.ts';
import { checkAddress } from '../../../src/domain/checks/check-address.ts';
import { checkEmail } from '../../../src/domain/checks/check-email.ts';
import { checkName } from '../../../src/domain/checks/check-name.ts';
import { checkPhone } from '../../../src/domain/checks/check-phone.ts';
import { checkPostcode } from '../../../src/domain/checks/check-postcode.ts';
import { checkTrackingNumber } from '../../../src/domain/checks/check-tracking-number.ts';

const COUNTRIES = ['CN', 'US', 'GB', 'DE', 'HK', 'BR', 'IN', 'ZZ', 'uk', '', 'constructor', '__proto__'];
const CARRIERS = ['ups', 'DHL Express', 'fedex', 'usps', 'dpd', 'yodel', 'Royal Mail', '顺丰', 'Bob', '', '__proto__'];

const hostile = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.stringMatching(/^[0-9 +*()xX,;转-]{0,40}$/),
  fc.stringMatching(/^[省市区县镇路街号村a-z0-9 ,，]{0,60}$/),
  fc.constantFrom('a.'.repeat(5000), 'same as '.repeat(2000), '一街'.repeat(5000), '1-'.repeat(5000), '@'.repeat(9999)),
);
const text = fc.oneof({ weight: 9, arbitrary: hostile }, { weight: 1, arbitrary: fc.constantFrom(null, undefined) });
const country = fc.option(fc.constantFrom(...COUNTRIES), { nil: undefined });
const VERDICTS = ['good', 'unknown', 'bad'];

describe('whatever a source sends', () => {
  test('each check answers, the same for the same text', () => {
    fc.assert(
      fc.property(text, text, country, fc.constantFrom(...CARRIERS), (one, other, land, carrier) => {
        const ask = () => [
          checkName({ name: one }),
          checkPhone({ phone: one, country: land }),
          checkEmail({ email: one }),
          checkPostcode({ postcode: one, country: land, region: other }),
          checkTrackingNumber({ carrier, number: one }),
          checkAddress({ line1: one, line2: other, city: other, region: one, country: land }),
        ];
        const answers = ask();
        expect(answers.filter(({ verdict }) => !VERDICTS.includes(verdict))).toEqual([]);
        expect(ask()).toEqual(answers);
      }),
      { numRuns: 600 },
    );
  });

  test('completeness stays between 0 and 100, and a known town or postcode takes nothing away', () => {
    fc.assert(
      fc.property(text, country, (line1, land) => {
        const bare = addressCompleteness({ line1, country: land });
        const more = addressCompleteness({ line1, country: land, city: 'Ely', postcode: 'CB7 4LF' });
        expect(bare).toBeGreaterThanOrEqual(0);
        expect(more).toBeLessThanOrEqual(100);
        if (land !== 'CN') expect(more).toBeGreaterThanOrEqual(bare);
      }),
    );
  });

  test('stars make any value unknown, never wrong', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z0-9\u4e00-\u9fa5]{1,12}$/), (word) => {
        const masked = `${word}****${word}`;
        const unknown = { verdict: 'unknown', why: 'masked' };
        expect(checkName({ name: masked })).toEqual(unknown);
        expect(checkPhone({ phone: masked, country: 'CN' })).toEqual(unknown);
        expect(checkEmail({ email: `${masked}@x.com` })).toEqual(unknown);
        expect(checkPostcode({ postcode: masked, country: 'CN' })).toEqual(unknown);
        expect(checkTrackingNumber({ carrier: 'ups', number: masked })).toEqual(unknown);
        expect(checkAddress({ line1: masked, country: 'CN' })).toEqual(unknown);
      }),
    );
  });
});
