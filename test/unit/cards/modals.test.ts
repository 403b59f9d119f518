import { describe, expect, it } from 'vitest';
import { validateView } from '../../../src/cards/kit/validate/validate.ts';
import { assignModal } from '../../../src/cards/modals/assign-modal.ts';
import { confirmModal } from '../../../src/cards/modals/confirm-modal.ts';
import { followUpModal } from '../../../src/cards/modals/follow-up-modal.ts';
import { noteModal } from '../../../src/cards/modals/note-modal.ts';
import { refusalField } from '../../../src/cards/modals/refusal-field.ts';
import { type ResolveForm, resolveModal } from '../../../src/cards/modals/resolve-modal.ts';
import { taskAnswerModal } from '../../../src/cards/modals/task-answer-modal.ts';
import { taskAskModal } from '../../../src/cards/modals/task-ask-modal.ts';
import type { RenderedModal } from '../../../src/cards/rendered.ts';
import { en } from '../../../src/i18n/en.ts';
import { LOCALES, messagesFor } from '../../../src/i18n/locale.ts';
import { zhCN } from '../../../src/i18n/zh-CN.ts';
import { aCase, aTask, MONDAY } from './support/a-case.ts';

const FORM: ResolveForm = {
  case: aCase(),
  resolutions: [
    { code: 'COMPENSATE', mode: 'recorded' },
    { code: 'REFUND_FULL', mode: 'executed' },
    { code: 'FALSE_POSITIVE', mode: 'ending' },
  ],
  payments: [
    {
      id: 'pay-1',
      method: 'card',
      captured: { amount: 12000, currency: 'EUR' },
      refundable: { amount: 9000, currency: 'EUR' },
    },
    { id: 'pay-2', refundable: { amount: 1000, currency: 'EUR' } },
  ],
  lines: [
    { line: 1, title: 'Blue mug', quantity: 2 },
    { line: 2, title: 'Lamp', quantity: 1 },
  ],
  cause: 'carrier',
  effectsOn: true,
};

interface Field {
  readonly block_id: string;
  readonly optional?: boolean;
  readonly element: {
    readonly action_id: string;
    readonly type: string;
    readonly initial_option?: { readonly value: string };
    readonly options?: readonly { readonly value: string; readonly text: { readonly text: string } }[];
    readonly option_groups?: readonly {
      readonly label: { readonly text: string };
      readonly options: readonly { readonly value: string }[];
    }[];
  };
}

const fieldsOf = (modal: RenderedModal) => modal.blocks.filter((block) => block.type === 'input') as unknown as Field[];
const fieldOf = (modal: RenderedModal, name: string) => fieldsOf(modal).find((field) => field.block_id === name);

describe('the form to resolve a case', () => {
  const modal = resolveModal(FORM, en);

  it('has the fields of the contract, each answering under "value"', () => {
    expect(modal.callback_id).toBe('case.resolve');
    expect(JSON.parse(modal.private_metadata ?? '')).toEqual({ case: 'EX-1042', v: 3 });
    expect(fieldsOf(modal).map((field) => [field.block_id, field.element.type, field.optional ?? false])).toEqual([
      ['resolution', 'static_select', false],
      ['payment', 'static_select', true],
      ['amount', 'plain_text_input', true],
      ['lines', 'checkboxes', true],
      ['cause', 'static_select', false],
      ['note', 'plain_text_input', true],
    ]);
    expect(fieldsOf(modal).every((field) => field.element.action_id === 'value')).toBe(true);
    expect(validateView(modal)).toEqual([]);
  });

  it('tells what the shop does from what is recorded only and what needs no remedy', () => {
    const groups = fieldOf(modal, 'resolution')?.element.option_groups ?? [];
    expect(groups.map((group) => [group.label.text, group.options.map(({ value }) => value)])).toEqual([
      ['Your shop does it, Ordermend verifies it', ['REFUND_FULL']],
      ['Record only: do it in your shop', ['COMPENSATE']],
      ['No remedy', ['FALSE_POSITIVE']],
    ]);
  });

  it('offers payments with what can be refunded, chosen at once when there is only one', () => {
    const options = fieldOf(modal, 'payment')?.element.options ?? [];
    expect(options.map(({ text, value }) => [value, text.text])).toEqual([
      ['pay-1', 'card €120.00, €90.00 refundable'],
      ['pay-2', 'payment, €10.00 refundable'],
    ]);
    expect(fieldOf(modal, 'payment')?.element.initial_option).toBeUndefined();
    const one = resolveModal({ ...FORM, payments: FORM.payments.slice(0, 1) }, en);
    expect(fieldOf(one, 'payment')?.element.initial_option?.value).toBe('pay-1');
  });

  it('preselects the likely cause', () => {
    expect(fieldOf(modal, 'cause')?.element.initial_option?.value).toBe('carrier');
  });

  it('asks for what the chosen remedy needs, says what it would do, and names it on the button', () => {
    const parts = [
      {
        kind: 'payment.refund',
        money: { amount: 2000, currency: 'EUR' },
        of: { amount: 12000, currency: 'EUR' },
        method: 'card',
      },
    ] as const;
    const bare = { holds: [], parcels: [] };
    const refund = resolveModal({ ...FORM, chosen: { ...bare, code: 'REFUND_FULL', preview: { parts } } }, en);
    expect(JSON.stringify(refund.blocks)).toContain('refund €20.00 of €120.00 to card; this cannot be undone.');
    expect(refund.submit?.text).toBe('Refund');
    expect(fieldsOf(refund).map(({ block_id }) => block_id)).toEqual(fieldsOf(modal).map(({ block_id }) => block_id));

    const place = { city: 'Munich' };
    const preview = { problem: { code: 'nothing_new' } } as const;
    const address = resolveModal({ ...FORM, chosen: { ...bare, code: 'CORRECT_ADDRESS', place, preview } }, en);
    const fields = ['line1', 'line2', 'district', 'city', 'region', 'postal_code'];
    expect(fieldsOf(address).map(({ block_id }) => block_id)).toEqual(expect.arrayContaining(fields));
    expect(address.submit?.text).toBe(modal.submit?.text);
    for (const it of [refund, address]) expect(validateView(it)).toEqual([]);
  });

  it('says at once when a choice cannot be carried out, and when nobody carries it out', () => {
    const bare = { holds: [], parcels: [], code: 'REFUND_FULL' } as const;
    const refused = resolveModal({ ...FORM, chosen: { ...bare, preview: { problem: { code: 'disputed' } } } }, zhCN);
    expect(JSON.stringify(refused.blocks)).toContain('该支付存在争议');
    const recorded = resolveModal({ ...FORM, chosen: { ...bare, preview: { parts: [] } } }, zhCN);
    expect(JSON.stringify(recorded.blocks)).toContain(zhCN.remedyForm.recordedOnly);
  });

  it('lets holds and parcels be chosen only where there are several', () => {
    const hold = (id: string) => ({ id, codes: ['MANUAL_REVIEW'], heldAt: MONDAY });
    const parcel = (id: string) => ({ id, carrier: 'dhl', trackingNumber: `JJ${id}` });
    const preview = { parts: [] };
    const shown = (code: 'APPROVE_RELEASE' | 'INTERCEPT', ids: readonly string[]) =>
      fieldsOf(
        resolveModal({ ...FORM, chosen: { code, holds: ids.map(hold), parcels: ids.map(parcel), preview } }, en),
      );
    expect(shown('APPROVE_RELEASE', ['h1']).some(({ block_id }) => block_id === 'hold')).toBe(false);
    const holds = shown('APPROVE_RELEASE', ['h1', 'h2']).find(({ block_id }) => block_id === 'hold');
    expect(holds?.element.options?.map(({ value }) => value)).toEqual(['h1', 'h2']);
    const parcels = shown('INTERCEPT', ['p1', 'p2']).find(({ block_id }) => block_id === 'parcel');
    expect(parcels?.element.options?.map(({ text }) => text.text)).toEqual(['dhl JJp1', 'dhl JJp2']);
  });

  it('asks for no payment, amount or lines where there are none', () => {
    const bare = resolveModal({ ...FORM, payments: [], lines: [] }, en);
    expect(fieldsOf(bare).map((field) => field.block_id)).toEqual(['resolution', 'cause', 'note']);
    expect(validateView(bare)).toEqual([]);
  });

  it('says that every remedy is recorded only when no shop is connected', () => {
    expect(JSON.stringify(resolveModal({ ...FORM, effectsOn: false }, en))).toContain(en.modals.effectsOff);
    expect(JSON.stringify(modal)).not.toContain(en.modals.effectsOff);
  });

  it('keeps every field while it shows a refusal, so that nothing typed is lost', () => {
    const refused = resolveModal({ ...FORM, refused: 'Jon has claimed this case already.' }, en);
    expect(refused.blocks[0]).toMatchObject({ type: 'alert', level: 'error' });
    expect(refused.blocks.slice(1)).toEqual(modal.blocks);
    const long = resolveModal({ ...FORM, refused: 'x'.repeat(250) }, en);
    expect(long.blocks[0]).toMatchObject({ type: 'section' });
    expect(validateView(long)).toEqual([]);
  });

  it('offers the first ten of many lines and says so', () => {
    const lines = Array.from({ length: 14 }, (_, line) => ({ line, title: `Item ${line}`, quantity: 1 }));
    const many = resolveModal({ ...FORM, lines }, en);
    expect(fieldOf(many, 'lines')?.element.options).toHaveLength(10);
    expect(JSON.stringify(many)).toContain('Only the first 10 lines');
  });

  it('does not offer a payment whose id Slack could not give back whole', () => {
    const payments = [...FORM.payments, { id: 'x'.repeat(80), refundable: { amount: 1, currency: 'EUR' } }];
    const modalWithLong = resolveModal({ ...FORM, payments }, en);
    expect(fieldOf(modalWithLong, 'payment')?.element.options).toHaveLength(2);
    expect(JSON.stringify(modalWithLong)).toContain(en.modals.hints.hiddenPayments);
  });
});

describe('the other forms', () => {
  it.each(LOCALES)('have the fields and ids of the contract: %s', (locale) => {
    const messages = messagesFor(locale);
    const view = { case: aCase() };
    const forms = [
      [followUpModal({ ...view, dueAt: MONDAY }, messages), 'case.follow_up', ['due', 'note', 'until']],
      [
        taskAskModal({ case: aCase(), department: 'finance', dueAt: MONDAY }, messages),
        'case.task',
        ['department', 'ask', 'kind', 'due', 'wait'],
      ],
      [taskAnswerModal({ ...view, task: aTask() }, messages), 'task.answer', ['answer']],
      [followUpModal({ ...view, followUpId: 'f-1' }, messages), 'case.follow_up', ['due']],
      [assignModal(view, messages), 'case.assign', ['assignee', 'note']],
      [noteModal(view, messages), 'case.note', ['note']],
      [noteModal(view, messages, 'close'), 'case.close', ['note']],
      [noteModal(view, messages, 'reopen'), 'case.reopen', ['note']],
      [noteModal(view, messages, 'waive'), 'case.waive', ['note']],
    ] as const;
    for (const [modal, callbackId, fields] of forms) {
      expect(modal.callback_id).toBe(callbackId);
      expect(fieldsOf(modal).map((field) => field.block_id)).toEqual(fields);
      expect(validateView(modal)).toEqual([]);
    }
  });

  it('name the follow-up that is moved, and keep what else is to be found again', () => {
    const modal = followUpModal({ case: aCase(), followUpId: 'f-1', meta: { channel: 'C1', ts: '1.2' } }, en);
    expect(JSON.parse(modal.private_metadata ?? '')).toEqual({
      case: 'EX-1042',
      v: 3,
      follow_up: 'f-1',
      channel: 'C1',
      ts: '1.2',
    });
  });

  it('must be given a reason to waive a verification, and none to close', () => {
    expect(fieldsOf(noteModal({ case: aCase() }, en, 'waive'))[0]?.optional).toBe(false);
    expect(fieldsOf(noteModal({ case: aCase() }, en, 'close'))[0]?.optional).toBe(true);
  });
});

describe('the question before money moves', () => {
  const choice = {
    resolution: 'REFUND_FULL',
    payment: 'pay-1',
    amount: '60.00',
    cause: 'carrier',
    note: 'agreed',
  } as const;

  it('names the amount on its button and carries the choice', () => {
    const act = { kind: 'refund', money: { amount: 6000, currency: 'EUR' }, payment: 'card' } as const;
    const modal = confirmModal({ case: aCase(), choice, act }, en);
    expect(modal.submit?.text).toBe('Refund €60.00');
    expect(confirmModal({ case: aCase(), choice, act }, zhCN).submit?.text).toBe('退款 €60.00');
    const meta = JSON.parse(modal.private_metadata ?? '') as { readonly choice: string };
    expect(JSON.parse(meta.choice)).toEqual(choice);
    expect(validateView(modal)).toEqual([]);
  });

  it('fits its metadata whatever the note is', () => {
    const act = { kind: 'reship', items: [{ title: 'Blue mug', quantity: 2 }] } as const;
    for (const note of [
      '"'.repeat(1000),
      '\\'.repeat(1000),
      '\u0001'.repeat(1000),
      '\n'.repeat(1000),
      '好'.repeat(1000),
    ])
      expect(validateView(confirmModal({ case: aCase(), choice: { ...choice, note }, act }, en))).toEqual([]);
  });
});

describe('where a refusal is shown', () => {
  it('is the field that it concerns, if the form has it', () => {
    expect(refusalField('past', ['due', 'note'])).toBe('due');
    expect(refusalField('amount_too_high', ['resolution', 'payment', 'amount'])).toBe('amount');
    expect(refusalField('amount_too_high', ['resolution', 'cause'])).toBe('resolution');
    expect(refusalField('consent_missing', ['resolution', 'cause', 'note'])).toBe('note');
    expect(refusalField('taken', ['resolution'])).toBeUndefined();
    expect(refusalField('amount_too_high', ['note'])).toBeUndefined();
  });
});
