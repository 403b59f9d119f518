import { typeName } from '../type-name.ts';
import type { RuleWords } from '../words/rule-words.ts';
import { exceptions } from './exceptions.ts';

/** Rules, in English. */
export const rules = {
  title: 'Rules',
  summary: (pen, on, monitor, off) => pen.words`${on} rules are on, ${monitor} are only watched, ${off} are off.`,
  allOn: 'All rules run as they come.',
  names: { on: 'On, with other figures', monitor: 'Only watched', off: 'Off' },
  rule: (pen, name, code) => pen.words`${pen.text(name, 60)} (${pen.text(code, 40)})`,
  changed: (pen, params) => pen.words`changed: ${pen.text(params.join(', '), 300)}`,
  wouldOpen: (pen, cases, orders, days) =>
    cases === 0
      ? pen.words`would have opened nothing in the last ${days} days`
      : pen.words`would have opened ${cases === 1 ? pen.ours('1 case') : pen.words`${cases} cases`} of ${orders === 1 ? pen.ours('1 order') : pen.words`${orders} orders`} in the last ${days} days`,
  lastSeen: (pen, order, at) =>
    order === undefined
      ? pen.words`last ${pen.time(at)}:`
      : pen.words`last ${pen.time(at)}, order ${pen.text(order, 40)}:`,
  howTo: 'Rules are set in the configuration file: on, monitor or off.',
  offTitle: 'Rules switched off',
  withdrawn: (pen, count, code) =>
    count === 1
      ? pen.words`1 case of ${pen.text(code, 40)} (${pen.text(typeName(exceptions, code), 60)}) withdrawn: rule switched off by configuration`
      : pen.words`${count} cases of ${pen.text(code, 40)} (${pen.text(typeName(exceptions, code), 60)}) withdrawn: rule switched off by configuration`,
  kept: (pen, count) =>
    count === 1 ? pen.words`1 stays with whoever has it` : pen.words`${count} stay with whoever has them`,
  offSummary: (pen, count) => pen.words`${count} cases withdrawn: rules switched off by configuration.`,
} satisfies RuleWords;
