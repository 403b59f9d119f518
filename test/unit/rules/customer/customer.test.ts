import { describe, expect, it } from 'vitest';
import { captured, created, event, hour, labelled, scanned, told } from '../../order/story.ts';
import { codes, judge, nextLook, only } from '../judge.ts';

const mei = {
  id: 'mei',
  name: 'Mei Lin',
  email: 'mei.lin@gmail.com',
  phone: '+4915112345678',
  time_zone: 'Europe/Berlin',
};
const home = { name: 'Mei Lin', line1: 'Lindenallee 12', city: 'Hamburg', postal_code: '20095', country: 'DE' };

describe('CUS.INFO_WRONG', () => {
  it.each([
    ['a mistyped mail provider', { email: 'mei.lin@gmial.com' }, 'email:typo_domain'],
    ['a name that is a stand-in', { name: 'test' }, 'name:placeholder'],
    ['an empty name', { name: '' }, 'name:empty'],
    ['a number that is too short', { phone: '+49151' }, 'phone:'],
  ])('opens for %s', (_name, wrong, problem) => {
    const { evidence, severity } = only(judge(told(created({ customer: { ...mei, ...wrong } })), 1), 'CUS.INFO_WRONG');
    expect((evidence.problems as readonly string[])[0]).toContain(problem);
    expect(severity).toBe('minor');
  });

  it('suggests what was meant', () => {
    expect(
      only(judge(told(created({ customer: { ...mei, email: 'mei.lin@gmial.com' } })), 1), 'CUS.INFO_WRONG').evidence,
    ).toMatchObject({
      suggestion: 'mei.lin@gmail.com',
    });
  });

  it('names a stand-in once when recipient and customer are the same', () => {
    const order = told(created({ customer: { ...mei, name: 'test' }, ship_to: { ...home, name: 'test' } }));
    expect(only(judge(order, 1), 'CUS.INFO_WRONG').evidence.problems).toEqual(['name:placeholder']);
  });

  it('clears when the data are corrected or the parcel has left', () => {
    const wrong = created({ customer: { ...mei, email: 'mei.lin@gmial.com' } });
    expect(codes(judge(told(wrong, event('order.updated', 2, { customer: mei })), 3))).toEqual([]);
    expect(codes(judge(told(wrong, captured(), event('shipment.handed_over', 2)), 3))).toEqual([]);
  });

  it('is moderate in the last four hours before the promise to ship', () => {
    const wrong = told(created({ customer: { ...mei, email: 'mei.lin@gmial.com' } }));
    expect(nextLook(judge(wrong, 1))).toBeCloseTo(44, 4);
    expect(only(judge(wrong, 44), 'CUS.INFO_WRONG').severity).toBe('minor');
    expect(only(judge(wrong, 44.001), 'CUS.INFO_WRONG')).toMatchObject({ severity: 'moderate', deadlineAt: hour(48) });
  });

  it('is silent about what a source never sends, and about what a platform masks', () => {
    expect(codes(judge(told(created({ customer: { id: 'mei' }, ship_to: { country: 'DE' } })), 1))).toEqual([]);
    const masked = {
      customer: { id: 'z', name: '张**', phone: '138****1234' },
      ship_to: { name: '张三[1234]', phone: '13812345678-1234', country: 'CN' },
    };
    expect(codes(judge(told(created(masked)), 1))).toEqual([]);
  });
});

describe('CUS.ADDR_VAGUE', () => {
  it('opens for a street without a number where houses have them, and clears with one', () => {
    const vague = created({ ship_to: { ...home, line1: 'Lindenallee' } });
    expect(only(judge(told(vague), 1), 'CUS.ADDR_VAGUE').evidence).toMatchObject({ problem: 'no_house_number' });
    expect(codes(judge(told(vague, event('order.updated', 2, { ship_to: home })), 3))).toEqual([]);
  });

  it('opens for a phrase in place of an address', () => {
    expect(codes(judge(told(created({ ship_to: { ...home, line1: 'same as before' } })), 1))).toEqual([
      'CUS.ADDR_VAGUE',
    ]);
  });

  it('is silent for a named house in England and a source that sends no street', () => {
    const cottage = { line1: 'Rose Cottage', line2: 'Mill Lane', city: 'Ely', postal_code: 'CB7 4EX', country: 'GB' };
    expect(codes(judge(told(created({ ship_to: cottage })), 1))).toEqual([]);
    expect(codes(judge(told(created({ ship_to: { city: 'Hamburg', country: 'DE' } })), 1))).toEqual([]);
  });
});

describe('CUS.UNREACHABLE', () => {
  const tried = (hours: number, channel: string, outcome: string) =>
    event('contact.attempted', hours, { channel, outcome });

  it('opens after two failures on two channels', () => {
    const order = [created(), captured(), tried(2, 'phone', 'no_answer')] as const;
    expect(codes(judge(told(...order, tried(4, 'phone', 'busy')), 5))).toEqual([]);
    const finding = only(judge(told(...order, tried(4, 'wechat', 'no_answer')), 5), 'CUS.UNREACHABLE');
    expect(finding).toMatchObject({
      since: hour(4),
      evidence: { attempts: 2, channels: ['phone', 'wechat'] },
      severity: 'moderate',
    });
  });

  it('opens at once for a mail that bounced and a text message that could not be delivered', () => {
    expect(codes(judge(told(created(), tried(2, 'email', 'email_bounced')), 3))).toEqual(['CUS.UNREACHABLE']);
    expect(codes(judge(told(created(), tried(2, 'sms', 'sms_failed')), 3))).toEqual(['CUS.UNREACHABLE']);
  });

  it('opens when the carrier finds nobody, minor because the parcel is on its way', () => {
    const order = told(
      created(),
      captured(),
      labelled(1),
      scanned(9, 'attempt_failed', { raw_status: 'AttemptFail_002' }),
    );
    expect(only(judge(order, 10), 'CUS.UNREACHABLE').severity).toBe('minor');
  });

  it('clears when the customer answers or writes', () => {
    const bounced = [created(), tried(2, 'email', 'email_bounced')] as const;
    expect(codes(judge(told(...bounced, tried(3, 'phone', 'reached')), 4))).toEqual([]);
    const wrote = event('customer.message', 3, { message_id: 'm', channel: 'chat', text: 'Here I am' });
    expect(codes(judge(told(...bounced, wrote), 4))).toEqual([]);
  });
});

describe('CUS.ADDR_CHANGED_LATE', () => {
  const moved = event('order.updated', 5, { ship_to: { ...home, line1: 'Hafenstrasse 3' } });

  it('opens when the address changes after the label, and names the fields', () => {
    const order = told(created(), captured(), labelled(4, { ship_to: home }), moved);
    expect(only(judge(order, 6), 'CUS.ADDR_CHANGED_LATE')).toMatchObject({
      severity: 'severe',
      evidence: { changed: ['line1'] },
    });
    expect(
      only(
        judge(told(created(), captured(), labelled(4, { ship_to: home }), moved, scanned(7, 'picked_up')), 8),
        'CUS.ADDR_CHANGED_LATE',
      ).severity,
    ).toBe('moderate');
  });

  it('clears with a new label', () => {
    const again = labelled(6, { ship_to: { ...home, line1: 'Hafenstrasse 3' } });
    expect(codes(judge(told(created(), captured(), labelled(4, { ship_to: home }), moved, again), 7))).toEqual([]);
  });

  it('is silent when only the writing changed, and for labels that do not tell their address', () => {
    const same = event('order.updated', 5, { ship_to: { ...home, line1: 'LINDENALLEE 12,' } });
    expect(codes(judge(told(created(), captured(), labelled(4, { ship_to: home }), same), 6))).toEqual([]);
    expect(codes(judge(told(created(), captured(), labelled(4), moved), 6))).toEqual([]);
  });
});
