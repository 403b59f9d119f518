import type { App } from '@slack/bolt';
import type { KnownBlock, ModalView } from '@slack/types';

/** A card with a button and an overflow, as a small order bot would post it. */
export function orderCard(state: string, version = 1): KnownBlock[] {
  return [
    { type: 'section', text: { type: 'mrkdwn', text: `Order 1001 is ${state}`, verbatim: true } },
    {
      type: 'actions',
      block_id: `case:EX-1:${version}`,
      elements: [
        {
          type: 'button',
          action_id: 'case.resolve',
          text: { type: 'plain_text', text: 'Resolve' },
          value: JSON.stringify({ case: 'EX-1', v: version }),
        },
        {
          type: 'overflow',
          action_id: 'case.more',
          options: [
            { text: { type: 'plain_text', text: 'Note' }, value: 'case.note' },
            { text: { type: 'plain_text', text: 'Why' }, value: 'case.why' },
          ],
        },
      ],
    },
  ];
}

/** A modal with every input that the tests type into. */
export const resolveModal: ModalView = {
  type: 'modal',
  callback_id: 'case.resolve',
  title: { type: 'plain_text', text: 'Resolve EX-1' },
  submit: { type: 'plain_text', text: 'Resolve' },
  private_metadata: 'EX-1',
  blocks: [
    {
      type: 'input',
      block_id: 'resolution',
      label: { type: 'plain_text', text: 'Resolution' },
      element: {
        type: 'static_select',
        action_id: 'value',
        options: [
          { text: { type: 'plain_text', text: 'Refund' }, value: 'REFUND_FULL' },
          { text: { type: 'plain_text', text: 'Reship' }, value: 'RESHIP' },
        ],
      },
    },
    {
      type: 'input',
      block_id: 'amount',
      optional: true,
      label: { type: 'plain_text', text: 'Amount' },
      element: { type: 'number_input', action_id: 'value', is_decimal_allowed: true },
    },
    {
      type: 'input',
      block_id: 'due',
      optional: true,
      label: { type: 'plain_text', text: 'Due' },
      element: { type: 'datetimepicker', action_id: 'value' },
    },
    {
      type: 'input',
      block_id: 'note',
      label: { type: 'plain_text', text: 'Note' },
      element: { type: 'plain_text_input', action_id: 'value', initial_value: 'by hand' },
    },
  ],
};

/** What the small order bot noted of the interactions that it got. */
export interface Noted {
  readonly bodies: unknown[];
}

/** Registers the small order bot: a command, a button that opens a modal, the submission, Home and direct messages. */
export function listenForOrders(noted: Noted): (app: App) => void {
  return (app) => {
    app.command('/order', async ({ ack, body, respond }) => {
      noted.bodies.push(body);
      await ack();
      await respond({ text: `Order ${body.text} is on its way` });
    });
    app.command('/case', async ({ ack }) => ack({ text: 'EX-1 is open' }));
    app.action('case.resolve', async ({ ack, body, client }) => {
      noted.bodies.push(body);
      await ack();
      if ('trigger_id' in body) await client.views.open({ trigger_id: body.trigger_id, view: resolveModal });
    });
    app.action('case.more', async ({ ack, body, respond }) => {
      noted.bodies.push(body);
      await ack();
      await respond({ replace_original: true, text: 'noted', blocks: orderCard('noted', 2) });
    });
    app.view('case.resolve', async ({ ack, body, view, client }) => {
      noted.bodies.push(body);
      const amount = view.state.values.amount?.value?.value;
      if (amount === '999') return ack({ response_action: 'errors', errors: { amount: 'More than was paid' } });
      await ack();
      await client.chat.postEphemeral({ channel: 'C0PAYMENT', user: body.user.id, text: 'EX-1 is resolved' });
    });
    app.event('app_home_opened', async ({ event, client }) => {
      noted.bodies.push(event);
      const text = { type: 'mrkdwn', text: 'You have no cases' } as const;
      await client.views.publish({ user_id: event.user, view: { type: 'home', blocks: [{ type: 'section', text }] } });
    });
    app.message(async ({ message, say }) => {
      noted.bodies.push(message);
      await say('Try /ordermend help');
    });
  };
}
