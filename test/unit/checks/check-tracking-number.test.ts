import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkTrackingNumber } from '../../../src/domain/checks/check-tracking-number.ts';

const judge = (carrier: string | undefined, number: string) => checkTrackingNumber({ carrier, number });

const file = join(process.env.ORDERMEND_DATA ?? '', 'tracking', 'test_numbers.csv');
const absent = !process.env.ORDERMEND_DATA || !existsSync(file);

describe.skipIf(absent)('real numbers of eighteen couriers (ORDERMEND_DATA names the folder that has them)', () => {
  const rows = absent ? [] : readFileSync(file, 'utf8').trim().split(/\r?\n/).slice(1);
  const numbers = rows.map((row) => {
    const [courier = '', , format = '', validity = '', number = ''] = row.split(',');
    return { courier, format, validity, number };
  });

  test('are all there', () => {
    expect(numbers.filter(({ validity }) => validity === 'valid')).toHaveLength(192);
    expect(numbers.filter(({ validity }) => validity === 'invalid')).toHaveLength(88);
  });

  // One number stands twice: a right Purolator number, listed as invalid for Purolator's other format.
  const right = new Set(
    numbers.flatMap(({ courier, validity, number }) => (validity === 'valid' ? [courier + number] : [])),
  );

  test.each(numbers)('$courier $format: $number is $validity', ({ courier, number }) => {
    expect(judge(courier, number).verdict).toBe(right.has(courier + number) ? 'good' : 'bad');
  });
});

describe('a parcel of a courier', () => {
  test.each([
    ['UPS Ground', '1z 5r8 939 03 5756 712 7'],
    ['FedEx Home Delivery', '5682-8361-0012-734'],
    ['DHL Express', '3318810025'],
    ['dhl_paket', '00340434161094022115'],
    ['USPS Priority Mail', '9400 1112 0620 6406 2607 87'],
    ['Royal Mail', 'RB123456785GB'],
    ['carrier/dpd', '09980000020033'],
    ['顺丰速运', 'SF1234567890123'],
  ])('%s is right with %s', (carrier, number) => {
    expect(judge(carrier, number)).toEqual({ verdict: 'good' });
  });

  test('is followed into the hands of the post', () => {
    expect(judge('fedex', '9261290990136122790245')).toEqual({ verdict: 'bad', problem: 'check_digit' });
    expect(judge('DHL eCommerce', '420787459400111206206406260787')).toEqual({ verdict: 'good' });
    expect(judge('YunExpress', 'RB123456785CN')).toEqual({ verdict: 'good' });
  });

  test('with one digit mistyped is named so', () => {
    expect(judge('ups', '1Z5R89390357567128')).toEqual({ verdict: 'bad', problem: 'check_digit' });
    expect(judge('Royal Mail', 'RB123456786GB')).toEqual({ verdict: 'bad', problem: 'check_digit' });
  });

  test('of a shape it never had is named so', () => {
    expect(judge('ups', 'PENDING')).toEqual({ verdict: 'bad', problem: 'format' });
    expect(judge('fedex', '12345')).toEqual({ verdict: 'bad', problem: 'format' });
  });

  test('under the name of another courier is given back to its own', () => {
    expect(judge('fedex', '1Z5R89390357567127')).toEqual({
      verdict: 'bad',
      problem: 'other_carrier',
      suggestion: 'ups',
    });
    expect(judge('顺丰', 'YT2229521272164446')).toMatchObject({ problem: 'other_carrier', suggestion: 'yunexpress' });
    expect(judge('Royal Mail', 'TBA000000000000')).toMatchObject({ problem: 'other_carrier', suggestion: 'amazon' });
  });
});

test('what nobody has rules for is unknown', () => {
  const noRule = { verdict: 'unknown', why: 'no_rule' };
  expect(judge("Bob's Vans", '0815')).toEqual(noRule);
  expect(judge("Bob's Vans", '1Z5R89390357567127')).toEqual(noRule);
  expect(judge('Royal Mail', '12345')).toEqual(noRule);
  expect(judge('顺丰', '444003077898')).toEqual(noRule);
  expect(judge(undefined, '0815')).toEqual(noRule);
});

test('a number without a courier is good when it surely is somebody’s', () => {
  expect(judge(undefined, '1Z5R89390357567127')).toEqual({ verdict: 'good' });
});

test('a masked number and none at all are not judged', () => {
  expect(judge('ups', '1Z5R89****567127')).toEqual({ verdict: 'unknown', why: 'masked' });
  expect(checkTrackingNumber({ carrier: 'ups', number: null })).toEqual({ verdict: 'unknown', why: 'absent' });
});
