import { describe, expect, it } from 'vitest';
import { validateMessage, validateView } from '../../../../src/cards/kit/validate/validate.ts';

const plain = (text: string) => ({ type: 'plain_text', text });
const mrkdwn = (text: string) => ({ type: 'mrkdwn', text, verbatim: true });
const section = (text = 'x') => ({ type: 'section', text: mrkdwn(text) });
const button = (differing: object = {}) => ({ type: 'button', action_id: 'a', text: plain('x'), ...differing });
const row = (...elements: object[]) => ({ type: 'actions', elements });
const option = (value: string) => ({ text: plain('x'), value });
const input = (element: object) => ({ type: 'input', block_id: 'f', label: plain('x'), element });
const text = { type: 'plain_text_input', action_id: 'value' };
const chart = (differing: object = {}) => ({
  type: 'data_visualization',
  title: 'x',
  chart: {
    type: 'bar',
    series: [{ name: 'n', data: [{ label: 'l', value: 1 }] }],
    axis_config: { categories: ['l'] },
    ...differing,
  },
});
const many = <T>(count: number, make: (index: number) => T) => Array.from({ length: count }, (_, index) => make(index));

describe('what Slack would refuse of a message', () => {
  it('is nothing when it is within the limits', () => {
    const blocks = [
      { type: 'header', text: plain('x'.repeat(150)) },
      section('x'.repeat(3000)),
      { type: 'context', elements: many(10, () => mrkdwn('x')) },
      row(button({ style: 'primary' }), { type: 'overflow', action_id: 'b', options: many(5, (n) => option(`${n}`)) }),
      chart(),
      { type: 'table', rows: [[{ type: 'raw_text', text: 'x' }]] },
    ];
    expect(validateMessage({ text: 'x', blocks })).toEqual([]);
  });

  it.each<readonly [string, unknown, string]>([
    ['a header of 151 characters', { type: 'header', text: plain('x'.repeat(151)) }, '/blocks/0/text/text'],
    ['an empty section', { type: 'section', text: mrkdwn('') }, '/blocks/0/text/text'],
    ['a section without text', { type: 'section' }, '/blocks/0'],
    ['a section of 3001 characters', section('x'.repeat(3001)), '/blocks/0/text/text'],
    [
      'markup that Slack may search for links',
      { type: 'section', text: { type: 'mrkdwn', text: 'x' } },
      '/blocks/0/text/verbatim',
    ],
    ['eleven context elements', { type: 'context', elements: many(11, () => plain('x')) }, '/blocks/0/elements'],
    ['a button text of 76 characters', row(button({ text: plain('x'.repeat(76)) })), '/blocks/0/elements/0/text/text'],
    ['a button value of 2001 characters', row(button({ value: 'x'.repeat(2001) })), '/blocks/0/elements/0/value'],
    ['an action id twice in a row', row(button(), button()), '/blocks/0'],
    [
      'two primary buttons',
      row(button({ style: 'primary' }), button({ action_id: 'b', style: 'primary' })),
      '/blocks/0',
    ],
    [
      'six overflow options',
      row({ type: 'overflow', action_id: 'a', options: many(6, (n) => option(`${n}`)) }),
      '/blocks/0/elements/0/options',
    ],
    ['an alert in a message', { type: 'alert', text: plain('x') }, '/blocks/0'],
    ['a text field in a row of buttons', row(text), '/blocks/0/elements/0/type'],
    ['a misspelt block', { type: 'sectoin', text: plain('x') }, '/blocks/0'],
    ['an unknown field', { ...section(), colour: 'red' }, '/blocks/0'],
    ['a chart whose series misses a category', chart({ axis_config: { categories: ['l', 'm'] } }), '/blocks/0/chart'],
    [
      'seven series',
      chart({ series: many(7, (n) => ({ name: `${n}`, data: [{ label: 'l', value: 1 }] })) }),
      '/blocks/0/chart/series',
    ],
    [
      'an option value of 76 characters',
      row({ type: 'overflow', action_id: 'a', options: [option('x'.repeat(76))] }),
      '/blocks/0/elements/0/options/0/value',
    ],
  ])('is %s', (_, block, pointer) => {
    expect(validateMessage({ text: 'x', blocks: [block] }).map((issue) => issue.pointer)).toEqual([pointer]);
  });

  it.each<readonly [string, object]>([
    ['no fallback text', { blocks: [section()] }],
    ['an empty fallback text', { text: ' ', blocks: [section()] }],
    ['a fallback text of 4001 characters', { text: 'x'.repeat(4001), blocks: [section()] }],
    ['51 blocks', { text: 'x', blocks: many(51, () => section()) }],
    ['no blocks', { text: 'x', blocks: [] }],
    ['a block id twice', { text: 'x', blocks: many(2, () => ({ ...section(), block_id: 'a' })) }],
    ['more than 12,000 characters together', { text: 'x', blocks: many(5, () => section('x'.repeat(2500))) }],
    ['three charts', { text: 'x', blocks: many(3, () => chart()) }],
    [
      'two tables',
      { text: 'x', blocks: many(2, () => ({ type: 'table', rows: [[{ type: 'raw_text', text: 'x' }]] })) },
    ],
    ['blocks that are no list', { text: 'x', blocks: 'x' }],
  ])('is %s', (_, message) => {
    expect(validateMessage(message)).toHaveLength(1);
  });
});

describe('what Slack would refuse of a view', () => {
  const view = (differing: object = {}) => ({
    type: 'modal',
    title: plain('x'),
    submit: plain('x'),
    blocks: [input(text)],
    ...differing,
  });

  it('is nothing when it is within the limits', () => {
    expect(validateView(view({ private_metadata: 'x'.repeat(3000) }))).toEqual([]);
    expect(validateView({ type: 'home', blocks: many(100, () => section()) })).toEqual([]);
  });

  it.each<readonly [string, object]>([
    ['a title of 25 characters', view({ title: plain('x'.repeat(25)) })],
    ['no title', view({ title: undefined })],
    ['fields without a submit button', view({ submit: undefined })],
    ['metadata of 3001 characters', view({ private_metadata: 'x'.repeat(3001) })],
    ['101 blocks', view({ blocks: many(101, () => section()), submit: undefined })],
    ['a chart in a modal', view({ blocks: [chart()], submit: undefined })],
    [
      'an initial option that is not offered',
      view({
        blocks: [
          input({ type: 'static_select', action_id: 'value', options: [option('a')], initial_option: option('b') }),
        ],
      }),
    ],
    ['a select without options', view({ blocks: [input({ type: 'static_select', action_id: 'value' })] })],
    [
      'two options of one value',
      view({ blocks: [input({ type: 'checkboxes', action_id: 'value', options: [option('a'), option('a')] })] }),
    ],
    [
      'a time in milliseconds',
      view({ blocks: [input({ type: 'datetimepicker', action_id: 'value', initial_date_time: 1772355600000 })] }),
    ],
    ['neither modal nor home', view({ type: 'workflow_step' })],
  ])('is %s', (_, it) => {
    expect(validateView(it)).toHaveLength(1);
  });
});
