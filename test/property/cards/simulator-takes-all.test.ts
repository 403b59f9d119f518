import { describe, expect, it } from 'vitest';
import { checkMessageBlocks, checkView } from '../../../simulator/slack/blocks/check-blocks.ts';
import { CASE_STATUSES } from '../../../src/domain/case/case.ts';
import { en } from '../../../src/i18n/en.ts';
import { zhCN } from '../../../src/i18n/zh-CN.ts';
import { aCase, MEI } from '../../unit/cards/support/a-case.ts';
import { drawAll } from './hostile-views.ts';

describe('the simulated Slack', () => {
  it.each(['Blue mug', '<!channel> *bold* <https://evil|click> '.repeat(130), '👩‍👩‍👧‍👦'.repeat(500)])(
    'takes everything that is drawn, by its own reading of the limits: %.40s',
    (text) => {
      const refused = CASE_STATUSES.flatMap((status) =>
        Object.entries(drawAll(text, aCase({ status, owner: MEI }), en, zhCN)).flatMap(([name, it]) => {
          const checked = 'type' in it ? checkView(it, it.type) : checkMessageBlocks(it.blocks);
          return checked.ok ? [] : [{ name, status, issues: checked.issues }];
        }),
      );
      expect(refused).toEqual([]);
    },
  );
});
