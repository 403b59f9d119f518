import { describe, expect, it } from 'vitest';
import { deliverText } from '../../../simulator/page/chat/deliver-text.ts';
import { zhCN } from '../../../simulator/page/language/zh-cn.ts';
import { keepUnchanged } from '../../../simulator/page/state/keep-unchanged.ts';
import { parsePlace, placeHash } from '../../../simulator/page/state/place.ts';
import { mrkdwnToRichText } from '../../../simulator/page/text/mrkdwn-to-rich-text.ts';
import { slackDate } from '../../../simulator/page/time/slack-date.ts';
import { fromWallClock, wallClock } from '../../../simulator/page/time/wall-clock.ts';
import { people, registered, START_AT } from './fake-workspace.ts';

const BOLD = { style: { bold: true } };

describe('mrkdwn', () => {
  const inline = (mrkdwn: string, autolink = false) => {
    const [first] = mrkdwnToRichText(mrkdwn, autolink);
    return first?.elements;
  };
  const said = (text: string) => ({ type: 'text', text });

  it.each([
    ['*Paid twice* · #1042', [{ ...said('Paid twice'), ...BOLD }, said(' · #1042')]],
    ['2*3*4 and snake_case_name', [said('2*3*4 and snake_case_name')]],
    ['**two** * one *', [said('**two** * one *')]],
    ['*重要*：请处理', [{ ...said('重要'), ...BOLD }, said('：请处理')]],
    ['*over\ntwo lines*', [said('*over\ntwo lines*')]],
    [
      '_a ~b~_',
      [
        { ...said('a '), style: { italic: true } },
        { ...said('b'), style: { italic: true, strike: true } },
      ],
    ],
    ['`*x* <@U1>`', [{ ...said('*x* <@U1>'), style: { code: true } }]],
    ['a &lt;b&gt; &amp;amp; :30:', [said('a <b> &amp; '), { type: 'emoji', name: '30' }]],
    ['<@U1> in <#C1|orders>', [{ type: 'user', user_id: 'U1' }, said(' in '), { type: 'channel', channel_id: 'C1' }]],
    ['<https://x.y/?a=1&amp;b=2|see>', [{ type: 'link', url: 'https://x.y/?a=1&b=2', text: 'see' }]],
    ['*<@U1>*', [{ type: 'user', user_id: 'U1', ...BOLD }]],
    ['<!date^nonsense^{time}|10:00 UTC>', [said('10:00 UTC')]],
    ['<!date^1795600800^{time}|x>', [{ type: 'date', timestamp: 1_795_600_800, format: '{time}', fallback: 'x' }]],
    [
      '<!here> <!subteam^S1>',
      [{ type: 'broadcast', range: 'here' }, said(' '), { type: 'usergroup', usergroup_id: 'S1' }],
    ],
  ])('reads %j as Slack does', (mrkdwn, elements) => {
    expect(inline(mrkdwn)).toEqual(elements);
  });

  it('makes bare addresses links, except in verbatim text, and leaves the full stop out', () => {
    expect(inline('see https://x.y/a_b.', true)).toEqual([
      said('see '),
      { type: 'link', url: 'https://x.y/a_b' },
      said('.'),
    ]);
    expect(inline('see https://x.y/a_b.')).toEqual([said('see https://x.y/a_b.')]);
  });

  it('sets quotes and code apart and keeps what stands around them', () => {
    const parts = mrkdwnToRichText('before\n> one\n&gt; two\nafter\n```\n*x*\n```\nend', false);
    expect(parts.map((part) => part.type.replace('rich_text_', ''))).toEqual([
      'section',
      'quote',
      'section',
      'preformatted',
      'section',
    ]);
    expect(parts[1]?.elements).toEqual([said('one\ntwo')]);
    expect(parts[3]?.elements).toEqual([said('*x*')]);
  });
});

describe('dates', () => {
  const berlin = { locale: 'en-US', tz: 'Europe/Berlin' };
  const shanghai = { locale: 'zh-CN', tz: 'Asia/Shanghai' };
  const now = { today: '2026-11-24', nowMs: START_AT };

  it.each([
    ['{date_short_pretty} {time}', START_AT, 'today 9:42 AM', '今天 16:42'],
    ['{date_short_pretty} {time}', START_AT + 8 * 3_600_000, 'today 5:42 PM', '明天 00:42'],
    ['{date_num}', START_AT, '2026-11-24', '2026-11-24'],
    ['due {date_short}', START_AT + 3 * 86_400_000, 'due Nov 27', 'due 11月27日'],
    ['{date}', START_AT + 400 * 86_400_000, 'December 29, 2027', '2027年12月29日'],
    ['{ago}', START_AT - 2 * 3_600_000, '2 hours ago', '2小时前'],
    ['{nonsense}', START_AT, '{nonsense}', '{nonsense}'],
  ])('says %s in the language and zone of the reader', (format, atMs, english, chinese) => {
    expect(slackDate(atMs, format, berlin, now).replaceAll('\u202f', ' ')).toBe(english);
    expect(slackDate(atMs, format, shanghai, now)).toBe(chinese);
  });

  it('reads a wall clock back to the same moment, also on the day the clocks change', () => {
    expect(fromWallClock(wallClock(START_AT / 1000, 'America/New_York'), 'America/New_York')).toBe(START_AT / 1000);
    expect(fromWallClock('2026-03-29T12:00', 'Europe/Berlin')).toBe(Date.UTC(2026, 2, 29, 10, 0) / 1000);
    expect(fromWallClock('2026-03-28T12:00', 'Europe/Berlin')).toBe(Date.UTC(2026, 2, 28, 11, 0) / 1000);
    expect(fromWallClock('T09:00', 'Europe/Berlin')).toBeUndefined();
  });
});

describe('state of the page', () => {
  it('keeps every part that did not change, also when older messages drop out', () => {
    const message = (ts: string, text: string) => ({ channel: 'C1', ts, text, blocks: [{ type: 'divider' }] });
    const before = { me: { id: 'U1' }, now: 1, messages: [message('1', 'a'), message('2', 'b'), message('3', 'c')] };
    const after = keepUnchanged(before, { me: { id: 'U1' }, now: 2, messages: [message('2', 'b'), message('3', 'd')] });
    expect(after.me).toBe(before.me);
    expect(after.messages[0]).toBe(before.messages[1]);
    expect(after.messages[1]).toEqual(message('3', 'd'));
    expect(after.messages[1]?.blocks).toBe(before.messages[2]?.blocks);
    expect(keepUnchanged(before, structuredClone(before))).toBe(before);
  });

  it('names places so that they can be read back', () => {
    const places = [
      { kind: 'home' },
      { kind: 'channel', channel: 'C1' },
      { kind: 'channel', channel: 'C1', thread: '1.2' },
    ] as const;
    for (const place of places) expect(parsePlace(placeHash(place))).toEqual(place);
    expect(parsePlace('#/nowhere')).toBeUndefined();
  });

  it('refuses a slash command in a thread in the words of the person', async () => {
    const perform = async () => ({ ok: true }) as const;
    const workspace = { ...registered, people: Object.values(people), words: zhCN, perform };
    expect(await deliverText({ text: '/order 1', channel: 'C1', threadTs: '1.2' }, workspace)).toEqual({
      ok: false,
      error: '消息列里不能使用斜杠命令。您写的内容还在。',
    });
    expect(await deliverText({ text: '/order 1', channel: 'C1' }, workspace)).toEqual({ ok: true });
  });
});
