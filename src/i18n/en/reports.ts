import { typeName } from '../type-name.ts';
import type { ReportWords } from '../words/report-words.ts';
import { exceptions } from './exceptions.ts';

/** Opening a case by hand, in English. */
export const reports = {
  title: 'Report an exception',
  submit: 'Open a case',
  fields: { order: 'Order', code: 'What is wrong' },
  hints: { order: 'Its number or id, a tracking number, an e-mail address or a phone number.' },
  severalOrders: (pen, query, numbers) =>
    pen.words`“${pen.text(query, 60)}” fits several orders: ${pen.text(numbers.slice(0, 5).join(', '), 120)}. Name one of them.`,
  notAllowed:
    'Only people who handle cases can report an exception. Tell somebody of the team, or ask an admin of Ordermend for the role.',
  opened: (pen, { id, code, order }) =>
    pen.words`${pen.ours(id)} is open: ${pen.text(typeName(exceptions, code), 60)}, order ${pen.text(order, 40)}. Its card comes to the channel of its team.`,
  exists: (pen, { id, code, order, owner }) => {
    const there = pen.words`There is a case already: ${pen.ours(id)}, ${pen.text(typeName(exceptions, code), 60)}, order ${pen.text(order, 40)}`;
    return owner === undefined
      ? pen.words`${there}. Nobody has it yet; no second one was opened.`
      : pen.words`${there}. ${pen.person(owner)} has it; no second one was opened.`;
  },
  card: 'Its card',
  reason: (pen, by, note) => pen.words`Reported by ${pen.person(by)}: “${pen.text(note, 200)}”`,
} satisfies ReportWords;
