import { expect, test } from 'vitest';
import { promiseDeadline } from '../../../src/domain/calendar/promise-deadline.ts';

const END_OF_20TH_IN_SAO_PAULO = Date.parse('2016-10-21T02:00:00Z') - 1;
const END_OF_1ST_IN_SHANGHAI = Date.parse('2024-05-01T16:00:00Z') - 1;

test.each([
  ['a bare date', '2016-10-20', 'America/Sao_Paulo', END_OF_20TH_IN_SAO_PAULO],
  ['midnight UTC, as shops store dates', '2016-10-20T00:00:00Z', 'America/Sao_Paulo', END_OF_20TH_IN_SAO_PAULO],
  ['the same as a number', Date.parse('2016-10-20'), 'America/Sao_Paulo', END_OF_20TH_IN_SAO_PAULO],
  ['midnight as written with an offset', '2024-05-01T00:00:00+08:00', 'Asia/Shanghai', END_OF_1ST_IN_SHANGHAI],
  ['midnight written elsewhere', '2024-05-01T00:00:00.000-05:00', 'Asia/Shanghai', END_OF_1ST_IN_SHANGHAI],
  ["midnight on the customer's clocks", '2024-04-30T16:00:00Z', 'Asia/Shanghai', END_OF_1ST_IN_SHANGHAI],
  ['the same as a number', Date.parse('2024-04-30T16:00:00Z'), 'Asia/Shanghai', END_OF_1ST_IN_SHANGHAI],
])('%s means the end of that day', (_, promise, zone, deadline) => {
  expect(promiseDeadline(promise, zone)).toBe(deadline);
});

test.each([
  ['an hour of the day', '2024-05-01T15:00:00Z', 'Asia/Shanghai', Date.parse('2024-05-01T15:00:00Z')],
  ['08:00 written where UTC has midnight', '2024-05-01T08:00:00+08:00', 'Asia/Shanghai', Date.parse('2024-05-01')],
  ['one minute past midnight', '2024-05-01T00:01:00Z', 'UTC', Date.parse('2024-05-01T00:01:00Z')],
])('%s means itself', (_, promise, zone, deadline) => {
  expect(promiseDeadline(promise, zone)).toBe(deadline);
});

test('text that is no time has no deadline', () => {
  expect(promiseDeadline('soon', 'UTC')).toBeNaN();
});
