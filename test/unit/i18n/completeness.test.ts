import { describe, expect, it } from 'vitest';
import { EXCEPTION_TYPES } from '../../../src/domain/catalogue/exception-types.ts';
import { RESOLUTIONS } from '../../../src/domain/catalogue/resolutions.ts';
import { en } from '../../../src/i18n/en.ts';
import { messagesFor } from '../../../src/i18n/locale.ts';
import { EVIDENCE_KEYS } from '../../../src/i18n/words/evidence-keys.ts';
import { zhCN } from '../../../src/i18n/zh-CN.ts';

type Leaf = readonly [path: string, value: unknown];

function leaves(value: unknown, path: string): readonly Leaf[] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, each]) => leaves(each, path === '' ? key : `${path}.${key}`));
}

/** Names, codes and what is typed: these stay as they are in Chinese. */
const AS_IT_IS =
  /\{[a-z_]+\}|Ordermend|Slack|SKU|VIP|\bIT\b|\bID\b|EX-1042|P[1-4]|invite|doctor|health|\bwhy\b|\/[a-z]+|jane@example\.com|SF\d+|Boleto|Pix|PayPal|(?:Apple|Google) Pay|Klarna|SEPA/g;

const strings = (messages: object): readonly (readonly [string, string])[] =>
  leaves(messages, '').filter((leaf): leaf is readonly [string, string] => typeof leaf[1] === 'string');

describe('the two languages', () => {
  it('say the same things: every key of one is in the other', () => {
    const keys = (messages: object) => leaves(messages, '').map(([path, value]) => `${path}: ${typeof value}`);
    expect([...keys(zhCN)].sort()).toEqual([...keys(en)].sort());
  });

  it('leave no English in Chinese but names, codes and what is typed', () => {
    const left = strings(zhCN)
      .filter(([path]) => path !== 'locale' && !path.startsWith('commands.usages') && !path.endsWith('.input'))
      .filter(([, text]) => /[A-Za-z]{2,}/.test(text.replace(AS_IT_IS, '')));
    expect(left).toEqual([]);
  });

  it('leave no Chinese in English', () => {
    expect(strings(en).filter(([, text]) => /\p{Script=Han}/u.test(text))).toEqual([]);
  });

  it('have no empty sentence and none that would be markup by itself', () => {
    for (const messages of [en, zhCN])
      expect(strings(messages).filter(([, text]) => text.trim() === '' || /[<>*`~]/.test(text))).toEqual([]);
  });

  it('name every exception type, resolution and evidence value', () => {
    for (const messages of [en, zhCN]) {
      expect(Object.keys(messages.exceptions.types).sort()).toEqual(Object.keys(EXCEPTION_TYPES).sort());
      expect(Object.keys(messages.catalogue.resolutions).sort()).toEqual(Object.keys(RESOLUTIONS).sort());
      expect(Object.keys(messages.reasons.labels).sort()).toEqual([...EVIDENCE_KEYS].sort());
    }
  });

  it('give one word one meaning: no two types, resolutions, causes or statuses share a name', () => {
    for (const { exceptions, catalogue } of [en, zhCN])
      for (const names of [
        Object.values(exceptions.types).map(({ name }) => name),
        Object.values(catalogue.resolutions),
        Object.values(catalogue.causes),
        Object.values(catalogue.statuses),
      ])
        expect(new Set(names).size).toBe(names.length);
  });

  it('keep titles and buttons of forms within the 24 characters that Slack shows', () => {
    for (const { modals } of [en, zhCN])
      for (const text of [
        ...Object.values(modals.titles),
        ...Object.values(modals.submits),
        modals.cancel,
        modals.back,
      ])
        expect(text.length).toBeLessThanOrEqual(24);
  });

  it('keep the words of the trade', () => {
    expect(zhCN.actions.buttons).toMatchObject({
      claim: '认领',
      release: '退回待领',
      assign: '转派',
      follow_up: '跟进',
    });
    expect(zhCN.exceptions.types['PAY.CALLBACK_MISSING'].name).toBe('支付掉单');
    expect(zhCN.exceptions.types['LOG.LABEL_NOT_SCANNED'].name).toBe('已打单未揽收');
    expect(zhCN.catalogue.resolutions).toMatchObject({
      RESHIP: '重新发货',
      COMPENSATE: '补偿',
      FALSE_POSITIVE: '误报',
    });
    expect(messagesFor('zh-CN')).toBe(zhCN);
  });
});
