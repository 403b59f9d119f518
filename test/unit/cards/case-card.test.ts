import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { caseCard } from '../../../src/cards/case-card.ts';
import { validateMessage } from '../../../src/cards/kit/validate/validate.ts';
import { CASE_STATUSES } from '../../../src/domain/case/case.ts';
import type { CaseId } from '../../../src/domain/ids.ts';
import { en } from '../../../src/i18n/en.ts';
import { LOCALES, messagesFor } from '../../../src/i18n/locale.ts';
import { zhCN } from '../../../src/i18n/zh-CN.ts';
import { linesOf } from '../../property/cards/shown-texts.ts';
import { aCase, aFollowUp, aRemedy, DAY, HOUR, JON, MEI, MONDAY } from './support/a-case.ts';
import { aView } from './support/a-view.ts';
import { STORIES } from './support/stories.ts';

const written = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`./expected/${name}.json`, import.meta.url), 'utf8'));

const shown = (...args: Parameters<typeof caseCard>): string => JSON.stringify(caseCard(...args));

describe('the card of a case', () => {
  for (const locale of LOCALES)
    it.each(CASE_STATUSES)(`looks in ${locale} as it is written out: %s`, (status) => {
      expect(caseCard(STORIES[status], messagesFor(locale))).toEqual(written(`${status}.${locale}`));
    });

  it('carries both languages in header and buttons when its channel has two', () => {
    const { blocks } = caseCard(aView(), en, zhCN);
    const [header] = blocks;
    const actions = blocks.at(-1);
    expect(header).toMatchObject({ text: { text: '●●○ Moderate 中等 · Delivery late 送达延迟 · EX-1042' } });
    expect(actions).toMatchObject({
      elements: [
        { text: { text: 'Claim · 认领' } },
        { text: { text: 'Resolve · 处理' } },
        { text: { text: 'Contact · 联系客户' } },
        { options: [{}, {}, {}, {}, { text: { text: 'More… · 更多…' }, value: 'case.more' }] },
      ],
    });
    expect(blocks.slice(1, -1)).toEqual(caseCard(aView(), en).blocks.slice(1, -1));
    expect(caseCard(aView(), en, en)).toEqual(caseCard(aView(), en));
  });

  it('asks its owner to close it when the trouble seems to be over', () => {
    const recovered = aView(aCase({ status: 'claimed', owner: MEI, recoveredAt: MONDAY + HOUR }));
    const { blocks } = caseCard(recovered, en);
    expect(JSON.stringify(blocks)).toContain('It seems to be over since');
    expect(blocks.at(-1)).toMatchObject({
      elements: [{ action_id: 'case.close', style: 'primary' }, { action_id: 'case.resolve' }, {}, {}],
    });
  });

  it('does not ask to close what the shop still owes an answer for', () => {
    const verifying = aView(aCase({ status: 'verifying', owner: MEI, recoveredAt: MONDAY, remedies: [aRemedy()] }));
    expect(caseCard(verifying, en).blocks.at(-1)).not.toMatchObject({ elements: [{ action_id: 'case.close' }] });
  });

  it('stays as it is while a counter moves between its steps, and changes at a step', () => {
    const seen = (occurrences: number) => shown(aView(aCase({ occurrences, lastSeenAt: MONDAY + occurrences })), en);
    expect(seen(6)).toBe(seen(9));
    expect(seen(9)).not.toBe(seen(10));
    expect(seen(1)).not.toContain('times');
  });

  it('keeps to ten lines and to what matters when there is much to say', () => {
    const full = aView(
      aCase({
        status: 'verifying',
        owner: MEI,
        occurrences: 12,
        reopenCount: 2,
        deadlineAt: MONDAY + DAY,
        remedies: [aRemedy({ state: 'refused' }), aRemedy({ state: 'refused' }), aRemedy({ state: 'sent' })],
        followUps: [aFollowUp(), aFollowUp({ id: 'f-2', dueAt: MONDAY + 2 * DAY })],
        lastNote: { by: JON, at: MONDAY, text: 'a note' },
      }),
      {
        siblings: [1, 2, 3, 4, 5].map((n) => ({
          id: `EX-${n}` as CaseId,
          code: 'PAY.MISMATCH',
          status: 'open',
        })),
        effectsOn: false,
      },
    );
    const card = caseCard(full, en);
    expect(linesOf(card.blocks)).toBe(10);
    const said = JSON.stringify(card);
    expect(said).toContain('sent to the shop, no answer yet · +1 more');
    expect(said).toContain('call the customer” · +1 more');
    expect(said).toContain('EX-3 Payment mismatch +2 more');
    expect(said).not.toContain('a note');
    expect(validateMessage(card)).toEqual([]);
  });

  it('names the order by its number, else by its id, else says what the case is about', () => {
    const { order: _, ...without } = aView();
    expect(shown(without, en)).toContain('*Order o-1001*');
    const aboutSku = aCase({ code: 'ITM.RECALL', subject: { kind: 'sku', id: 'MUG-1' } });
    const { orderId: _o, ...noOrder } = aboutSku;
    expect(shown({ case: noOrder, siblings: [], effectsOn: true }, en)).toContain('*SKU MUG-1*');
  });

  it('says in one sentence what notifications and screen readers need', () => {
    expect(caseCard(aView(aCase({ status: 'claimed', owner: MEI })), en).text).toBe(
      'EX-1042: Delivery late (moderate) on order 1001, €60.00 at stake; claimed, <@U0MEI> has it.',
    );
  });
});
