import { describe, expect, it } from 'vitest';
import { checkMessageBlocks, checkView } from '../../../../simulator/slack/blocks/check-blocks.ts';
import { issueLine } from '../../../../simulator/slack/blocks/issue-text.ts';

const plain = (text: string) => ({ type: 'plain_text', text });
const mrkdwn = (text: string) => ({ type: 'mrkdwn', text });
const section = (text: string) => ({ type: 'section', text: mrkdwn(text) });
const button = (more: object = {}) => ({ type: 'button', action_id: 'go', text: plain('Go'), ...more });
const actions = (...elements: object[]) => ({ type: 'actions', elements });
const option = (value: string, label = value) => ({ text: plain(label), value });
const select = (more: object = {}) => ({ type: 'static_select', action_id: 'pick', options: [option('a')], ...more });
const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));
const pie = (count: number) => ({
  type: 'data_visualization',
  title: 'By type',
  chart: { type: 'pie', segments: times(count, (index) => ({ label: `part ${index}`, value: 1 })) },
});
const bar = (labels: readonly string[]) => ({
  type: 'data_visualization',
  title: 'By day',
  chart: {
    type: 'bar',
    series: [{ name: 'new', data: labels.map((label) => ({ label, value: 2 })) }],
    axis_config: { categories: ['Mon', 'Tue'] },
  },
});
const cell = (text: string) => ({ type: 'raw_text', text });
const dataTable = (...rows: object[][]) => ({ type: 'data_table', caption: 'Orders', rows });
const confirm = (title: string) => ({
  title: plain(title),
  text: plain('Sure?'),
  confirm: plain('Yes'),
  deny: plain('No'),
});

function refusal(blocks: unknown): string {
  const checked = checkMessageBlocks(blocks);
  return checked.ok ? 'accepted' : [checked.error, ...checked.issues.map(issueLine)].join(' | ');
}

describe('the blocks of a message', () => {
  it.each([
    ['a section of 3000 characters', [section('x'.repeat(3000))]],
    ['50 blocks', times(50, () => ({ type: 'divider' }))],
    ['25 buttons', [actions(...times(25, (index) => button({ action_id: `go ${index}` })))]],
    ['a menu of 100 options', [actions(select({ options: times(100, (index) => option(`o${index}`)) }))]],
    ['an option value of 150 characters', [actions(select({ options: [option('v'.repeat(150), 'v')] }))]],
    ['the same action_id in two blocks', [actions(button()), actions(button())]],
    [
      'an overflow of 5',
      [actions({ type: 'overflow', action_id: 'more', options: times(5, (index) => option(`${index}`)) })],
    ],
    ['a pie of 6', [pie(6)]],
    ['two charts', [pie(2), bar(['Mon', 'Tue'])]],
    ['a data table of 200 rows', [dataTable(...times(201, () => [cell('a'), cell('b')]))]],
    ['ten fields', [{ type: 'section', fields: times(10, () => mrkdwn('f'.repeat(200))) }]],
    ['a confirmation', [actions(button({ confirm: confirm('Refund?') }))]],
  ])('may have %s', (_what, blocks) => {
    expect(refusal(blocks)).toBe('accepted');
  });

  it.each([
    [
      'a section of 3001 characters',
      [section('x'.repeat(3001))],
      'must be less than 3001 characters [json-pointer:/blocks/0/text/text]',
    ],
    ['an empty text', [section('')], 'must be more than 0 characters [json-pointer:/blocks/0/text/text]'],
    ['51 blocks', times(51, () => ({ type: 'divider' })), 'no more than 50 items allowed [json-pointer:/blocks]'],
    ['a section of nothing', [{ type: 'section' }], 'missing required field: text [json-pointer:/blocks/0]'],
    [
      'a header of 151 characters',
      [{ type: 'header', text: plain('h'.repeat(151)) }],
      'must be less than 151 characters',
    ],
    ['a header in mrkdwn', [{ type: 'header', text: mrkdwn('h') }], '[json-pointer:/blocks/0/text/type]'],
    ['an unknown block', [{ type: 'sectoin' }], 'unsupported type [json-pointer:/blocks/0/type]'],
    [
      'an unknown field',
      [{ type: 'divider', colour: 'red' }],
      'invalid additional property: colour [json-pointer:/blocks/0]',
    ],
    [
      '26 buttons',
      [actions(...times(26, (index) => button({ action_id: `go ${index}` })))],
      'no more than 25 items allowed',
    ],
    ['no buttons', [actions()], 'no less than 1 items allowed [json-pointer:/blocks/0/elements]'],
    [
      'a button text of 76 characters',
      [actions(button({ text: plain('b'.repeat(76)) }))],
      'must be less than 76 characters',
    ],
    [
      'a button value of 2001 characters',
      [actions(button({ value: 'v'.repeat(2001) }))],
      'must be less than 2001 characters',
    ],
    ['a button in mrkdwn', [actions(button({ text: mrkdwn('Go') }))], '[json-pointer:/blocks/0/elements/0/text/type]'],
    [
      'a button without text',
      [actions({ type: 'button', action_id: 'go' })],
      'missing required field: text [json-pointer:/blocks/0/elements/0]',
    ],
    ['a link to a script', [actions(button({ url: 'javascript:alert(1)' }))], 'invalid url'],
    [
      '101 options',
      [actions(select({ options: times(101, (index) => option(`o${index}`)) }))],
      'no more than 100 items allowed',
    ],
    [
      'no options at all',
      [actions(select({ options: undefined }))],
      'must provide exactly one of `options` and `option_groups`',
    ],
    ['a foreign initial option', [actions(select({ initial_option: option('z') }))], 'must match one of the options'],
    [
      'an option label of 76 characters',
      [actions(select({ options: [option('v', 'l'.repeat(76))] }))],
      'must be less than 76 characters',
    ],
    [
      'an overflow of 6',
      [actions({ type: 'overflow', action_id: 'more', options: times(6, (index) => option(`${index}`)) })],
      'no more than 5 items allowed',
    ],
    [
      'one block_id twice',
      [
        { ...section('a'), block_id: 'b' },
        { ...section('b'), block_id: 'b' },
      ],
      '`block_id` b already exists [json-pointer:/blocks/1/block_id]',
    ],
    ['one action_id twice in a block', [actions(button(), button())], '`action_id` go already exists'],
    [
      'a block_id of 256 characters',
      [{ type: 'divider', block_id: 'i'.repeat(256) }],
      'must be less than 256 characters',
    ],
    ['an alert', [{ type: 'alert', text: plain('Careful') }], 'unsupported type'],
    ['a text input among actions', [actions({ type: 'plain_text_input', action_id: 'note' })], 'unsupported type'],
    [
      'a datetimepicker beside a section',
      [{ ...section('a'), accessory: { type: 'datetimepicker', action_id: 'due' } }],
      'unsupported type',
    ],
    [
      'a confirmation with a long title',
      [actions(button({ confirm: confirm('t'.repeat(101)) }))],
      'must be less than 101 characters',
    ],
    [
      'an image without alt text',
      [{ type: 'image', image_url: 'https://a.example/b.png' }],
      'missing required field: alt_text',
    ],
    ['three charts', [pie(2), pie(2), pie(2)], 'no more than 2 blocks of type data_visualization'],
    ['a pie of 7', [pie(7)], 'no more than 6 items allowed'],
    ['a chart point without a category', [bar(['Mon', 'Wed'])], 'exactly one data point per category'],
    ['a data table of unequal rows', [dataTable([cell('a'), cell('b')], [cell('c')])], 'same number of cells'],
    ['a data table of a header alone', [dataTable([cell('a')])], 'no less than 2 items allowed'],
    [
      'a data table of 20,001 characters',
      [dataTable([cell('a')], [cell('x'.repeat(20_000))])],
      'no more than 20000 characters',
    ],
    ['13,001 characters in all', times(5, () => section('x'.repeat(2601))), 'msg_blocks_too_long'],
    [
      '11 context elements',
      [{ type: 'context', elements: times(11, () => mrkdwn('c')) }],
      'no more than 10 items allowed',
    ],
  ])('may not have %s', (_what, blocks, reason) => {
    expect(refusal(blocks)).toContain(reason);
    expect(refusal(blocks)).toMatch(/^(invalid_blocks|msg_blocks_too_long)/);
  });
});

describe('a view', () => {
  const input = (more: object = {}) => ({
    type: 'input',
    block_id: 'note',
    label: plain('Note'),
    element: { type: 'plain_text_input', action_id: 'value', ...more },
  });
  const modal = (more: object = {}) => ({
    type: 'modal',
    title: plain('Resolve'),
    submit: plain('Go'),
    blocks: [input()],
    ...more,
  });

  function viewRefusal(view: unknown, type: 'modal' | 'home' = 'modal'): string {
    const checked = checkView(view, type);
    return checked.ok ? 'accepted' : [checked.error, ...checked.issues.map(issueLine)].join(' | ');
  }

  it('may be a modal with inputs and an alert, or a Home with 100 blocks', () => {
    expect(viewRefusal(modal({ blocks: [{ type: 'alert', text: plain('Careful'), level: 'warning' }, input()] }))).toBe(
      'accepted',
    );
    expect(viewRefusal({ type: 'home', blocks: times(100, () => ({ type: 'divider' })) }, 'home')).toBe('accepted');
  });

  it.each([
    [
      'a title of 25 characters',
      modal({ title: plain('t'.repeat(25)) }),
      'must be less than 25 characters [json-pointer:/view/title/text]',
    ],
    ['inputs but no submit', modal({ submit: undefined }), 'missing required field: submit [json-pointer:/view]'],
    ['no title', { type: 'modal', blocks: [] }, 'missing required field: title [json-pointer:/view]'],
    [
      '101 blocks',
      modal({ blocks: times(101, () => ({ type: 'divider' })) }),
      'no more than 100 items allowed [json-pointer:/view/blocks]',
    ],
    [
      'private metadata of 3001 characters',
      modal({ private_metadata: 'm'.repeat(3001) }),
      'must be less than 3001 characters',
    ],
    ['a chart', modal({ blocks: [pie(2)] }), 'unsupported type [json-pointer:/view/blocks/0/type]'],
    [
      'an unknown field',
      modal({ submit_disabled: true }),
      'invalid additional property: submit_disabled [json-pointer:/view]',
    ],
    [
      'a hint of 151 characters',
      modal({ blocks: [input({ placeholder: plain('p'.repeat(151)) })] }),
      'must be less than 151 characters',
    ],
    ['max_length 3001', modal({ blocks: [input({ max_length: 3001 })] }), 'must be at most 3000'],
    [
      'two elements with the focus',
      modal({ blocks: [input({ focus_on_load: true }), { ...input({ focus_on_load: true }), block_id: 'other' }] }),
      'only one element may have focus_on_load',
    ],
  ])('may not have %s', (_what, view, reason) => {
    expect(viewRefusal(view)).toContain(`invalid_arguments`);
    expect(viewRefusal(view)).toContain(reason);
  });

  it('may not be larger than 250 kB', () => {
    const blocks = times(90, () => ({ type: 'section', fields: times(10, () => mrkdwn('x'.repeat(1300))) }));
    expect(viewRefusal({ type: 'home', blocks }, 'home')).toBe('view_too_large');
  });
});
