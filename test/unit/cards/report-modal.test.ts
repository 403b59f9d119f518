import { describe, expect, test } from 'vitest';
import { checkView } from '../../../simulator/slack/blocks/check-blocks.ts';
import { reportModal } from '../../../src/cards/modals/report-modal.ts';
import { EXCEPTION_TYPES } from '../../../src/domain/catalogue/exception-types.ts';
import { en } from '../../../src/i18n/en.ts';
import { zhCN } from '../../../src/i18n/zh-CN.ts';

describe.each([en, zhCN])('the form to report an exception, in $locale', (messages) => {
  test('offers every type of the catalogue once, by family', () => {
    const select = JSON.stringify(reportModal({}, messages));
    for (const code of Object.keys(EXCEPTION_TYPES)) expect(select.split(`"value":"${code}"`)).toHaveLength(2);
  });

  test('is taken by Slack, also when it is filled in from an endless message', () => {
    const order = '1'.repeat(400);
    const note = '<!channel> *bold* 👩‍👩‍👧 '.repeat(500);
    for (const view of [{}, { order, note }])
      expect(checkView(reportModal(view, messages), 'modal')).toMatchObject({ ok: true });
    expect(JSON.stringify(reportModal({ note }, messages))).toContain('…');
  });
});
