import { describe, expect, it } from 'vitest';
import { home } from '../../../src/cards/home/home.ts';
import { slackPen } from '../../../src/cards/kit/slack-pen.ts';
import { validateView } from '../../../src/cards/kit/validate/validate.ts';
import { notice } from '../../../src/cards/notice.ts';
import { en } from '../../../src/i18n/en.ts';
import { zhCN } from '../../../src/i18n/zh-CN.ts';
import { aCase, MEI } from './support/a-case.ts';

const lines = (count: number) =>
  Array.from({ length: count }, () => ({ case: aCase({ owner: MEI, status: 'claimed' }) }));

describe('the Home tab', () => {
  it('shows a handler their cases and what waits for somebody', () => {
    const view = home(
      { mine: lines(3), board: lines(2), totals: { mine: 3, open: 9, unclaimed: 2 }, hasRole: true },
      en,
    );
    const said = JSON.stringify(view);
    expect(said).toContain('3 yours, 9 open in your teams, 2 that nobody has');
    expect(said).toContain('Your cases, by what is due next');
    expect(view.blocks.filter((block) => block.type === 'section')).toHaveLength(5);
    expect(validateView(view)).toEqual([]);
  });

  it('is of use to somebody without a role: the board, and what to do', () => {
    const view = home({ mine: [], board: lines(1), totals: { mine: 0, open: 1, unclaimed: 1 }, hasRole: false }, zhCN);
    const said = JSON.stringify(view);
    expect(said).toContain('您在 Ordermend 中还没有角色');
    expect(said).toContain('待认领');
    expect(said).not.toContain(zhCN.home.mine);
    expect(validateView(view)).toEqual([]);
  });

  it('stays within a hundred blocks and says what is not shown', () => {
    const view = home(
      { mine: lines(60), board: lines(60), totals: { mine: 60, open: 200, unclaimed: 140 }, hasRole: true },
      en,
    );
    expect(validateView(view)).toEqual([]);
    expect(JSON.stringify(view)).toContain('20 of 140 are shown');
  });
});

describe('a refusal', () => {
  it('says why and what is possible now, naming who was first', () => {
    const pen = slackPen('en');
    expect(notice(en.refusals.refusal(pen, { code: 'taken', owner: MEI })).text).toBe(
      '<@U0MEI> has claimed this case already. You can add a note, or a lead can reassign it.',
    );
  });
});
