import { beforeEach, describe, expect, it } from 'vitest';
import { createStore } from '../../../db/sqlite/create-store.ts';
import { openDatabase } from '../../../db/sqlite/open-database.ts';
import { seeFollowUps } from '../../../src/app/clocks/see-follow-ups.ts';
import { changeContact } from '../../../src/app/effects/change-contact.ts';
import { joinCase } from '../../../src/app/messages-in/join-case.ts';
import type { Store } from '../../../src/app/ports/store.ts';
import type { Case } from '../../../src/domain/case/case.ts';
import type { CaseEvent } from '../../../src/domain/case/event.ts';
import type { EffectId } from '../../../src/domain/ids.ts';
import type { Milestone } from '../../../src/domain/procedures/procedure.ts';
import { anEffect } from '../../support/an-effect.ts';
import { REFUND } from '../../support/case-in.ts';
import { MEI, MONDAY, openedCase } from '../../support/opened-case.ts';
import { event } from '../order/story.ts';

const NOW = MONDAY + 3_600_000;
const CLAIMED: CaseEvent = { type: 'claimed' };
const REFUNDED: CaseEvent = {
  type: 'remedy_added',
  remedy: { ...REFUND, state: 'verified' },
  cause: 'carrier',
};
const MAIL = {
  id: 'ef_mail' as EffectId,
  channel: 'email',
  by: MEI,
  at: MONDAY,
  state: 'requested',
  effect: { kind: 'message.send', input: {} },
} as const;
const CALL = { id: 'ef_call' as EffectId, channel: 'phone', by: MEI, at: MONDAY, state: 'logged' } as const;

/** A case whose refund is verified, and whose procedure asks for one thing more. */
describe('a mended case that waits for a required step alone', () => {
  let store: Store;
  beforeEach(() => {
    store = createStore(openDatabase(':memory:', { durable: false }));
  });

  it.each([
    ['accepted', 'solved'],
    ['refused', 'claimed'],
  ] as const)('is to tell its customer: a mail that was %s leaves it %s', (state, status) => {
    const item = mended('contacted', { type: 'contacted', contact: MAIL });
    const after = store.write((tx) => {
      const row = anEffect('message.send', {}, { id: MAIL.id, orderId: 'o-1', caseId: item.id });
      tx.effects.add(row);
      return changeContact(tx, row, { state }, NOW);
    });
    expect(after?.status).toBe(status);
    expect(store.read.cases.history(item.id).at(-1)?.event.type).toBe(
      status === 'solved' ? 'solved' : 'contact_changed',
    );
  });

  it.each([
    ['Thank you so much, all is well!', 'thanks', 'solved'],
    ['This is still broken, I want my money back', 'refund', 'claimed'],
  ] as const)('is to reach its customer, who writes “%s” after a call: %s, %s', (text, intent, status) => {
    const item = mended('contacted', { type: 'contacted', contact: { ...CALL, outcome: 'no_answer' } });
    const message = event('customer.message', 0, { message_id: 'm-1', channel: 'email', from: {}, text });
    const after = store.write((tx) =>
      joinCase(tx, item, { key: 'shop|m-1', event: message, intent, text, proved: true }, NOW),
    );
    expect(after.status).toBe(status);
    expect(after.contactedAt).toBe(NOW);
  });

  it('is to see a scan that was planned for, and is solved by it', () => {
    const followUp = { id: 'fu_1', dueAt: NOW + 1, note: 'moves?', by: MEI, state: 'planned', until: 'scan' } as const;
    const item = mended('follow_up_done', { type: 'follow_up_planned', followUp });
    const seen = { at: NOW, now: NOW };
    expect(store.write((tx) => seeFollowUps(tx, item, 'stock', seen)).status).toBe('claimed');
    expect(store.write((tx) => seeFollowUps(tx, item, 'scan', seen)).status).toBe('solved');
  });

  it('goes on when something else is still owed', () => {
    const item = mended(
      'contacted',
      { type: 'contacted', contact: MAIL },
      { type: 'remedy_added', remedy: OWED, cause: 'carrier' },
    );
    const row = anEffect('message.send', {}, { id: MAIL.id, orderId: 'o-1', caseId: item.id });
    store.write((tx) => tx.effects.add(row));
    expect(store.write((tx) => changeContact(tx, row, { state: 'accepted' }, NOW))?.status).toBe('verifying');
  });

  function mended(doneBy: Milestone, ...events: readonly CaseEvent[]): Case {
    return store.write((tx) => {
      const words = { en: { title: 'the last step' } };
      const last = { id: 'last', stage: 'follow_up', role: 'handler', required: true, doneBy, words } as const;
      tx.procedures.use({ code: 'LOG.LOST', version: 'v1', steps: [last] }, { at: MONDAY, known: true });
      const item = openedCase(tx, { procedure: { code: 'LOG.LOST', version: 'v1' } });
      return tx.cases.apply(item, [CLAIMED, REFUNDED, ...events], { at: MONDAY, by: MEI });
    });
  }
});

const OWED = { ...REFUND, id: 'ef_2' as EffectId, state: 'accepted' } as const;
