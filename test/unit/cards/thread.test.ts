import { describe, expect, it } from 'vitest';
import { validateMessage } from '../../../src/cards/kit/validate/validate.ts';
import { caseMarker, digestMarker } from '../../../src/cards/marker.ts';
import { backlogSummary } from '../../../src/cards/thread/backlog-summary.ts';
import { assignedCall } from '../../../src/cards/thread/life-call.ts';
import { reminder } from '../../../src/cards/thread/reminder.ts';
import { effectOverdueCall, effectRefusedCall, risenCall } from '../../../src/cards/thread/thread-call.ts';
import { timeline } from '../../../src/cards/thread/timeline.ts';
import type { CaseEvent, RecordedEvent } from '../../../src/domain/case/event.ts';
import { type PersonId, SYSTEM } from '../../../src/domain/ids.ts';
import { en } from '../../../src/i18n/en.ts';
import { zhCN } from '../../../src/i18n/zh-CN.ts';
import { markupOf } from '../../property/cards/shown-texts.ts';
import { aCase, aFollowUp, aRemedy, HOUR, JON, MEI, MONDAY } from './support/a-case.ts';

function recorded(event: CaseEvent, version: number, by: PersonId = MEI): RecordedEvent {
  return { caseId: aCase().id, version, at: MONDAY + version * HOUR, by, event };
}

const STORY: readonly RecordedEvent[] = [
  recorded({ type: 'opened', id: aCase().id, detector: 'rules', detected: aCase(), route: aCase().route }, 1, SYSTEM),
  recorded({ type: 'refreshed', detected: aCase() }, 1, SYSTEM),
  recorded({ type: 'claimed' }, 2),
  recorded({ type: 'assigned', to: JON, note: 'my shift ends' }, 3),
  recorded({ type: 'remedy_added', remedy: aRemedy({ state: 'requested' }), cause: 'carrier' }, 4, JON),
  recorded({ type: 'remedy_changed', id: 'e-1', state: 'verified', reference: 're_1' }, 5, SYSTEM),
  recorded({ type: 'solved', ending: 'remedied' }, 6, SYSTEM),
  recorded({ type: 'reopened', why: 'new_episode' }, 7, SYSTEM),
  recorded({ type: 'withdrawn', why: 'ITM.OUT_OF_STOCK' }, 8, SYSTEM),
];

const told = (text: string) => text.replace(/<!date[^>]+>/g, 'T');

describe('the history of a case', () => {
  it('tells a line per event in English, with people named and not notified', () => {
    const message = timeline({ case: aCase(), events: STORY, names: { [MEI]: 'Mei', [JON]: 'Jon' } }, en);
    expect(markupOf(message).slice(1).map(told)).toEqual([
      '*History of EX-1042*',
      [
        'T · Ordermend · opened: Delivery late',
        'T · Mei · claimed',
        'T · Mei · given to Jon: “my shift ends”',
        'T · Jon · remedy: Refund in full, €60.00: about to be sent to the shop: “customer agreed”',
        'T · Ordermend · remedy done and verified',
        'T · Ordermend · solved: remedied and verified',
        'T · Ordermend · reopened: it happens again',
        'T · Ordermend · withdrawn: Out of stock says it already',
      ].join('\n'),
    ]);
    expect(JSON.stringify(message)).not.toContain('<@');
  });

  it('tells the same in Chinese', () => {
    const message = timeline({ case: aCase(), events: STORY, names: { [MEI]: '梅', [JON]: 'Jon' } }, zhCN);
    expect(told(markupOf(message)[2] ?? '').split('\n')).toEqual([
      'T · Ordermend · 新建：送达延迟',
      'T · 梅 · 认领',
      'T · 梅 · 转派给 Jon：“my shift ends”',
      'T · Jon · 处理方案：全额退款 €60.00：即将发送给店铺：“customer agreed”',
      'T · Ordermend · 处理方案已完成并核实',
      'T · Ordermend · 已解决：已处理并核实',
      'T · Ordermend · 重新打开：再次发生',
      'T · Ordermend · 撤销：已由“商品缺货”涵盖',
    ]);
  });

  it('keeps the newest part of a history that no message holds, and counts the rest', () => {
    const events = Array.from({ length: 2000 }, (_, version) =>
      recorded({ type: 'noted', text: `note ${version}` }, version),
    );
    const message = timeline({ case: aCase(), events }, en);
    expect(validateMessage(message)).toEqual([]);
    const said = JSON.stringify(message);
    expect(said).toContain('note 1999');
    expect(said).not.toContain('note 0”');
    const lines = markupOf(message)
      .filter((text) => text.includes('note'))
      .join('\n')
      .split('\n').length;
    expect(said).toContain(`${new Intl.NumberFormat('en').format(2000 - lines)} earlier entries`);
  });
});

describe('the reminder of a follow-up', () => {
  it('calls the owner once, quotes the promise, and offers Done, Later and Open', () => {
    const view = { case: aCase({ owner: JON }), followUp: aFollowUp({ state: 'reminded' }), orderNumber: '1001' };
    const message = reminder(view, en);
    expect(JSON.stringify(message).match(/<@/g)).toHaveLength(1);
    expect(message.blocks[0]).toMatchObject({
      text: { text: '<@U0JON>: *your follow-up is due*\n“call the customer”\nEX-1042 Delivery late · Order 1001' },
    });
    expect(message.blocks[1]).toMatchObject({
      elements: [
        { action_id: 'followup.done', value: '{"case":"EX-1042","v":3,"follow_up":"f-1"}' },
        { action_id: 'followup.later' },
        { action_id: 'followup.open' },
      ],
    });
    expect(message.text).toBe('Follow-up due on EX-1042: call the customer');
  });

  it('calls who planned it when nobody has the case', () => {
    const message = reminder({ case: aCase(), followUp: aFollowUp({ state: 'reminded' }) }, en);
    expect(JSON.stringify(message)).toContain('<@U0MEI>: *your follow-up is due*');
  });

  it('says what became of it and has no buttons once it was answered', () => {
    const done = reminder({ case: aCase(), followUp: aFollowUp({ state: 'done', doneBy: JON, doneAt: MONDAY }) }, en);
    expect(told(JSON.stringify(done.blocks))).toContain('Done by <@U0JON> T');
    const moved = reminder({ case: aCase(), followUp: aFollowUp({ state: 'planned' }) }, zhCN);
    expect(told(JSON.stringify(moved.blocks))).toContain('已改至 T');
    for (const { blocks } of [done, moved]) expect(blocks.some(({ type }) => type === 'actions')).toBe(false);
  });
});

describe('short calls in the thread', () => {
  it('tell the new owner what they were given', () => {
    expect(
      assignedCall({ case: aCase({ owner: JON, handedBy: MEI }), to: JON, by: MEI, note: 'my shift ends' }, en).text,
    ).toBe('<@U0JON>, <@U0MEI> has given you this case: “my shift ends”');
    expect(assignedCall({ case: aCase({ owner: JON }), to: JON, by: MEI, note: '' }, zhCN).text).toBe(
      '<@U0JON>，<@U0MEI> 已将此异常单转派给您。',
    );
  });

  it('tell the owner of a rise and of a remedy that nothing verified, and work without an owner', () => {
    expect(risenCall({ case: aCase({ owner: MEI }), priority: 'P1' }, en).text).toBe('<@U0MEI>: This case is P1 now.');
    expect(risenCall({ case: aCase(), priority: 'P1' }, zhCN).text).toBe('此异常单的优先级已升为 P1。');
    expect(effectOverdueCall({ case: aCase({ owner: MEI }), remedy: aRemedy() }, en).text).toContain(
      '<@U0MEI>: “Refund in full” should have been verified by now',
    );
  });
});

describe('the call to who counts on a remedy that was refused', () => {
  const refused = (reason: string) => ({ case: aCase({ owner: MEI }), remedy: aRemedy({ state: 'refused', reason }) });

  it('says why and what to do now, in sentences where the reason is ours', () => {
    expect(effectRefusedCall(refused('not_refundable'), en).text).toBe(
      '<@U0MEI>: “Refund in full” was not done: less is left to refund by now. Nothing was sent to the shop. See what was paid back meanwhile, then resolve with less or without a refund.',
    );
    expect(effectRefusedCall(refused('refund failed'), zhCN).text).toBe(
      '<@U0MEI>: “全额退款”未执行：支付渠道退款失败。客户尚未收到退款。请在店铺后台以其他方式退款，然后处理此异常单。',
    );
  });

  it("quotes the shop's own words, which cannot call anybody, and gets by without them", () => {
    expect(effectRefusedCall(refused('<!channel> order is archived'), en).text).toContain(
      'was not done, the shop refused it: “&lt;!channel&gt; order is archived”. Mend the cause in your shop',
    );
    expect(effectRefusedCall(refused(''), en).text).toContain('the shop refused it. Mend');
  });

  it('calls who decided it when nobody has the case', () => {
    const message = effectRefusedCall({ case: aCase(), remedy: aRemedy({ state: 'refused', by: JON }) }, en);
    expect(message.text).toMatch(/^<@U0JON>: /);
  });
});

describe('the summary of a backlog', () => {
  it('counts by severity and type, and says how to take the cases up', () => {
    const message = backlogSummary(
      {
        total: 1200,
        oldestAt: MONDAY,
        byCode: [
          { code: 'LOG.DELIVERY_LATE', count: 1000 },
          { code: 'LOG.LOST', count: 200 },
        ],
        bySeverity: { minor: 1000, moderate: 0, severe: 200 },
      },
      en,
    );
    const said = told(JSON.stringify(message));
    expect(said).toContain('1,200 cases were true already when the orders were imported, the oldest since T');
    expect(said).toContain('Severe 200 · Minor 1,000');
    expect(said).toContain('Delivery late: 1,000\\nParcel lost: 200');
    expect(said).toContain('/cases open');
  });
});

describe('the marks of messages', () => {
  it('are those of the contract and carry ids only', () => {
    expect(caseMarker(aCase())).toEqual({
      event_type: 'ordermend_case',
      event_payload: { case_id: 'EX-1042', version: 3 },
    });
    expect(digestMarker('C1', '2026-03-01')).toEqual({
      event_type: 'ordermend_digest',
      event_payload: { digest: 'C1', local_date: '2026-03-01' },
    });
  });
});
