import type { SettingWords } from '../words/setting-words.ts';

/** The settings in force, in English. */
export const settings = {
  title: 'Settings',
  fromFile: (pen, file) => pen.words`As ${pen.text(file, 80)} says, with the defaults for what it does not name.`,
  byDefault: 'There is no configuration file: everything is as it comes.',
  someTeams: (pen, shown, total) => pen.words`Shown are ${shown} of ${total} teams, those that you lead.`,
  named: (pen, name, value) => pen.words`${pen.ours(name)}: ${value}`,
  between: ', ',
  more: (pen, count) => pen.words`and ${count} more`,
  none: 'nobody named',
  parts: {
    routes: 'Routes, the first that fits',
    clocks: 'Clocks',
    approvals: 'Approvals',
    undo: 'Undo',
    contact: 'Contact with customers',
    departments: 'Departments',
    digests: 'Digest',
    rules: 'Rules',
    handlers: 'Handlers',
    leads: 'Leads',
    duty: 'On duty',
    hours: 'Hours',
    languages: 'Languages',
    cutOffs: 'Cut-offs',
  },
  members: {
    channel: 'every full member of the channel',
    people: (pen, count) => (count === 1 ? pen.words`1 person named` : pen.words`${count} people named`),
    group: (pen, id) => pen.words`the user group ${pen.text(id, 40)}`,
  },
  languages: { en: 'English', 'zh-CN': 'Chinese' },
  weekdays: { mon: 'Mon', tue: 'Tue', wed: 'Wed', thu: 'Thu', fri: 'Fri', sat: 'Sat', sun: 'Sun' },
  days: (pen, from, to, spans) => {
    const day = pen.ours(from === to ? settings.weekdays[from] : `${settings.weekdays[from]}–${settings.weekdays[to]}`);
    return pen.words`${day} ${pen.text(spans.join(' / '), 80)}`;
  },
  always: 'around the clock',
  holidays: (pen, calendar) => pen.words`holidays of ${pen.text(calendar, 20)}`,
  nightDuty: 'somebody is there at night',
  facts: {
    code: 'type',
    family: 'family',
    severity: 'severity',
    priority: 'priority',
    currency: 'currency',
    channel: 'sales channel',
    country: 'country',
    tier: 'customer tier',
  },
  posts: { card: 'as a card', queue: 'in the queue', digest: 'in the digest alone' },
  otherwise: 'all others',
  clocks: { claim: 'claim', contact: 'tell the customer', solve: 'solve' },
  businessDays: (pen, count) => (count === 1 ? pen.words`1 business day` : pen.words`${count} business days`),
  counted: { always: 'around the clock where there is night duty', business: 'in business hours' },
  limits: {
    refund: (pen, from) => pen.words`refunds from ${pen.money(from)} on: a lead`,
    refundHigh: (pen, from) => pen.words`from ${pen.money(from)} on: a manager and finance`,
    compensate: (pen, from) => pen.words`compensations from ${pen.money(from)} on: a lead`,
    reship: (pen, from) => pen.words`goods sent again from ${pen.money(from)} on: a lead`,
    cancel: (pen, from) => pen.words`cancelled orders from ${pen.money(from)} on: a lead`,
  },
  usualLimits: (pen, currencies) => pen.words`the defaults for ${currencies} currencies`,
  unnamedLimits: (pen, expiresMs) =>
    pen.words`Any other currency or remedy of money needs a lead. An approval lapses after ${pen.span(expiresMs)}.`,
  undo: (pen, windowMs, holdMs) =>
    pen.words`a step can be taken back for ${pen.span(windowMs)}; what goes out waits ${pen.text(`${holdMs / 1_000} s`)} for that`,
  contact: (pen, spacingMs, mostPerDay, quietFrom, quietUntil) =>
    pen.words`${pen.span(spacingMs)} between two tries, at most ${mostPerDay} on one day, no calls and texts from ${pen.text(quietFrom)} to ${pen.text(quietUntil)} where the customer is`,
  signed: (pen, shop) => pen.words`signed as “${pen.text(shop, 80)}”`,
  shows: { text: 'what customers write is shown masked', intent: 'only what customers seem to want is shown' },
  digest: (pen, at, zone) => pen.words`at ${pen.text(at)} ${pen.text(zone, 60)}`,
  digestOfAll: 'of all cases',
  differ: { monitor: 'only watched', off: 'off', changed: 'with other figures' },
  rulesAsTheyCome: 'all of them as they come',
  howTo:
    'The configuration file is read at the start. More about rules with /ordermend rules; your own settings with /ordermend settings me.',
} satisfies SettingWords;
