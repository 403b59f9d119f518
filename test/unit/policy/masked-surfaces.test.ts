import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createStore } from '../../../db/sqlite/create-store.ts';
import { openDatabase } from '../../../db/sqlite/open-database.ts';
import { createChangeCase } from '../../../src/app/change-case.ts';
import { createDetection } from '../../../src/app/detect/detection.ts';
import { createIngest } from '../../../src/app/ingest.ts';
import { makeResolution } from '../../../src/app/make-resolution.ts';
import { createReportCase } from '../../../src/app/report-case.ts';
import { approvalView } from '../../../src/app/views/approval-view.ts';
import { caseView } from '../../../src/app/views/case-view.ts';
import { contactView } from '../../../src/app/views/contact-view.ts';
import { digestView } from '../../../src/app/views/digest-view.ts';
import { type HomeReader, homeView } from '../../../src/app/views/home-view.ts';
import { orderView } from '../../../src/app/views/order-view.ts';
import { approvalRequest } from '../../../src/cards/approval/approval-request.ts';
import { caseCard } from '../../../src/cards/case-card.ts';
import { digest } from '../../../src/cards/digest/digest.ts';
import { home } from '../../../src/cards/home/home.ts';
import { caseAnswer } from '../../../src/cards/lookup/case-answer.ts';
import { orderAnswer } from '../../../src/cards/lookup/order-answer.ts';
import { contactCard } from '../../../src/cards/reveal/contact-card.ts';
import { timeline } from '../../../src/cards/thread/timeline.ts';
import { forbids, ROLES, type Role } from '../../../src/domain/case/rights.ts';
import type { CaseId, ChannelId, EffectId, PersonId } from '../../../src/domain/ids.ts';
import { parseEvent } from '../../../src/events/cloud-event.ts';
import { en } from '../../../src/i18n/en.ts';
import { makePolicy } from '../../../src/policy/make-policy.ts';
import { defaultSettings } from '../../../src/settings/default-settings.ts';
import { captured, orderCreated } from '../../support/events.ts';

const NOW = Date.UTC(2026, 10, 23, 9);
const MEI = { id: 'U0MEI' as PersonId, roles: ['handler'] as readonly Role[] };
const store = createStore(openDatabase(':memory:', { durable: false }));
const policy = makePolicy(defaultSettings({ zone: 'UTC', locale: 'en', channel: 'C0DESK' as ChannelId }));

/** What is personal about the customer of the order, and where it stands in its facts. */
const FIELDS = {
  name: 'Leonora Castellanos',
  phone: '5550123',
  email: 'leonora@castellanos.example',
  street: 'Gartenweg 17',
  postcode: '80802',
} as const;
let caseId: CaseId;

beforeAll(async () => {
  const clock = { now: () => NOW };
  const ingest = createIngest({ store, clock, parse: parseEvent, onStored() {} });
  const detection = createDetection({ store, clock, policy, stopwatch: () => 0, journal() {}, onChanged() {} });
  const { name, email, street, postcode } = FIELDS;
  const person = { name, phone: '+49 170 5550123' };
  const address = { line1: street, city: 'Munich', postal_code: postcode, country: 'DE' };
  const order = { total: '900.00', customer: { id: 'c-1', email, ...person }, ship_to: { ...person, ...address } };
  const time = new Date(NOW).toISOString();
  await ingest.accept(
    [orderCreated('o-1', order), captured('o-1', { amount: '900.00' })].map((event, index) => ({
      specversion: '1.0',
      id: `e-${index}`,
      source: 'shop',
      time,
      ...event,
    })),
  );
  await detection.drain();
  const report = createReportCase({ store, clock, policy, journal() {}, onChanged() {} });
  const opened = report({ actor: MEI, order: 'o-1', code: 'LOG.LOST', note: 'lost, says +49 170 5550123', key: 'k-1' });
  if (opened.kind !== 'opened') throw new Error(`nothing was opened: ${opened.kind}`);
  caseId = opened.case.id;
  const change = createChangeCase({ store, clock, policy, undo: { windowMs: 0, holdMs: 0 }, onChanged() {} });
  change({ caseId, actor: MEI, key: 'k-2', command: { type: 'reveal', reason: 'to call' } });
  const choice = {
    id: 'ef_1' as EffectId,
    resolution: 'REFUND_FULL',
    cause: 'carrier',
    note: '',
    override: 'seen',
  } as const;
  const command = makeResolution(choice, { policy, targetOf: () => 'effects_url', now: NOW });
  expect(change({ caseId, actor: MEI, key: 'k-3', command })).toMatchObject({ case: { status: 'waiting' } });
});
afterAll(() => store.close());

function theCase() {
  const item = store.read.cases.get(caseId);
  if (item === undefined) throw new Error('the case is gone');
  return item;
}

function theOrder() {
  const row = store.read.orders.get('o-1');
  if (row === undefined) throw new Error('the order is gone');
  return row.order;
}

const endOfDay = (day: string) => Date.parse(`${day}T23:59:59Z`);
/** Mei at Home: everything of her team is hers to see. */
const HANDLER: HomeReader = {
  person: MEI.id,
  now: NOW,
  teams: Object.keys(defaultSettings({ zone: 'UTC', locale: 'en', channel: 'C0DESK' as ChannelId }).teams),
  claims: [],
  leads: [],
  dayEndsAt: NOW,
  rolesIn: () => MEI.roles,
  answersFor: () => true,
};
const SURFACES: Readonly<Record<string, () => unknown>> = {
  card: () => caseCard(caseView(store.read, theCase(), true), en),
  'answer of /case': () => caseAnswer(caseView(store.read, theCase(), true), en),
  'answer of /order': () => orderAnswer(orderView(store.read, theOrder(), endOfDay), en),
  home: () => home(homeView(store.read, HANDLER, policy, []), en),
  digest: () => digest(digestView(store.read, { period: 'today', zone: 'UTC', now: NOW }), en, { chart: false }),
  timeline: () => timeline({ case: theCase(), events: store.read.cases.history(caseId) }, en),
  'request for approval': () => {
    const view = approvalView(store.read, theCase(), { approval: 'ef_1', person: 'U0TOM' as PersonId, before: [] });
    if (view === undefined) throw new Error('nothing was asked for');
    return approvalRequest(view, en);
  },
};
const CASES = Object.keys(SURFACES).flatMap((surface) => Object.keys(FIELDS).map((field) => [surface, field] as const));

describe('personal data in Slack', () => {
  it.each(CASES)('is masked for every role: %s, %s', (surface, field) => {
    const shown = JSON.stringify(SURFACES[surface]?.());
    expect(shown.length).toBeGreaterThan(100);
    expect(shown).not.toContain(FIELDS[field as keyof typeof FIELDS]);
  });

  it('is whole only for who may and said why: every field of it', () => {
    const contact = contactView(store.read, theCase());
    const shown = JSON.stringify(contactCard({ case: theCase(), contact, goneAt: NOW }, en));
    for (const value of Object.values(FIELDS)) expect(shown).toContain(value);
    const may = (owner: PersonId) =>
      ROLES.filter((role) => forbids({ id: MEI.id, roles: [role] }, 'reveal', owner) === undefined).join(' ');
    expect(may(MEI.id)).toBe('handler lead manager admin');
    expect(may('U0JON' as PersonId)).toBe('lead manager admin');
  });
});
