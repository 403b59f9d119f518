import { describe, expect, it } from 'vitest';
import { warningsSection } from '../../../src/cards/home/warnings-section.ts';
import { validateMessage } from '../../../src/cards/kit/validate/validate.ts';
import { comingCall } from '../../../src/cards/thread/coming-call.ts';
import { en } from '../../../src/i18n/en.ts';
import { zhCN } from '../../../src/i18n/zh-CN.ts';
import { MEI, MONDAY } from '../cards/support/a-case.ts';
import { captured, created, event, hour, labelled, scanned, told } from '../order/story.ts';
import { judge } from '../rules/judge.ts';

const coming = (...args: Parameters<typeof judge>) => judge(...args).coming.map(({ code }) => code);

describe('what is coming', () => {
  const paid = told(created(), captured(0));

  it('is warned of when four fifths of a term have passed, and is due when it opens', () => {
    const [ship] = judge(paid, 1).coming;
    expect(ship).toEqual({ code: 'LOG.SHIP_DELAY', warnAt: hour(48 * 0.8), dueAt: hour(48) + 1 });
  });

  it('opens nothing', () => {
    expect(judge(paid, 47)).toMatchObject({ findings: [], muted: [] });
  });

  it('is over once the parcel leaves, and then about its delivery', () => {
    const gone = told(created(), captured(0), labelled(1), scanned(2, 'in_transit'));
    expect(coming(paid, 3)).toEqual(['LOG.SHIP_DELAY', 'LOG.DELIVERY_LATE']);
    expect(coming(gone, 3)).toEqual(['LOG.STALLED', 'LOG.DELIVERY_LATE']);
  });

  it('is not told while a hold explains it, nor above a rung on which a case stands', () => {
    const held = told(created(), captured(0), event('order.held', 3, { hold_id: 'h', codes: ['OTHER'] }));
    expect(coming(held, 4)).toEqual([]);
    expect(coming(paid, 60)).toEqual([]);
  });

  it('is counted in business time where the term is', () => {
    const noPromise = told(created({ promised_ship_at: undefined, promised_delivery_at: undefined }), captured(0));
    const [ship] = judge(noPromise, 1).coming;
    // Of 38.4 hours 38 are over on Friday evening in Berlin; the rest is 24 minutes of Monday, not of the weekend.
    expect(new Date(ship?.warnAt ?? 0).toISOString()).toBe('2026-03-09T08:24:00.000Z');
  });

  it('is not told of rules that are only watched', () => {
    const settings = { 'LOG.SHIP_DELAY': { mode: 'monitor', params: {} } } as const;
    expect(coming(paid, 3, {}, settings)).toEqual(['LOG.DELIVERY_LATE']);
  });
});

describe('the warning', () => {
  const line = { order: '<!here>', code: 'LOG.SHIP_DELAY', dueAt: MONDAY } as const;

  it('on Home counts orders and names the nearest, in both languages', () => {
    const view = { orders: 5, more: false, byCode: [{ code: 'LOG.SHIP_DELAY', count: 5 }] as const, first: [line] };
    const said = JSON.stringify(warningsSection(view, en));
    expect(said).toContain('5 orders will be in trouble if nothing happens:* Shipping delay 5');
    expect(said).not.toContain('<!here>');
    expect(JSON.stringify(warningsSection(view, zhCN))).toContain('将有 5 个订单出现异常');
    expect(warningsSection({ ...view, orders: 0 }, en)).toEqual([]);
  });

  it('to an owner calls them once, with ten lines at most', () => {
    const message = comingCall({ to: MEI, lines: Array.from({ length: 14 }, () => line) }, en);
    expect(validateMessage(message)).toEqual([]);
    const said = JSON.stringify(message);
    expect(said.match(/<@U0MEI>/g)).toHaveLength(1);
    expect(said.match(/Shipping delay/g)).toHaveLength(10);
  });
});
