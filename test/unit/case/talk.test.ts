import { describe, expect, it } from 'vitest';
import type { Case } from '../../../src/domain/case/case.ts';
import { isRunning } from '../../../src/domain/case/clock.ts';
import type { ContactCommand } from '../../../src/domain/case/command.ts';
import type { Contact } from '../../../src/domain/case/contact.ts';
import type { Circumstances } from '../../../src/domain/case/decide/circumstances.ts';
import { decide } from '../../../src/domain/case/decide.ts';
import type { CaseEvent } from '../../../src/domain/case/event.ts';
import { standingConsent } from '../../../src/domain/case/standing-consent.ts';
import { CONTACT_RULES } from '../../../src/domain/contact/contact-rules.ts';
import { type EffectId, SYSTEM } from '../../../src/domain/ids.ts';
import { CASE_IN, caseAfter } from '../../support/case-in.ts';
import { MEI, MONDAY } from '../../support/opened-case.ts';

const DAY_MS = 24 * 3_600_000;
const CALL: ContactCommand = { type: 'contact', id: 'ef_9' as EffectId, channel: 'phone', outcome: 'no_answer' };
const OFFER: ContactCommand = {
  type: 'contact',
  id: 'ef_9' as EffectId,
  channel: 'email',
  effect: { kind: 'message.send', input: {} },
  choices: [{ number: 1, resolution: 'RESHIP' }],
};
const ALL_WAYS = new Set(['email', 'phone', 'sms'] as const);

/** Noon of the customer's day unless said otherwise. */
function around(differing: Partial<Circumstances> = {}, channels: ReadonlySet<string> = ALL_WAYS): Circumstances {
  const contact = { attempts: [], channels, zone: 'UTC', rules: CONTACT_RULES };
  return { actor: { id: MEI, roles: ['handler'] }, now: MONDAY + 3 * 3_600_000, contact, ...differing };
}

function typesOf(item: Case, command: ContactCommand, it = around()): readonly string[] {
  const decision = decide(item, command, it);
  return decision.kind === 'events' ? decision.events.map(({ type }) => type) : [decision.kind];
}

describe('contacting a customer', () => {
  it('claims an unclaimed case in the same step', () => {
    expect(typesOf(CASE_IN.open, CALL)).toEqual(['claimed', 'contacted']);
  });

  it('lets a case wait a day for the customer who was offered a choice, never past its deadline', () => {
    const { now } = around();
    const until = (item: Case) => {
      const decision = decide(item, OFFER, around());
      const waited = decision.kind === 'events' ? decision.events.find(({ type }) => type === 'waited') : undefined;
      return waited?.type === 'waited' ? waited.waiting : undefined;
    };
    expect(until(CASE_IN.claimed)).toEqual({ reason: 'customer', condition: 'reply', since: now, until: now + DAY_MS });
    expect(until({ ...CASE_IN.claimed, deadlineAt: now + 5_000 })?.until).toBe(now + 5_000);
    expect(typesOf(CASE_IN.verifying, OFFER)).toEqual(['contacted']);
    expect(typesOf(CASE_IN.claimed, CALL)).toEqual(['contacted']);
  });

  it('plans the next attempt in the same step', () => {
    const followUp = { id: 'fu_1', dueAt: around().now + 1, note: 'text them' };
    expect(typesOf(CASE_IN.claimed, { ...CALL, followUp })).toEqual(['contacted', 'follow_up_planned']);
  });

  const NIGHT = MONDAY + 13 * 3_600_000;
  it.each([
    ['at night', CALL, around({ now: NIGHT }), { code: 'quiet_hours', nextAt: MONDAY + DAY_MS }],
    ['without an address', OFFER, around({}, new Set(['phone'])), { code: 'no_way', channel: 'email' }],
    [
      'against their will',
      CALL,
      around({
        contact: {
          attempts: [{ at: MONDAY, channel: 'phone', outcome: 'opted_out' }],
          channels: ALL_WAYS,
          zone: 'UTC',
          rules: CONTACT_RULES,
        },
      }),
      { code: 'opted_out', channel: 'phone' },
    ],
  ])('is refused %s', (_when, command, it, refusal) => {
    expect(decide(CASE_IN.claimed, command, it)).toEqual({ kind: 'refused', refusal });
  });

  it('writes by mail at night', () => {
    expect(typesOf(CASE_IN.claimed, OFFER, around({ now: NIGHT }))).toContain('contacted');
  });
});

describe('what the customer chose', () => {
  const consent = { resolution: 'RESHIP', messageId: 'm-1', at: MONDAY } as const;
  const heard = (messageId: string, intent: string) =>
    ({ type: 'message_heard', messageId, intent, text: '' }) as const;

  it('stands until they write something else; thanks change nothing', () => {
    const chosen = caseAfter({ ...heard('m-1', 'other'), consent });
    expect(standingConsent(chosen)).toEqual(consent);
    expect(standingConsent(caseAfter({ ...heard('m-1', 'other'), consent }, heard('m-2', 'thanks')))).toEqual(consent);
    expect(standingConsent(caseAfter({ ...heard('m-1', 'other'), consent }, heard('m-2', 'other')))).toBeUndefined();
  });
});

describe('the time to contact the customer', () => {
  const heard: CaseEvent = { type: 'message_heard', messageId: 'm-1', intent: 'other', text: '' };
  const attempt = (it: Partial<Contact>): CaseEvent => ({
    type: 'contacted',
    contact: { id: 'ef_1' as EffectId, channel: 'phone', by: MEI, at: MONDAY, state: 'logged', ...it },
  });
  const waits: CaseEvent = {
    type: 'waited',
    waiting: { reason: 'customer', condition: 'reply', since: MONDAY, until: MONDAY + DAY_MS },
    note: '',
  };
  const hears = (...before: readonly CaseEvent[]) =>
    caseAfter({ type: 'claimed' }, ...before, { event: heard, by: SYSTEM });

  it('runs until we answer somebody who wrote first', () => {
    expect(isRunning(hears(), 'contact')).toBe(true);
    expect(isRunning(hears(heard), 'contact')).toBe(true);
    const answered = hears(heard, attempt({ channel: 'email', state: 'sent', outcome: 'email_sent' }));
    expect(isRunning(answered, 'contact')).toBe(false);
  });

  it.each([
    ['a call that they did not take', [attempt({ outcome: 'no_answer' })]],
    ['a mail of which nobody knows whether it arrived', [attempt({ channel: 'email', state: 'unknown' })]],
    ['a case that waits for them', [waits]],
  ])('is over once they answer %s', (_what, before) => {
    expect(hears(...before).contactedAt).toBe(MONDAY + 3 * 60_000);
  });

  it.each([
    ['a wrong number', attempt({ outcome: 'wrong_number' })],
    ['a mail that still waits to be sent', attempt({ channel: 'email', state: 'requested' })],
    ['a mail that was taken back', attempt({ channel: 'email', state: 'withdrawn' })],
    ['a mail that came back', attempt({ channel: 'email', state: 'sent', outcome: 'email_bounced' })],
  ])('goes on when they write after %s', (_what, before) => {
    expect(isRunning(hears(before), 'contact')).toBe(true);
  });

  it('does not begin again, long over, when they write to a case that had ended', () => {
    const again = hears({ type: 'solved', ending: 'recorded' }, { type: 'reopened', why: 'customer_wrote' });
    expect(isRunning(again, 'contact')).toBe(false);
  });
});
