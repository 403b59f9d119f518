import { expect, test } from 'vitest';
import { threatWords } from '../../../src/domain/intent/threat-words.ts';

test.each([
  '12315',
  '黑猫投诉',
  '律师',
  '起诉',
  '投诉到',
  '消协',
  '工商局',
  'chargeback',
  'charge back',
  'lawyer',
  'attorney',
  'solicitor',
  'small claims',
  'sue',
  'legal action',
  'Anwalt',
  'avvocato',
  'abogado',
  'advogado',
  'Procon',
  'Reclame Aqui',
])('%j is a threat wherever it stands, as detection counts it (domain.md 2.1)', (word) => {
  expect(threatWords(`xx ${word} yy`)).toHaveLength(1);
});

test('each word is told once, as it was written', () => {
  expect(threatWords('Lawyer! My Lawyer! 12315，12315')).toEqual(['12315', 'Lawyer']);
});

test.each(['tissue', 'issue 123151', '工商银行', '律师事务所', 'the suede shoes', '订单31512315'])(
  '%j is none',
  (text) => {
    expect(threatWords(text)).toEqual([]);
  },
);
