import { describe, expect, it } from 'vitest';
import { digest } from '../../../src/cards/digest/digest.ts';
import { thinSeries } from '../../../src/cards/digest/thin-series.ts';
import { validateMessage } from '../../../src/cards/kit/validate/validate.ts';
import { en } from '../../../src/i18n/en.ts';
import { zhCN } from '../../../src/i18n/zh-CN.ts';
import { MEI } from './support/a-case.ts';
import { aDigest } from './support/a-view.ts';

const told = (message: object) => JSON.stringify(message).replace(/<!date[^>]+>/g, 'T');
const withChart = { chart: true };

describe('the digest', () => {
  it('says all its figures in words', () => {
    const said = told(digest(aDigest(), en, withChart));
    for (const part of [
      'Daily digest · 2026-03-01',
      '*12 new, 9 solved, 3 cleared by themselves, 1 reopened*',
      '8 open: 3 that nobody has, 2 overdue',
      '*Open by age* under 4 h 2 · 4–24 h 5 · 1–3 days 1 · over 3 days 0',
      '*Open by severity* Severe 1 · Moderate 4 · Minor 3',
      '*Median time* 12 minutes to claim · 5 hours to solve',
      '*At stake* €1,234.00 · ¥50,000',
      '*Refunded* €60.00',
      'Delivery late: 7 new, 4 open',
      '<@U0MEI>: 3 cases, next due T',
      'Nobody yet: 4 cases, next due T',
      'Days and hours are those of Europe/Berlin',
    ])
      expect(said).toContain(part);
  });

  it('says the same in Chinese', () => {
    const message = digest(aDigest(), zhCN, withChart);
    expect(message.text).toBe('日报 2026-03-01：新增 12，解决 9，未结 8。');
    for (const part of ['*用时中位数* 认领 12分钟 · 解决 5小时', '送达延迟：新增 7，未结 4', '无人认领：4 个异常单'])
      expect(told(message)).toContain(part);
  });

  it('draws one native chart, and says its numbers as text beside it', () => {
    const { blocks } = digest(aDigest(), en, withChart);
    const charts = blocks.filter(({ type }) => type === 'data_visualization');
    expect(charts).toEqual([
      {
        type: 'data_visualization',
        title: 'New and solved cases',
        chart: {
          type: 'bar',
          series: [
            {
              name: 'New',
              data: [
                { label: '00:00', value: 1 },
                { label: '03:00', value: 0 },
                { label: '06:00', value: 11 },
              ],
            },
            {
              name: 'Solved',
              data: [
                { label: '00:00', value: 0 },
                { label: '03:00', value: 0 },
                { label: '06:00', value: 9 },
              ],
            },
          ],
          axis_config: { categories: ['00:00', '03:00', '06:00'], y_label: 'Cases' },
        },
      },
    ]);
    expect(told(blocks)).toContain('00:00: New 1, Solved 0\\n06:00: New 11, Solved 9');
  });

  it('says as much in a workspace that refuses the chart', () => {
    const drawn = digest(aDigest(), en, withChart);
    const plain = digest(aDigest(), en, { chart: false });
    expect(plain.blocks).toEqual(drawn.blocks.filter(({ type }) => type !== 'data_visualization'));
  });

  it('says in a sentence that a day was quiet', () => {
    const nothing = aDigest({
      opened: 0,
      solved: 0,
      cleared: 0,
      reopened: 0,
      openByAge: [0, 0, 0, 0],
      byCode: [],
      atStake: [],
      refunded: [],
      waiting: [],
      series: [],
    });
    const { medianClaimMs: _c, medianSolveMs: _s, ...quiet } = nothing;
    const message = digest(quiet, en, withChart);
    expect(told(message)).toContain('A quiet time: nothing new, nothing open.');
    expect(message.blocks.map(({ type }) => type)).toEqual(['header', 'section', 'context']);
    expect(validateMessage(message)).toEqual([]);
  });

  it('names owners without notifying them when their names are known', () => {
    const said = told(digest(aDigest({ names: { [MEI]: 'Mei' } }), en, withChart));
    expect(said).toContain('Mei: 3 cases');
    expect(said).not.toContain('<@U0MEI>');
  });

  it('adds neighbours up when there are more points than a chart takes', () => {
    const day = Array.from({ length: 25 }, (_, hour) => ({ label: `${hour}`, opened: 1, solved: hour }));
    const thin = thinSeries(day, 20);
    expect(thin).toHaveLength(13);
    expect(thin[0]).toEqual({ label: '0', opened: 2, solved: 1 });
    expect(thin.reduce((sum, { opened }) => sum + opened, 0)).toBe(25);
    expect(thinSeries([], 20)).toEqual([]);
  });
});
