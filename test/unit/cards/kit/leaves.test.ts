import { describe, expect, it } from 'vitest';
import { chart } from '../../../../src/cards/kit/chart.ts';
import { dayToken, timeLeftToken, timeToken } from '../../../../src/cards/kit/date.ts';
import { confirm, groupedSelect, option, staticSelect } from '../../../../src/cards/kit/elements.ts';
import { fields, section } from '../../../../src/cards/kit/layout.ts';
import { LIMITS } from '../../../../src/cards/kit/limits.ts';
import { joined, lines, own, type SafeMrkdwn } from '../../../../src/cards/kit/safe-mrkdwn.ts';
import { slackPen } from '../../../../src/cards/kit/slack-pen.ts';
import { table } from '../../../../src/cards/kit/table.ts';
import { plain } from '../../../../src/cards/kit/texts.ts';
import { validateMessage } from '../../../../src/cards/kit/validate/validate.ts';
import { type PersonId, SYSTEM } from '../../../../src/domain/ids.ts';
import { MEI, MONDAY } from '../support/a-case.ts';

describe('times', () => {
  it('are written by Slack in the reader’s zone, with UTC for notifications', () => {
    expect(timeToken(MONDAY)).toBe('<!date^1772442000^{date_short_pretty} {time}|2026-03-02T09:00Z>');
    expect(timeLeftToken(MONDAY)).toBe('<!date^1772442000^{date_short_pretty} {time} ({ago})|2026-03-02T09:00Z>');
    expect(dayToken(MONDAY)).toBe('<!date^1772442000^{date_short_pretty}|2026-03-02>');
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, -1, 1e18])('are a dash when no calendar holds them: %s', (at) => {
    expect(timeToken(at)).toBe('–');
  });
});

describe('the pen for Slack', () => {
  const pen = slackPen('en', { U0JON: 'Jon <!here>' });

  it('mentions people, names those whose names it knows, and escapes what is no person', () => {
    expect(pen.person(MEI)).toBe('<@U0MEI>');
    expect(pen.person('U0JON' as PersonId)).toBe('Jon &lt;!here&gt;');
    expect(pen.person(SYSTEM)).toBe('Ordermend');
    expect(pen.person('<!channel>' as PersonId)).toBe('&lt;!channel&gt;');
  });

  it('writes own words with values between them', () => {
    expect(pen.words`R&D: ${pen.money({ amount: 123456, currency: 'EUR' })} for ${12000} of ${pen.text('<x>')}`).toBe(
      'R&amp;D: €1,234.56 for 12,000 of &lt;x&gt;',
    );
    expect(pen.span(90 * 60_000)).toBe('1 hour 30 minutes');
  });
});

describe('leaf builders', () => {
  it('cut what is too long and never give Slack an empty text', () => {
    expect(plain('x'.repeat(200), 75).text).toHaveLength(75);
    expect(plain(' \u0000 ').text).toBe('–');
    expect(section(own('')).text?.text).toBe('–');
  });

  it('leave whole lines out, never half of one', () => {
    const long = ['a'.repeat(20), 'b'.repeat(20), 'c'.repeat(20)].map((text) => own(text));
    expect(lines(long, 45)).toBe(`${'a'.repeat(20)}\n${'b'.repeat(20)}\n…`);
    expect(joined([own('a'), own(''), own('b')], ' & ')).toBe('a &amp; b');
  });

  it('keep a chart within its limits, its categories apart and its numbers where they belong', () => {
    const drawn = chart({
      title: 'x'.repeat(80),
      categories: ['the same long category', 'the same long category', ...Array.from({ length: 30 }, (_, n) => `${n}`)],
      series: Array.from({ length: 9 }, () => ({ name: 'same', values: [1, 2] })),
    });
    expect(drawn.chart.series).toHaveLength(LIMITS.chartSeries);
    expect(drawn.chart.axis_config.categories).toHaveLength(LIMITS.chartPoints);
    expect(drawn.chart.axis_config.categories.slice(0, 2)).toEqual(['the same long categ…', 'the same long c… 2']);
    expect(drawn.chart.series[1]?.name).toBe('same 2');
    expect(drawn.chart.series[0]?.data.slice(0, 3).map(({ value }) => value)).toEqual([1, 2, 0]);
    expect(validateMessage({ text: 'x', blocks: [drawn] })).toEqual([]);
  });

  it('keep a table within its rows, columns and characters', () => {
    const wide = Array.from({ length: 200 }, () => Array.from({ length: 30 }, () => 'x'.repeat(200)));
    expect(validateMessage({ text: 'x', blocks: [table(wide, ['left', 'right'])] })).toEqual([]);
  });

  it('choose at first only what is offered, and leave empty groups out', () => {
    const offered = [option('A', 'a'), option('B', 'b')];
    const common = { actionId: 'value', placeholder: 'x' };
    expect(staticSelect({ ...common, options: offered, initial: 'b' }).initial_option).toEqual(offered[1]);
    expect(staticSelect({ ...common, options: offered, initial: 'z' })).not.toHaveProperty('initial_option');
    const grouped = groupedSelect({
      ...common,
      groups: [
        { label: 'none', options: [] },
        { label: 'two', options: offered },
      ],
    });
    expect(grouped.option_groups).toHaveLength(1);
  });

  it('keep ten fields and the words of a question short', () => {
    expect(fields(Array.from({ length: 12 }, () => own('x'))).fields).toHaveLength(10);
    const asked = confirm({ title: 'x'.repeat(200), text: own('sure?'), yes: 'y'.repeat(60), no: 'n' });
    expect([asked.title?.text.length, asked.confirm?.text.length]).toEqual([100, 30]);
  });
});

describe('the compiler', () => {
  it('refuses foreign text as markup', () => {
    const foreign: string = '<!channel>';
    // @ts-expect-error a plain string is not safe markup
    const unsafe: SafeMrkdwn = foreign;
    // @ts-expect-error nor may it stand within a sentence
    const within = () => slackPen('en').words`Hello ${foreign}`;
    expect([unsafe, typeof within]).toEqual(['<!channel>', 'function']);
  });
});
