import type { Block, View } from '../../../simulator/wire.ts';

const text = (said: string) => ({ type: 'plain_text', text: said, emoji: true });
const option = (said: string, value: string, description?: string) => ({
  text: text(said),
  value,
  ...(description !== undefined && { description: text(description) }),
});

function input(field: string, label: string, element: Readonly<Record<string, unknown>>, more = {}): Block {
  return { type: 'input', block_id: field, label: text(label), element: { action_id: 'value', ...element }, ...more };
}

function view(given: Pick<View, 'id' | 'callbackId' | 'title' | 'blocks'> & Partial<View>): View {
  return { hash: '1', type: 'modal', privateMetadata: '', errors: {}, close: 'Cancel', submit: 'Send', ...given };
}

/** The form that mends a case. */
export function resolveModal(id = 'V1', errors: View['errors'] = {}): View {
  return view({
    id,
    callbackId: 'case.resolve',
    title: 'Resolve EX-1042',
    submit: 'Resolve',
    errors,
    blocks: [
      {
        type: 'section',
        block_id: 'said',
        text: {
          type: 'mrkdwn',
          text: '*Paid twice* · #1042\nA remedy is carried out by the shop and verified by the event that comes back.',
        },
      },
      input('resolution', 'What to do', {
        type: 'static_select',
        placeholder: text('Choose a remedy'),
        option_groups: [
          {
            label: text('Money'),
            options: [
              option('Refund one payment', 'REFUND', 'The customer keeps the order'),
              option('Refund both and cancel', 'CANCEL'),
            ],
          },
          { label: text('No remedy'), options: [option('Customer keeps both', 'KEEP_BOTH')] },
        ],
      }),
      input(
        'lines',
        'Which payments',
        {
          type: 'checkboxes',
          options: [
            option('pay_1, €129.00, 08:31', 'pay_1', 'Visa ending 4242'),
            option('pay_2, €129.00, 08:35', 'pay_2', 'Visa ending 4242'),
          ],
        },
        { optional: true },
      ),
      input('amount', 'Amount in EUR', { type: 'number_input', is_decimal_allowed: true, min_value: '0.01' }),
      input(
        'note',
        'Note',
        { type: 'plain_text_input', multiline: true, max_length: 120 },
        {
          hint: text('The next person reads this.'),
        },
      ),
    ],
  });
}

/** Every input that Block Kit has. */
export function everyInputModal(id = 'V2'): View {
  const three = [option('First', 'one'), option('Second', 'two', 'With a description'), option('Third', 'three')];
  return view({
    id,
    callbackId: 'everything',
    title: 'Every input',
    blocks: [
      {
        type: 'alert',
        block_id: 'alert',
        level: 'warning',
        text: { type: 'mrkdwn', text: 'Two people are on this case: <@U00SOFIAR> wrote *3 minutes* ago.' },
      },
      input('line', 'One line', { type: 'plain_text_input', placeholder: text('e.g. 1042'), min_length: 3 }),
      input('email', 'E-mail', { type: 'email_text_input' }, { optional: true }),
      input('link', 'Link', { type: 'url_text_input' }, { optional: true }),
      input('radio', 'One of three', { type: 'radio_buttons', options: three, initial_option: three[0] }),
      input(
        'multi',
        'Several',
        { type: 'multi_static_select', options: three, max_selected_items: 2 },
        { optional: true },
      ),
      input('person', 'A person', { type: 'users_select' }, { optional: true }),
      input('people', 'People', { type: 'multi_users_select' }, { optional: true }),
      input('channel', 'A channel', { type: 'channels_select' }, { optional: true }),
      input('talk', 'A conversation', { type: 'conversations_select' }, { optional: true }),
      input('order', 'An order', { type: 'external_select', min_query_length: 2 }, { optional: true }),
      input('day', 'A day', { type: 'datepicker' }, { optional: true }),
      input('time', 'A time', { type: 'timepicker' }, { optional: true }),
      input('due', 'A moment', { type: 'datetimepicker', initial_date_time: 1_795_600_800 }),
      input('rich', 'Rich text', { type: 'rich_text_input' }, { optional: true }),
      input(
        'now',
        'Tells the bot at once',
        { type: 'static_select', options: three },
        { optional: true, dispatch_action: true },
      ),
    ],
  });
}

/** A form whose second version asks one more thing. */
export function growingModal(version: number): View {
  return view({
    id: 'V3',
    callbackId: 'growing',
    title: 'Growing form',
    hash: String(version),
    blocks: [
      input('note', 'Note', { type: 'plain_text_input', multiline: true }),
      ...(version > 1 ? [input('more', 'One more thing', { type: 'plain_text_input' })] : []),
    ],
  });
}

/** A Home with something to press. */
export const home: View = {
  ...view({ id: 'VH', callbackId: '', title: '', blocks: [] }),
  type: 'home',
  blocks: [
    { type: 'header', block_id: 'hello', text: text('Your day') },
    {
      type: 'section',
      block_id: 'mine',
      text: {
        type: 'mrkdwn',
        text: '*EX-1042* Paid twice\n#1042 · due <!date^1795596120^{date_short_pretty} {time}|soon>',
      },
      accessory: { type: 'button', action_id: 'home.open', text: text('Open'), value: 'EX-1042' },
    },
    { type: 'divider', block_id: 'line' },
    {
      type: 'actions',
      block_id: 'filters',
      elements: [
        { type: 'users_select', action_id: 'home.who', placeholder: text('Whose cases') },
        { type: 'button', action_id: 'home.next', text: text('Give me the next one'), style: 'primary', value: 'next' },
        {
          type: 'button',
          action_id: 'home.leave',
          text: text('Release all of mine'),
          style: 'danger',
          value: 'all',
          confirm: {
            title: text('Release all?'),
            text: { type: 'mrkdwn', text: 'All *3* cases go back to the desk.' },
            confirm: text('Release'),
            deny: text('Keep'),
            style: 'danger',
          },
        },
      ],
    },
    { type: 'context', block_id: 'note', elements: [{ type: 'mrkdwn', text: '3 cases · 1 due today' }] },
  ],
};
