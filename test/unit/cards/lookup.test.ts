import { describe, expect, it } from 'vitest';
import { slackPen } from '../../../src/cards/kit/slack-pen.ts';
import { validateMessage } from '../../../src/cards/kit/validate/validate.ts';
import { caseAnswer } from '../../../src/cards/lookup/case-answer.ts';
import { caseList } from '../../../src/cards/lookup/case-list.ts';
import { health } from '../../../src/cards/lookup/health.ts';
import { help } from '../../../src/cards/lookup/help.ts';
import { orderAnswer } from '../../../src/cards/lookup/order-answer.ts';
import { orderMatches } from '../../../src/cards/lookup/order-matches.ts';
import { usage } from '../../../src/cards/lookup/usage.ts';
import { en } from '../../../src/i18n/en.ts';
import { COMMANDS } from '../../../src/i18n/words/command-words.ts';
import { zhCN } from '../../../src/i18n/zh-CN.ts';
import { aCase, MEI, MONDAY } from './support/a-case.ts';
import { anOrder, anOrderView, aView } from './support/a-view.ts';

const told = (message: object) => JSON.stringify(message).replace(/<!date[^>]+>/g, 'T');

describe('the answer of /order', () => {
  it('says where the order stands, what was paid and sent, and its cases', () => {
    const message = orderAnswer(anOrderView(), en);
    const said = told(message);
    expect(message.text).toBe('Order 1001: shipped, 2 cases.');
    expect(said).toContain('Order 1001 · shipped');
    expect(said).toContain('card €120.00: paid T');
    expect(said).toContain('DHL 00340434161094042557: in transit T · expected T');
    expect(said).toContain('*EX-1042* Delivery late · Moderate · P2 · claimed · <@U0MEI> has it');
    expect(said).toContain('J*** S. (gold) · Lisbon, PT · j***@d***.com · ****5678');
  });

  it('says in Chinese that nothing is known yet of a stub', () => {
    const {
      total: _t,
      number: _n,
      customerName: _c,
      destination: _d,
      email: _e,
      phone: _p,
      placedAt: _a,
      promisedDeliveryAt: _m,
      ...bare
    } = anOrderView({ status: 'unknown', items: [], payments: [], shipments: [], cases: [] });
    const message = orderAnswer(bare, zhCN);
    const said = told(message);
    expect(said).toContain('订单 o-1001 · 尚无资料');
    for (const none of ['尚无支付记录', '尚无包裹记录', '没有异常单，看起来一切正常。']) expect(said).toContain(none);
    expect(validateMessage(message)).toEqual([]);
  });

  it('shows a state that it does not know as it came', () => {
    const view = anOrderView({ payments: [{ state: 'on_ice', at: MONDAY }] });
    expect(told(orderAnswer(view, en))).toContain('Payment: on ice T');
  });

  it('lists several matches and how to ask for one', () => {
    const message = orderMatches(
      { query: '5678', matches: [anOrder(), anOrder({ id: 'o-2', number: '1002' })], total: 14 },
      en,
    );
    const said = told(message);
    expect(said).toContain('14 orders fit “5678”');
    expect(said).toContain('*Order 1001* · €120.00');
    expect(said).toContain('and 12 more; be more exact');
    expect(said).toContain('Use /order with one of these numbers.');
  });
});

describe('the answer of /cases', () => {
  it('gives a row per case with a way to what is possible', () => {
    const lines = Array.from({ length: 20 }, () => ({
      case: aCase({ owner: MEI, status: 'claimed' }),
      orderNumber: '1001',
    }));
    const message = caseList({ kind: 'mine', lines, total: 40 }, en);
    const said = told(message);
    expect(said).toContain('Your cases · 40 cases');
    expect(said).toContain('*EX-1042 Delivery late* · Moderate · P2 · Order 1001 · €60.00');
    expect(said).toContain('claimed · <@U0MEI> has it · to be solved by T');
    expect(said).toContain('15 of 40 are shown, the most pressing first');
    expect(message.blocks.filter(({ type }) => type === 'section')).toHaveLength(15);
    expect(validateMessage(message)).toEqual([]);
  });

  it.each(['mine', 'open', 'due', 'waiting'] as const)('says what to do when there is none: %s', (kind) => {
    expect(caseList({ kind, lines: [], total: 0 }, en).text).toBe(en.lookups.list.none[kind]);
  });

  it('repeats what it searched for', () => {
    expect(caseList({ kind: 'search', lines: [], total: 0, query: 'mug' }, zhCN).text).toContain('“mug”');
    const found = caseList({ kind: 'search', lines: [{ case: aCase() }], total: 1, query: 'mug' }, en);
    expect(told(found)).toContain('Cases found · 1 case');
    expect(told(found)).toContain('for “mug”');
  });
});

describe('the answer of /case', () => {
  it('shows how the case stands and where its card is', () => {
    const message = caseAnswer({ ...aView(), cardUrl: 'https://acme.slack.com/archives/C1/p12' }, en);
    expect(told(message)).toContain('<https://acme.slack.com/archives/C1/p12|Open the card>');
    expect(told(message)).not.toContain(en.lookups.case.why);
    expect(message.blocks.at(-2)).toMatchObject({ type: 'actions', elements: [{ action_id: 'case.more' }] });
  });

  it('tells why: the rule, the values, what raised the severity, and what the priority comes from', () => {
    const item = aCase({
      severity: 'severe',
      factors: ['high_value', 'vip'],
      deadlineAt: MONDAY,
      evidence: {
        promisedDeliveryAt: MONDAY,
        attempts: 2,
        suggestion: 'jane@gmail.com',
        ok: true,
        sums: { amount: 500, currency: 'EUR' },
      },
    });
    const said = told(caseAnswer({ ...aView(item), why: { mutes: [] } }, en));
    expect(said).toContain('LOG.DELIVERY_LATE: The parcel did not arrive when it was promised.');
    expect(said).toContain(
      'Delivery promised: T\\nAttempts: 2\\nProbably meant: j∗∗∗@\u2060g∗∗∗.com\\nok: yes\\nsums: €5.00',
    );
    expect(said).toContain('Severe, raised by high value, VIP customer');
    expect(said).toContain('Priority P2 from the severity and the deadline T');
    expect(said).toContain('Found by the rules of Ordermend · It is still true of the newest facts');
  });

  it('keeps the telephone number masked that a rule suggests', () => {
    const said = told(
      caseAnswer({ ...aView(aCase({ evidence: { suggestion: '+491711234567' } })), why: { mutes: [] } }, en),
    );
    expect(said).toContain('Probably meant: ');
    expect(said).not.toContain('1711234567');
  });

  it('links nowhere but to https', () => {
    expect(told(caseAnswer({ ...aView(), cardUrl: 'javascript:alert(1)' }, en))).not.toContain('javascript');
    expect(told(caseAnswer({ ...aView(), cardUrl: 'https://x/y|z>' }, en))).not.toContain('|z');
  });
});

describe('help, usage and health', () => {
  it.each(COMMANDS)('usage of /%s says what was wrong first, then every form of it', (command) => {
    const problem = en.errors.unknownOrder(slackPen('en'), 'zzz');
    const message = usage(command, en, problem);
    expect(message.blocks[0]).toMatchObject({ text: { text: problem } });
    for (const { input } of en.commands.usages[command].forms) expect(told(message)).toContain(`\`${input}\``);
  });

  it('help names every command in both languages', () => {
    for (const messages of [en, zhCN])
      for (const command of COMMANDS) expect(told(help(messages))).toContain(`/${command}`);
  });

  it('health says in words which part needs a look', () => {
    const view = {
      parts: [
        { part: 'database', state: 'ok' },
        { part: 'slack', state: 'degraded', detail: 'ratelimited' },
        { part: 'effects', state: 'off' },
      ],
      figures: { events: 12000, cardsBehind: 0 },
      runningSince: MONDAY,
    } as const;
    const said = told(health(view, en));
    expect(said).toContain('One part needs a look.');
    expect(said).toContain('◐ Slack: limps (ratelimited)');
    expect(said).toContain('12,000 events stored · 0 cards behind');
    expect(said).toContain('No event has come in yet. · Running since T');
    expect(told(health({ ...view, parts: view.parts.slice(0, 1) }, zhCN))).toContain('一切正常。');
  });

  it('health says how long each sender has been silent, the quietest first and no more than a dozen', () => {
    const senders = Array.from({ length: 20 }, (_, i) => ({ source: `carrier/${i}`, lastAt: MONDAY + i }));
    const view = {
      parts: [],
      figures: {},
      runningSince: MONDAY,
      sources: [{ source: 'stripe' }, { source: '<shop>', lastAt: MONDAY }, ...senders],
    };
    const said = told(health(view, en));
    expect(said).toContain('stripe: connected, never heard yet\\n&lt;shop&gt;: last heard T\\ncarrier/0: last heard T');
    expect(said).toContain('carrier/9:');
    expect(said).not.toContain('carrier/10:');
    expect(told(health(view, zhCN))).toContain('stripe：已连接，尚未收到任何事件');
  });
});
