import { describe, expect, it } from 'vitest';
import type { ContactChannel } from '../../../src/domain/case/contact.ts';
import { type Attempt, CONTACT_RULES, type ContactQuestion } from '../../../src/domain/contact/contact-rules.ts';
import { earliestContact } from '../../../src/domain/contact/earliest-contact.ts';
import { mayContact } from '../../../src/domain/contact/may-contact.ts';
import { nextAttempt } from '../../../src/domain/contact/next-attempt.ts';
import type { PersonId } from '../../../src/domain/ids.ts';

const MEI = 'U0MEI' as PersonId;
const JON = 'U0JON' as PersonId;
const HOUR = 3_600_000;
const ALL: ReadonlySet<ContactChannel> = new Set<ContactChannel>(['phone', 'sms', 'email', 'marketplace']);

const at = (iso: string): number => Date.parse(iso);
const tried = (channel: string, iso: string, outcome = 'no_answer'): Attempt => ({ at: at(iso), channel, outcome });

function asked(now: string, attempts: readonly Attempt[] = [], zone = 'Europe/Berlin'): ContactQuestion {
  return { attempts, channels: ALL, now: at(now), zone, rules: CONTACT_RULES };
}

describe('whether a customer may be contacted now', () => {
  it('is yes in the middle of the day', () => {
    for (const channel of ALL) expect(mayContact(channel, MEI, asked('2026-07-01T10:00:00Z'))).toBeUndefined();
  });

  it.each([
    ['one minute before nine in the evening', '2026-07-01T18:59:59Z', undefined],
    ['at nine in the evening', '2026-07-01T19:00:00Z', '2026-07-02T07:00:00Z'],
    ['after midnight', '2026-07-01T23:30:00Z', '2026-07-02T07:00:00Z'],
    ['one minute before nine in the morning', '2026-07-02T06:59:00Z', '2026-07-02T07:00:00Z'],
    ['at nine in the morning', '2026-07-02T07:00:00Z', undefined],
  ])('keeps the telephone quiet by the clocks of the customer: %s', (_when, now, nextAt) => {
    const refusal = nextAt === undefined ? undefined : { code: 'quiet_hours', nextAt: at(nextAt) };
    expect(mayContact('phone', MEI, asked(now))).toEqual(refusal);
    expect(mayContact('sms', MEI, asked(now))).toEqual(refusal);
  });

  it('lets mail and marketplace messages go at night', () => {
    expect(mayContact('email', MEI, asked('2026-07-01T23:30:00Z'))).toBeUndefined();
    expect(mayContact('marketplace', MEI, asked('2026-07-01T23:30:00Z'))).toBeUndefined();
  });

  it.each([
    ['clocks go forward in Berlin: nine comes after eleven hours', '2026-03-28T20:00:00Z', '2026-03-29T07:00:00Z'],
    ['clocks go back in Berlin: nine comes after thirteen hours', '2026-10-24T19:00:00Z', '2026-10-25T08:00:00Z'],
  ])('knows the night in which %s', (_which, now, nextAt) => {
    expect(mayContact('phone', MEI, asked(now))).toEqual({ code: 'quiet_hours', nextAt: at(nextAt) });
  });

  it('asks for two hours between two tries, on whatever way', () => {
    const attempts = [tried('phone', '2026-07-01T10:00:00Z')];
    expect(mayContact('email', MEI, asked('2026-07-01T11:59:59Z', attempts))).toEqual({
      code: 'too_soon',
      nextAt: at('2026-07-01T12:00:00Z'),
    });
    expect(mayContact('email', MEI, asked('2026-07-01T12:00:00Z', attempts))).toBeUndefined();
  });

  it('names as next time one that nothing else forbids', () => {
    const attempts = [tried('phone', '2026-07-01T18:30:00Z')];
    expect(mayContact('phone', MEI, asked('2026-07-01T18:45:00Z', attempts))).toEqual({
      code: 'too_soon',
      nextAt: at('2026-07-02T07:00:00Z'),
    });
  });

  it('stops after three tries on a day of the customer', () => {
    const attempts = ['08:00', '10:00', '12:00'].map((time) => tried('email', `2026-07-01T${time}:00Z`));
    expect(mayContact('email', MEI, asked('2026-07-01T14:30:00Z', attempts))).toEqual({
      code: 'cap_reached',
      nextAt: at('2026-07-01T22:00:00Z'),
    });
    expect(mayContact('phone', MEI, asked('2026-07-01T14:30:00Z', attempts))).toEqual({
      code: 'cap_reached',
      nextAt: at('2026-07-02T07:00:00Z'),
    });
    // In Auckland two of the three were yesterday.
    expect(mayContact('email', MEI, asked('2026-07-01T14:30:00Z', attempts, 'Pacific/Auckland'))).toBeUndefined();
  });

  it('does not count what the customer says himself', () => {
    const attempts = ['08:00', '09:00', '10:00'].map((time) =>
      tried('email', `2026-07-01T${time}:00Z`, 'replied_other'),
    );
    expect(mayContact('email', MEI, asked('2026-07-01T10:01:00Z', attempts))).toBeUndefined();
  });

  it('is no on a way that the customer closed, until he answers on it again', () => {
    const out = tried('sms', '2026-07-01T08:00:00Z', 'opted_out');
    expect(mayContact('sms', MEI, asked('2026-07-03T10:00:00Z', [out]))).toEqual({ code: 'opted_out' });
    expect(mayContact('email', MEI, asked('2026-07-03T10:00:00Z', [out]))).toBeUndefined();
    const back = tried('sms', '2026-07-02T08:00:00Z', 'replied_accept');
    expect(mayContact('sms', MEI, asked('2026-07-03T10:00:00Z', [back, out]))).toBeUndefined();
  });

  it('is no without an address', () => {
    const question = { ...asked('2026-07-01T10:00:00Z'), channels: new Set(['email']) };
    expect(mayContact('phone', MEI, question)).toEqual({ code: 'no_address' });
  });

  it('is no while somebody else is at it, and yes for that person', () => {
    const lock = { by: JON, until: at('2026-07-01T10:10:00Z') };
    expect(mayContact('phone', MEI, { ...asked('2026-07-01T10:09:59Z'), lock })).toEqual({
      code: 'locked',
      by: JON,
      until: lock.until,
    });
    expect(mayContact('phone', JON, { ...asked('2026-07-01T10:09:59Z'), lock })).toBeUndefined();
    expect(mayContact('phone', MEI, { ...asked('2026-07-01T10:10:00Z'), lock })).toBeUndefined();
  });
});

describe('the next try', () => {
  it('climbs the ladder, two hours apart, and begins anew the next morning', () => {
    const attempts: Attempt[] = [];
    const told: string[] = [];
    let now = '2026-07-01T12:00:00Z';
    for (let nth = 0; nth < 5; nth += 1) {
      const next = nextAttempt(asked(now, attempts));
      if (next.kind !== 'try') throw new Error(next.kind);
      now = new Date(next.at).toISOString();
      told.push(`${next.channel} ${now.slice(5, 16)}`);
      attempts.push(tried(next.channel, now, next.channel === 'email' ? 'email_sent' : 'no_answer'));
    }
    expect(told).toEqual([
      'phone 07-01T12:00',
      'sms 07-01T14:00',
      'email 07-01T16:00',
      'marketplace 07-01T22:00',
      'phone 07-02T07:00',
    ]);
  });

  it('leaves out ways that lead nowhere', () => {
    const attempts = [tried('phone', '2026-07-01T08:00:00Z', 'wrong_number')];
    expect(nextAttempt(asked('2026-07-01T12:00:00Z', attempts))).toMatchObject({ kind: 'try', channel: 'email' });
    const bounced = [...attempts, tried('email', '2026-07-01T09:00:00Z', 'email_bounced')];
    const question = { ...asked('2026-07-01T12:00:00Z', bounced), channels: new Set(['phone', 'sms', 'email']) };
    expect(nextAttempt(question)).toEqual({ kind: 'exhausted' });
  });

  it('is none once the customer was reached, and comes back after a later try in vain', () => {
    const reached = tried('phone', '2026-07-01T08:00:00Z', 'reached');
    expect(nextAttempt(asked('2026-07-01T12:00:00Z', [reached]))).toEqual({ kind: 'heard' });
    const later = tried('sms', '2026-07-01T10:00:00Z', 'sms_delivered');
    expect(nextAttempt(asked('2026-07-01T12:00:00Z', [later, reached]))).toMatchObject({ channel: 'email' });
  });

  it('follows the rules of the team', () => {
    const rules = { ...CONTACT_RULES, spacingMs: 24 * HOUR, quietFrom: '12:00', quietUntil: '14:00' };
    const question = { ...asked('2026-07-01T10:30:00Z'), rules };
    expect(earliestContact('phone', question)).toBe(at('2026-07-01T12:00:00Z'));
    expect(earliestContact('phone', { ...question, now: at('2026-07-01T22:30:00Z') })).toBe(at('2026-07-01T22:30:00Z'));
  });
});
