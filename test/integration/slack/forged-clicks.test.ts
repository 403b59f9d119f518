import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { channels, people, team } from '../../../simulator/slack/workspace.ts';
import type { Message } from '../../../simulator/wire.ts';
import { HOME_PAGE, OWN_SETTINGS } from '../../../src/cards/home/home-actions.ts';
import { CHOOSE_ORDER } from '../../../src/cards/messages/which-order.ts';
import { NEXT_ASK, NEXT_CLAIM, NEXT_SKIP } from '../../../src/cards/next/next-actions.ts';
import { CONFIRM_PROCEDURE_ACTION } from '../../../src/cards/thread/procedure-notice.ts';
import { GESTURES } from '../../../src/slack/actions/actions.ts';
import { type FakeHttp, startFakeHttp } from '../../support/fake-http.ts';
import { loseParcel, onlyCase } from '../../support/lost-parcel.ts';
import { startOrdermend, type World } from '../../support/start-ordermend.ts';
import { until } from '../../support/until.ts';

const STRANGER = 'U0STRANGE';
const { leo, jon, mei, ada } = people;
const PRESSED = GESTURES.flatMap(({ actionId, press }) => (press === undefined ? [] : [actionId]));
const SENT = GESTURES.flatMap(({ actionId, submit }) => (submit === undefined ? [] : [actionId]));
const OTHERS = [NEXT_ASK, NEXT_CLAIM, NEXT_SKIP, CHOOSE_ORDER, CONFIRM_PROCEDURE_ACTION];
/** What nobody's button carries. */
const MALFORMED = {
  nothing: undefined,
  'no JSON': '{case:',
  'no object': '[1]',
  null: 'null',
  'other types': '{"case":{"id":1},"v":"x","message":1,"list":3,"code":[]}',
  '10 kB': JSON.stringify({ case: 'E'.repeat(10_000), message: 'm'.repeat(10_000), order: 'o', list: 'mine' }),
  'prototype keys': '{"__proto__":{"case":"EX-1"},"constructor":{"case":"EX-1"},"prototype":1}',
  'the name of a prototype': '{"case":"__proto__","v":1,"message":"__proto__","order":"constructor","code":"toString"}',
} as const;
const PERSONAL = ['Ana Weber', 'ana.weber', '15112345678'];

let world: World;
let heard: FakeHttp;
let card: Message;
/** What was answered through `response_url`, by its path. */
const answers = new Map<string, string>();
let asked = 0;

beforeAll(async () => {
  world = await startOrdermend();
  heard = await startFakeHttp(({ url = '' }, body) => {
    answers.set(url, body);
    return { status: 200, body: {} };
  });
  card = await loseParcel(world, 'o-1');
  await loseParcel(world, 'o-2');
});
afterAll(async () => {
  await world.close();
  await heard.close();
});

/** Brings an interaction that no client of Slack would make; gives the acknowledgement. */
async function brings(payload: Readonly<Record<string, unknown>>, id = `forged-${++asked}`) {
  const frame = { team: { id: team.id, domain: team.domain }, trigger_id: 'forged', api_app_id: 'A', token: 't' };
  const ack = await world.slack.deliverAgain({
    envelope: { id, kind: 'interactive', payload: { ...frame, ...payload } },
  });
  expect(ack).toMatchObject({ acked: true });
  return ack.acked ? ack.body : undefined;
}

/** Presses a button with any value; waits for the sentence that answers it. */
async function presses(user: string, actionId: string, value: string | undefined, around: object = {}) {
  const path = `/answer-${++asked}`;
  const action = { type: 'button', action_id: actionId, block_id: 'forged', action_ts: `${asked}.1`, value };
  const place = { response_url: `${heard.url}${path}`, actions: [action] };
  await brings({ type: 'block_actions', user: { id: user, team_id: team.id }, ...place, ...around });
  await until(() => answers.has(path), `an answer to ${actionId} with ${value?.slice(0, 80)}`);
  return answers.get(path) ?? '';
}

/** Sends a form with any metadata; gives what the form is answered. */
async function sends(user: string, callbackId: string, metadata: string, values: object = {}) {
  const view = { id: `V${++asked}`, type: 'modal', callback_id: callbackId, private_metadata: metadata };
  return JSON.stringify(
    await brings({
      type: 'view_submission',
      user: { id: user, team_id: team.id },
      view: { ...view, state: { values } },
    }),
  );
}

const theCase = () => onlyCase(world, 'o-1');
const meta = (extra: object = {}) => JSON.stringify({ case: theCase().id, v: 1, ...extra });
const denials = (by: string) => world.db.rows('select action, code from denials where by = ?', by);
/** Everything that a gesture could change. */
const standing = () =>
  JSON.stringify([
    world.db.rows('select state from cases'),
    ['case_events', 'effects', 'interactions', 'sends', 'offers'].map((table) => world.db.count(table)),
  ]);

describe.each([
  ['a guest', leo.id],
  ['a stranger of another organisation', STRANGER],
])('%s', (_who, id) => {
  test.each([...PRESSED, ...OTHERS])(
    'presses %s of a case and reads why not, and nothing changes',
    async (actionId) => {
      const before = standing();
      const extra = { approval: 'ef_x', follow_up: 'fu_x', task: 'tk_x', message: 'm', order: 'o-1', code: 'LOG.LOST' };
      const said = await presses(id, actionId, meta({ ...extra, version: '1', reveal: 'show' }));
      for (const personal of PERSONAL) expect(said).not.toContain(personal);
      expect(said).toMatch(/"text":".{10,}/);
      expect(standing()).toBe(before);
    },
  );

  test.each(SENT)('sends the form %s and reads why not, and nothing changes', async (callbackId) => {
    const before = standing();
    const said = await sends(id, callbackId, meta({ task: 'tk_x', follow_up: 'fu_x', approval: 'ef_x' }), {
      channel: { value: { selected_option: { value: 'phone' } } },
      template: { value: { selected_option: { value: 'detected' } } },
      resolution: { value: { selected_option: { value: 'CORRECT_ADDRESS' } } },
      cause: { value: { selected_option: { value: 'carrier' } } },
      note: { value: { value: 'let me' } },
    });
    expect(said).not.toContain('"update"');
    for (const personal of PERSONAL) expect(said).not.toContain(personal);
    expect(standing()).toBe(before);
  });

  test('is kept in the audit', () => {
    const kept = denials(id).map(({ action }) => action);
    expect(kept).toEqual(
      expect.arrayContaining(['claim', 'resolve', 'contact', 'reveal', 'read', 'assign', 'approve']),
    );
  });
});

describe('a member of the team', () => {
  test.each(
    [...PRESSED, CHOOSE_ORDER, CONFIRM_PROCEDURE_ACTION, NEXT_CLAIM, NEXT_SKIP, NEXT_ASK].flatMap((actionId) =>
      Object.entries(MALFORMED).map(([what, value]) => [actionId, what, value] as const),
    ),
  )('presses %s with %s and reads a sentence', async (actionId, _what, value) => {
    const before = world.db.rows('select state from cases');
    expect(await presses(jon.id, actionId, value)).toMatch(/"text":".{10,}/);
    expect(world.db.rows('select state from cases')).toEqual(before);
  });

  test.each(Object.entries(MALFORMED))('asks for a page of Home with %s and is told so', async (_what, value) => {
    const before = told(jon.id);
    await brings({
      type: 'block_actions',
      user: { id: jon.id },
      actions: [{ type: 'button', action_id: HOME_PAGE, block_id: 'b', action_ts: `${++asked}.1`, value }],
    });
    await until(() => told(jon.id) > before, 'a word');
  });

  test.each(SENT)('sends the form %s with metadata of nothing and reads that it is gone', async (callbackId) => {
    const before = standing();
    for (const metadata of ['', '{case:', MALFORMED['10 kB'], MALFORMED['prototype keys']]) {
      const words = told(jon.id);
      await sends(jon.id, callbackId, metadata);
      await until(() => told(jon.id) > words, 'a word');
    }
    expect(standing()).toBe(before);
  });

  test.each(PRESSED)('presses %s at the card of another case and nothing changes', async (actionId) => {
    const before = standing();
    const place = { channel: { id: channels.logistics.id, name: 'x' }, message: { ts: card.ts, text: '' } };
    const other = onlyCase(world, 'o-2').id;
    const said = await presses(jon.id, actionId, JSON.stringify({ case: other, reveal: 'show', task: 'tk' }), place);
    expect(said).toContain('another case');
    expect(standing()).toBe(before);
  });

  test('claims and notes once, however often the same click or form comes', async () => {
    const action = { type: 'button', action_id: 'case.claim', block_id: 'b', action_ts: '7.7', value: meta() };
    const click = { type: 'block_actions', user: { id: mei.id }, actions: [action] };
    await brings(click, 'same-1');
    const once = theCase().version;
    expect(theCase().owner).toBe(mei.id);
    await brings(click, 'same-1');
    await brings(click, 'same-2');
    expect(theCase().version).toBe(once);
    const view = { id: 'V-same', type: 'modal', callback_id: 'case.note', private_metadata: meta() };
    const form = { ...view, state: { values: { note: { value: { value: 'seen' } } } } };
    for (const id of ['same-3', 'same-3', 'same-4'])
      await brings({ type: 'view_submission', user: { id: mei.id }, view: form }, id);
    expect(theCase().version).toBe(once + 1);
  });

  test("does not get another owner's contact form by sending it, nor a viewer", async () => {
    const values = {
      channel: { value: { selected_option: { value: 'phone' } } },
      template: { value: { selected_option: { value: 'detected' } } },
    };
    for (const id of [jon.id, ada.id]) {
      const said = await sends(id, 'case.contact', meta(), values);
      expect(said).toContain('"errors"');
      for (const personal of PERSONAL) expect(said).not.toContain(personal);
    }
    expect(denials(jon.id)).toContainEqual({ action: 'contact', code: 'not_owner' });
    expect(denials(ada.id)).toContainEqual({ action: 'contact', code: 'no_role' });
  });

  test('who sends it as the owner without having opened it begins to contact the customer, in the history', async () => {
    const values = {
      channel: { value: { selected_option: { value: 'phone' } } },
      template: { value: { selected_option: { value: 'detected' } } },
    };
    const said = await sends(mei.id, 'case.contact', meta(), values);
    expect(said).toContain('"update"');
    expect(world.db.historyOf(theCase().id)).toContain('contact_begun');
  });

  test('who only looks at the case does not answer for a department that they are not in', async () => {
    await sends(mei.id, 'case.task', meta(), {
      ask: { value: { value: 'Has the money left?' } },
      department: { value: { selected_option: { value: 'finance' } } },
      kind: { value: { selected_option: { value: 'text' } } },
      due: { value: { selected_date_time: Math.ceil(world.now() / 1_000) + 3_600 } },
    });
    const task = theCase().tasks[0]?.id;
    expect(task).toBeDefined();
    const said = await sends(ada.id, 'task.answer', meta({ task }), { answer: { value: { value: 'yes' } } });
    expect(said).toContain('"errors"');
    expect(theCase().tasks).toMatchObject([{ state: 'open' }]);
  });

  test('changes nobody else’s settings: the form is about whoever sends it', async () => {
    await sends(jon.id, OWN_SETTINGS, JSON.stringify({ person: mei.id, case: theCase().id }));
    const kept = world.db.rows('select * from person_settings').map((row) => JSON.stringify(row));
    expect(kept.some((row) => row.includes(mei.id))).toBe(false);
  });
});

/** Words to a person by direct message so far. */
function told(person: string): number {
  return world.slack.calls('chat.postMessage').filter(({ args }) => JSON.stringify(args).includes(person)).length;
}
