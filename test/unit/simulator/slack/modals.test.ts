import type { HomeView, ModalView } from '@slack/types';
import type { WebClient } from '@slack/web-api';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Simulator } from '../../../../simulator/simulator.ts';
import { createTriggers } from '../../../../simulator/slack/state/triggers.ts';
import { startSimulator } from '../../../../simulator/start-simulator.ts';
import { createClient, errorOf } from './client.ts';
import { resolveModal } from './order-app.ts';

describe('a trigger', () => {
  it('is good for one view and for three seconds', () => {
    let now = 0;
    let drawn = 0;
    const ids = { trigger: () => `t${++drawn}` };
    const triggers = createTriggers({ ids, monotonicNow: () => now, lifeMs: 3000 });
    const [first, second] = [triggers.give({ person: 'U00MEILIN' }), triggers.give({ person: 'U00MEILIN' })];
    now = 3000;
    expect(triggers.spend(first)).toEqual({ person: 'U00MEILIN' });
    expect(triggers.spend(first)).toBe('exchanged_trigger_id');
    now = 3001;
    expect(triggers.spend(second)).toBe('expired_trigger_id');
    expect(triggers.spend('t99')).toBe('invalid_trigger_id');
  });
});

describe('modals', () => {
  let slack: Simulator;
  let client: WebClient;
  const mei = 'U00MEILIN';
  const trigger = () => slack.slack.state.triggers.give({ person: mei });
  const open = (view: ModalView = resolveModal) => client.views.open({ trigger_id: trigger(), view });

  beforeEach(async () => {
    slack = await startSimulator();
    client = createClient(slack);
  });
  afterEach(() => slack.close());

  it('open for the person whose trigger it was, once', async () => {
    const triggerId = trigger();
    const { view } = await client.views.open({ trigger_id: triggerId, view: resolveModal });
    expect(slack.as(mei).modals()).toMatchObject([{ id: view?.id, hash: view?.hash, callbackId: 'case.resolve' }]);
    expect(slack.as('jon').modals()).toEqual([]);
    const again = client.views.open({ trigger_id: triggerId, view: resolveModal });
    await expect(again).rejects.toMatchObject(errorOf('exchanged_trigger_id'));
  });

  it('do not spend the trigger when the view is wrong', async () => {
    const triggerId = trigger();
    const wrong = { ...resolveModal, title: { type: 'plain_text', text: 'A title that is far too long' } } as ModalView;
    await expect(client.views.open({ trigger_id: triggerId, view: wrong })).rejects.toMatchObject({
      data: {
        error: 'invalid_arguments',
        response_metadata: { messages: ['[ERROR] must be less than 25 characters [json-pointer:/view/title/text]'] },
      },
    });
    expect((await client.views.open({ trigger_id: triggerId, view: resolveModal })).ok).toBe(true);
  });

  it('stack three high, and no higher', async () => {
    await open();
    await client.views.push({ trigger_id: trigger(), view: resolveModal });
    const third = await client.views.push({ trigger_id: trigger(), view: resolveModal });
    const [root, second, top] = slack.as(mei).modals();
    expect(third.view).toMatchObject({ id: top?.id, root_view_id: root?.id, previous_view_id: second?.id });
    const fourth = client.views.push({ trigger_id: trigger(), view: resolveModal });
    await expect(fourth).rejects.toMatchObject(errorOf('push_limit_reached'));
  });

  it('keep what was typed when they are updated, and refuse an old hash', async () => {
    const { view } = await open();
    const viewId = view?.id ?? '';
    const person = slack.as(mei);
    await person.submitInVain(await person.seesModal(), { note: 'half a sentence', amount: 'many' });

    const after = await client.views.update({ view_id: viewId, hash: view?.hash ?? '', view: resolveModal });

    expect(after.view?.hash).not.toBe(view?.hash);
    expect((after.view?.state as { values?: unknown } | undefined)?.values).toMatchObject({
      note: { value: { value: 'half a sentence' } },
    });
    const late = client.views.update({ view_id: viewId, hash: view?.hash ?? '', view: resolveModal });
    await expect(late).rejects.toMatchObject(errorOf('hash_conflict'));
  });

  it('cannot be updated once they are closed', async () => {
    const { view } = await open();
    const person = slack.as(mei);
    await person.close(await person.seesModal());
    const update = client.views.update({ view_id: view?.id ?? '', view: resolveModal });
    await expect(update).rejects.toMatchObject(errorOf('not_found'));
  });

  it('check in the client what the input says about itself', async () => {
    await open();
    const person = slack.as(mei);
    const errors = await person.submitInVain(await person.seesModal(), { amount: '12,50', note: null });
    expect(errors).toEqual({
      resolution: 'Please complete this required field.',
      amount: 'Please enter a valid number.',
      note: 'Please complete this required field.',
    });
  });

  it('can be found by an external id of their own', async () => {
    await open({ ...resolveModal, external_id: 'EX-1' });
    expect((await client.views.update({ external_id: 'EX-1', view: resolveModal })).ok).toBe(true);
    await open({ ...resolveModal, external_id: 'EX-2' });
    const second = client.views.push({ trigger_id: trigger(), view: { ...resolveModal, external_id: 'EX-2' } });
    await expect(second).rejects.toMatchObject(errorOf('duplicate_external_id'));
  });
});

describe('Home', () => {
  it('refuses an old hash, a chart and a bot', async () => {
    const slack = await startSimulator();
    const client = createClient(slack);
    const home = (text: string): HomeView => ({
      type: 'home',
      blocks: [{ type: 'header', text: { type: 'plain_text', text } }],
    });
    const first = await client.views.publish({ user_id: 'U0TOMBECK', view: home('one') });
    await client.views.publish({ user_id: 'U0TOMBECK', view: home('two'), hash: first.view?.hash ?? '' });
    const late = client.views.publish({ user_id: 'U0TOMBECK', view: home('three'), hash: first.view?.hash ?? '' });
    await expect(late).rejects.toMatchObject(errorOf('hash_conflict'));
    const bot = client.views.publish({ user_id: 'U0ORDMEND', view: home('me') });
    await expect(bot).rejects.toMatchObject(errorOf('user_not_found'));
    const view = { type: 'home', blocks: [{ type: 'data_visualization', title: 'x', chart: {} }] };
    await expect(client.apiCall('views.publish', { user_id: 'U0TOMBECK', view })).rejects.toMatchObject(
      errorOf('invalid_arguments'),
    );
    await slack.close();
  });
});
