import type { LookupWords } from '../words/lookup-words.ts';
import { catalogue } from './catalogue.ts';

/** Answers of /order, /cases and /case. In English. */
export const lookups = {
  order: {
    summary: (pen, number, stage, cases) =>
      pen.words`Order ${pen.text(number, 40)}: ${pen.ours(stage)}, ${cases === 0 ? pen.ours('no cases') : cases === 1 ? pen.ours('1 case') : pen.words`${cases} cases`}.`,
    placed: (pen, at) => pen.words`placed ${pen.time(at)}`,
    customer: 'Customer',
    items: 'Items',
    payments: 'Payments',
    parcels: 'Parcels',
    cases: 'Cases',
    payment: (pen, method, state, amount, at) => {
      const what = method === undefined ? pen.ours('Payment') : pen.text(method, 40);
      const money = amount === undefined ? what : pen.words`${what} ${pen.money(amount)}`;
      return pen.words`${money}: ${pen.text(state, 40)} ${pen.time(at)}`;
    },
    parcel: (pen, carrier, tracking, state, at) => {
      const by = carrier === undefined ? pen.ours('Parcel') : pen.text(carrier, 40);
      const what = tracking === undefined ? by : pen.words`${by} ${pen.text(tracking, 60)}`;
      return at === undefined
        ? pen.words`${what}: ${pen.text(state, 40)}`
        : pen.words`${what}: ${pen.text(state, 40)} ${pen.time(at)}`;
    },
    eta: (pen, at) => pen.words`expected ${pen.time(at)}`,
    promised: (pen, at) => pen.words`Delivery promised by ${pen.time(at)}`,
    nothingPaid: 'No payment seen yet',
    nothingShipped: 'No parcel seen yet',
    noCases: 'No cases: nothing seems to be wrong with it.',
    severalTitle: (pen, count, query) => pen.words`${count} orders fit “${pen.text(query, 60)}”`,
    several: 'Several orders fit. Use /order with one of these numbers.',
    moreMatches: (pen, count) => pen.words`and ${count} more; be more exact`,
  },
  list: {
    titles: {
      mine: 'Your cases',
      open: 'Cases that nobody has',
      due: 'Cases by what is due next',
      waiting: 'Cases that wait for somebody else',
      search: 'Cases found',
    },
    count: (pen, total) => (total === 1 ? pen.words`1 case` : pen.words`${total} cases`),
    none: {
      mine: 'You have no cases. See what waits with /cases open, or take the most pressing with /cases next.',
      open: 'No case waits for somebody. Well done.',
      due: 'Nothing is due.',
      waiting: 'No case waits for a customer, a carrier or a colleague.',
      search: 'No case fits. Try fewer or other words.',
    },
    shownOf: (pen, shown, total) => pen.words`${shown} of ${total} are shown, the most pressing first`,
    owner: (pen, owner) => (owner === undefined ? pen.words`nobody has it` : pen.words`${pen.person(owner)} has it`),
    searched: (pen, query) => pen.words`for “${pen.text(query, 60)}”`,
  },
  case: {
    why: 'Why this case',
    seen: 'What was seen',
    severity: (pen, severity, factors) =>
      factors.length === 0
        ? pen.words`${pen.ours(severity)}, as this type is by itself`
        : pen.words`${pen.ours(severity)}, raised by ${pen.join(
            factors.map((factor) => pen.ours(catalogue.factors[factor])),
            ', ',
          )}`,
    priority: (pen, priority, deadlineAt) =>
      deadlineAt === undefined
        ? pen.words`Priority ${pen.ours(priority)} from the severity; no deadline is known`
        : pen.words`Priority ${pen.ours(priority)} from the severity and the deadline ${pen.time(deadlineAt)}`,
    foundBy: (pen, detector) => {
      if (detector === 'rules') return pen.words`Found by the rules of Ordermend`;
      if (detector === 'person') return pen.words`Reported by a person`;
      return pen.words`Found by ${pen.text(detector.replace(/^external:/, ''), 60)}`;
    },
    stillTrue: 'It is still true of the newest facts',
    noLongerTrue: 'It is no longer true of the newest facts',
    department: (pen, department) => pen.words`${pen.ours(department)} can help`,
    openCard: 'Open the card',
  },
} satisfies LookupWords;
