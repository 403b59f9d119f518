import { describe, expect, test } from 'vitest';
import { readSilence } from '../../../commands/read-silence.ts';

const TEAMS = ['logistics', 'payments'];
const HOUR = 3_600_000;
const read = (text: string) => readSilence(text, TEAMS);

describe('a silence as people type it', () => {
  test.each([
    ['LOG.* carrier=dhl 4h strike at the hub', { code: 'LOG.*', carrier: 'dhl' }, 4 * HOUR, 'strike at the hub'],
    ['log.stalled 30m clock change', { code: 'LOG.STALLED' }, HOUR / 2, 'clock change'],
    ['carrier="DHL Express" 7d strike', { carrier: 'DHL Express' }, 7 * 24 * HOUR, 'strike'],
    ['carrier=“DHL Express” 1h curly', { carrier: 'DHL Express' }, HOUR, 'curly'],
    [
      'family=payment severity=minor team=payments 1d new gateway',
      { family: 'payment', severity: 'minor', team: 'payments' },
      24 * HOUR,
      'new gateway',
    ],
    ['类型=LOG.* 承运商=顺丰 4小时 转运中心罢工', { code: 'LOG.*', carrier: '顺丰' }, 4 * HOUR, '转运中心罢工'],
    ['X.HOUSE_RULE 2h being rebuilt', { code: 'X.HOUSE_RULE' }, 2 * HOUR, 'being rebuilt'],
    ['sku=A=B 1h odd name', { sku: 'A=B' }, HOUR, 'odd name'],
  ])('%s', (text, matcher, forMs, reason) => {
    expect(read(text)).toEqual({ matcher, forMs, reason });
  });

  test.each([
    ['4h strike', { code: 'no_condition' }],
    ['', { code: 'no_condition' }],
    ['LOG.*', { code: 'no_length' }],
    ['LOG.* 0h strike', { code: 'no_length' }],
    ['LOG.* 8d strike', { code: 'too_long' }],
    ['LOG.* 99999h strike', { code: 'too_long' }],
    ['LOG.* 4h', { code: 'no_reason' }],
    ['LOG.* carier=dhl 4h strike', { code: 'unknown_condition', word: 'carier=dhl' }],
    ['dhl 4h strike', { code: 'unknown_condition', word: 'dhl' }],
    ['carrier= 4h strike', { code: 'unknown_condition', word: 'carrier=' }],
    ['LOG.* code=PAY.* 4h strike', { code: 'twice', field: 'code' }],
    ['LGO.* 4h strike', { code: 'unknown_value', field: 'code', value: 'LGO.*' }],
    ['severity=grave 4h strike', { code: 'unknown_value', field: 'severity', value: 'grave' }],
    ['team=night 4h strike', { code: 'unknown_value', field: 'team', known: TEAMS }],
  ])('%s is refused with what is wrong', (text, problem) => {
    expect(read(text)).toMatchObject(problem);
  });
});
