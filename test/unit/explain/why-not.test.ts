import { describe, expect, it } from 'vitest';
import { validateMessage } from '../../../src/cards/kit/validate/validate.ts';
import { whyNot } from '../../../src/cards/lookup/why-not.ts';
import { whyNotRule } from '../../../src/cards/lookup/why-not-rule.ts';
import type { RuleLine, WhyNotView } from '../../../src/cards/lookup/why-not-view.ts';
import { explainOrder } from '../../../src/domain/detection/explain-order.ts';
import { RULES } from '../../../src/domain/detection/rules.ts';
import type { Order } from '../../../src/domain/order/order.ts';
import { en } from '../../../src/i18n/en.ts';
import { zhCN } from '../../../src/i18n/zh-CN.ts';
import { MEI, MONDAY } from '../cards/support/a-case.ts';
import { captured, created, event, told } from '../order/story.ts';
import { around } from '../rules/judge.ts';

const said = (message: object) => JSON.stringify(message).replace(/<!date[^>]+>/g, 'T');

function view(order: Order, hours: number): WhyNotView {
  return { order: '1001', rules: explainOrder(order, around(hours), {}).map((it) => ({ ...it, others: [] })) };
}

function line(code: string, order: Order, hours: number, more: Partial<RuleLine> = {}): [WhyNotView, RuleLine] {
  const all = view(order, hours);
  const found = all.rules.find((it) => it.code === code);
  if (found === undefined) throw new Error(`no rule ${code}`);
  return [all, { ...found, ...more }];
}

const paid = told(created(), captured());

describe('the answer of why-not', () => {
  it('has a line for every rule, inside the limits of Slack, in both languages', () => {
    for (const messages of [en, zhCN]) {
      const message = whyNot(view(paid, 10), messages);
      for (const { code } of RULES) expect(said(message)).toContain(code);
      expect(validateMessage(message)).toEqual([]);
    }
  });

  it('says what would open when, and what would keep it from that', () => {
    const text = said(whyNot(view(paid, 10), en));
    expect(text).toContain('(LOG.SHIP_DELAY): would open T unless it is handed over');
    expect(text).toContain('(ITM.OUT_OF_STOCK): not judged, never sent: stock');
    expect(text).toContain('(LOG.STALLED): not judged, never sent: parcels');
    expect(said(whyNot(view(paid, 10), zhCN))).toContain('(LOG.SHIP_DELAY): 将于 T 开单，除非包裹交给承运商');
  });

  it('shows a limit of money beside what it is compared with', () => {
    const cents = told(created(), captured(0.1, { amount: '59.80' }));
    const text = said(whyNotRule(...line('PAY.MISMATCH', cents, 2), en));
    expect(text).toContain('opens above €0.30 difference; difference is €0.20');
    expect(text).toContain('Payable: €60.00');
    expect(text).toContain('`tolerance_share` 0.005');
    expect(said(whyNotRule(...line('PAY.MISMATCH', cents, 2), zhCN))).toContain(
      '差额超过 €0.30 时开单；目前差额 €0.20',
    );
  });

  it('names the case, who settled it and who silenced it', () => {
    const text = (more: Partial<RuleLine>) => said(whyNotRule(...line('LOG.SHIP_DELAY', paid, 60, more), en));
    expect(text({ caseId: 'EX-7' })).toContain('*exception*, EX-7');
    expect(text({ settled: { caseId: 'EX-7', by: MEI } })).toContain('settled by <@U0MEI> with EX-7');
    const silence = { untilAt: MONDAY, by: MEI, reason: 'stocktaking' };
    expect(text({ caseId: 'EX-7', silence })).toContain('Silenced by <@U0MEI> until T: “stocktaking”');
    expect(text({ others: ['EX-9'] })).toContain('Cases of this type from elsewhere: EX-9');
  });

  it('shows of masked data that it is masked, never the data', () => {
    const masked = told(created({ customer: { id: 'mei', name: '张**', phone: '138****1234' }, ship_to: undefined }));
    const text = said(whyNotRule(...line('CUS.INFO_WRONG', masked, 1), zhCN));
    expect(text).toContain('未判定，平台已脱敏：姓名、电话');
    expect(text).not.toContain('1234');
  });

  it('says of an order that has not arrived from when on it is judged', () => {
    const stub = told(event('order.approved', 0));
    const text = said(whyNot({ ...view(stub, 0.1), judgedFrom: MONDAY }, en));
    expect(text).toContain('It is judged from T on');
  });

  it('has the clause of every rule in both languages', () => {
    for (const { whys } of [en, zhCN])
      expect(Object.keys(whys.clauses).sort()).toEqual(RULES.map(({ code }) => code).sort());
  });
});
