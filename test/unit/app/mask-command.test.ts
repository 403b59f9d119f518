import { expect, test } from 'vitest';
import { maskCommand } from '../../../src/app/mask-command.ts';
import type { CaseCommand } from '../../../src/domain/case/command.ts';

test.each<CaseCommand>([
  { type: 'note', text: 'call +49 151 1234 5678 or ana.weber@posteo.de' },
  { type: 'reveal', reason: 'she asked from 13812345678' },
  { type: 'task_answer', id: 'tk_1', answer: 'sent to ana.weber@posteo.de, 13812345678' },
  { type: 'waive', note: 'ana.weber@posteo.de', override: '+4915112345678' },
  { type: 'note', text: 'he read out 4111 1111 1111 1111 and 11010519491231002X' },
])('what a person types in $type keeps no address and no number of the customer', (command) => {
  expect(JSON.stringify(maskCommand(command))).not.toMatch(/ana\.weber|12345678|1234 5678|1111|1949/);
});

test.each<CaseCommand>([
  { type: 'note', text: 'parcel 1Z999AA10123456784 of order 10023, 60.00 EUR, due 2026-12-24' },
  { type: 'task_answer', id: 'tk_1', answer: '2026-12-24' },
  { type: 'task_answer', id: 'tk_1', answer: '13812345678' },
  { type: 'claim' },
])('numbers of orders and parcels, dates and figures stay ($type)', (command) => {
  expect(maskCommand(command)).toEqual(command);
});
