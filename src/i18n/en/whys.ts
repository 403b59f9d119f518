import type { ExceptionCode } from '../../domain/catalogue/exception-types.ts';
import type { Fact } from '../../domain/detection/look.ts';
import type { MutedBy } from '../../domain/detection/mute.ts';
import type { Pen } from '../pen.ts';
import { typeName } from '../type-name.ts';
import type { WhyWords } from '../words/why-words.ts';
import { catalogue } from './catalogue.ts';
import { exceptions } from './exceptions.ts';
import { whyClauses } from './why-clauses.ts';

const facts: WhyWords['facts'] = {
  payments: 'payments',
  payable: 'what is payable',
  items: 'items',
  address: 'address',
  phone: 'phone',
  email: 'e-mail',
  name: 'name',
  postal_code: 'postcode',
  shipments: 'parcels',
  scans: 'scans of the parcel',
  tracking_number: 'tracking number',
  label_address: 'address on the label',
  ship_promise: 'promise to ship',
  delivery_promise: 'promise to deliver',
  stock: 'stock',
  statuses: 'states of the order',
  packing: 'packing list',
  contacts: 'attempts to reach the customer',
};

const clauses: WhyWords['clauses'] = whyClauses;

const COUNTED = {
  failed_payments: 'failed payments',
  failed_contacts: 'failed attempts',
  contact_channels: 'ways of contact tried',
} as const;

/** Why there is a case of an order, and why there is none, in English. */
export const whys = {
  title: (pen, order) => pen.words`Order ${pen.text(order, 40)} as the rules see it`,
  summary: (pen, order, found, coming) =>
    pen.words`Order ${pen.text(order, 40)}: ${found} found, ${coming} to come if nothing happens.`,
  fine: 'fine',
  exception: (pen, id) => (id === undefined ? pen.words`*exception*` : pen.words`*exception*, ${pen.text(id, 20)}`),
  settled: (pen, id, by) =>
    by === undefined
      ? pen.words`settled with ${pen.text(id, 20)}`
      : pen.words`settled by ${pen.person(by)} with ${pen.text(id, 20)}`,
  muted: (pen, by) => pen.words`true, but kept silent: ${muter(pen, by)}`,
  silenced: (pen, until, by, reason) =>
    pen.words`Silenced by ${pen.person(by)} until ${pen.time(until)}: “${pen.text(reason, 120)}”`,
  notYet: (pen, at) => pen.words`not yet, looks again ${pen.time(at)}`,
  notJudged: (pen, missing) => pen.words`not judged, never sent: ${list(pen, missing)}`,
  masked: (pen, fields) => pen.words`not judged, masked by the platform: ${list(pen, fields)}`,
  judged: (pen, found) => pen.words`Found right: ${list(pen, found)}`,
  besides: {
    cancelled: 'not asked: the order is cancelled',
    ended: 'not asked: the order has ended',
    handed_over: 'not asked: it is handed over already',
    not_owed: 'not asked: it is not owed yet',
    not_paid: 'not asked: nothing is paid yet',
    cash_on_delivery: 'not asked: cash on delivery',
    covered: 'fine: payments cover it',
  },
  modes: { monitor: 'only watched', off: 'switched off' },
  ahead: (pen, { at, becomes }, code) => {
    if (becomes === 'exception') {
      const ends = clauses[code]?.ends;
      const opens = pen.words`would open ${pen.time(at)}`;
      return ends === undefined ? opens : pen.words`${opens} unless ${pen.ours(ends)}`;
    }
    if (becomes === 'fine') return pen.words`would clear ${pen.time(at)} by itself`;
    return pen.words`becomes ${pen.ours(catalogue.severities[becomes])} ${pen.time(at)}`;
  },
  threshold: (pen, it) => {
    switch (it.kind) {
      case 'amount':
        return pen.words`opens above ${pen.money(it.limit)} difference; difference is ${pen.money(it.actual)}`;
      case 'count':
        return pen.words`opens from ${it.limit} ${pen.ours(COUNTED[it.of])} on; there are ${it.actual}`;
      case 'share':
        return pen.words`opens above ${percent(it.limit)} % deviation; deviation is ${percent(it.actual)} %`;
    }
  },
  opensWhen: (pen, code) => clause(pen, code, 'opens', (said) => pen.words`opens when ${said}`),
  clearsWhen: (pen, code) => clause(pen, code, 'ends', (said) => pen.words`clears when ${said}`),
  looked: 'What it looked at',
  limits: 'Its limits (rules in the settings)',
  nothingLooked: 'Nothing was sent that it could look at.',
  stub: (pen, until) =>
    pen.words`Only events around this order have arrived, not the order itself. It is judged from ${pen.time(until)} on, or when it arrives.`,
  noRule: (pen, code) =>
    pen.words`No rule judges an order for ${pen.text(code, 40)}: such cases come from other systems, from people, or are about something else than an order.`,
  notACode: (pen, code) => pen.words`“${pen.text(code, 40)}” is no type of exception. These are judged:`,
  others: (pen, ids) =>
    pen.words`Cases of this type from elsewhere: ${pen.join(
      ids.map((id) => pen.text(id, 20)),
      ', ',
    )}`,
  ask: 'For one rule in detail: /ordermend why-not 1001 LOG.SHIP_DELAY',
  mutes: (pen, names) =>
    pen.words`Keeps silent on this order: ${pen.join(
      names.map((name) => pen.text(name, 60)),
      ', ',
    )}`,
  mutesNothing: 'It keeps nothing else silent',
  facts,
  clauses,
} satisfies WhyWords;

function list<T extends string>(pen: Pen<T>, all: readonly Fact[]): T {
  return pen.join(
    all.map((fact) => pen.ours(facts[fact])),
    ', ',
  );
}

function muter<T extends string>(pen: Pen<T>, by: MutedBy): T {
  if (by === 'hold') return pen.ours('the shop holds the order');
  if (by === 'agreed_date') return pen.ours('the customer agreed to a later date');
  return pen.words`${pen.text(typeName(exceptions, by), 60)} says it better`;
}

function clause<T extends string>(pen: Pen<T>, code: ExceptionCode, which: 'opens' | 'ends', say: (said: T) => T): T {
  const said = clauses[code];
  return said === undefined ? pen.ours('') : say(pen.ours(said[which]));
}

function percent(share: number): number {
  return Math.round(share * 1_000) / 10;
}
