import { describe, expect, it } from 'vitest';
import { casePage } from '../../../src/cards/home/case-page.ts';
import { home } from '../../../src/cards/home/home.ts';
import { slackPen } from '../../../src/cards/kit/slack-pen.ts';
import { validateView } from '../../../src/cards/kit/validate/validate.ts';
import { notice } from '../../../src/cards/notice.ts';
import { en } from '../../../src/i18n/en.ts';
import { zhCN } from '../../../src/i18n/zh-CN.ts';
import { aCase, HOUR, JON, MEI, MONDAY } from './support/a-case.ts';
import { aDesk, waitingItems } from './support/a-home.ts';

const lines = (count: number, differing: Parameters<typeof aCase>[0] = { owner: MEI, status: 'claimed' }) =>
  Array.from({ length: count }, () => ({ case: aCase(differing) }));
const unclaimed = (count: number) => lines(count, {});
const actionsIn = (view: object) => [...JSON.stringify(view).matchAll(/"action_id":"([^"]+)"/g)].map(([, id]) => id);

describe('the Home tab', () => {
  it('shows a handler what waits for them, their cases, their team and what nobody has', () => {
    const desk = aDesk({ mine: lines(3), board: unclaimed(2) });
    const view = home({ desk, waiting: waitingItems(), askWhom: [] }, en);
    const said = JSON.stringify(view);
    expect(said).toContain('3 yours, 5 open in your teams, 2 that nobody has');
    expect(said).toContain('Waiting for you');
    expect(said).toContain('<@U0MEI> asks for your approval');
    expect(said).toContain('Finance is asked “call the bank”');
    expect(said).toContain('Your cases, by what is due next');
    expect(said).toContain('2 unclaimed · 3 in work · 0 waiting · 0 being verified');
    expect(actionsIn(view).filter((id) => id === 'case.claim')).toHaveLength(2);
    expect(actionsIn(view)).toEqual(expect.arrayContaining(['next.ask', 'settings.me']));
    expect(validateView(view)).toEqual([]);
  });

  it('says at a case that the customer wrote, and for whom it waits', () => {
    const [line] = lines(1, {
      owner: MEI,
      status: 'waiting',
      waiting: { reason: 'carrier', since: MONDAY },
      heard: { messageId: 'm-1', at: MONDAY, intent: 'refund', read: false },
    });
    const said = JSON.stringify(
      home({ desk: aDesk({ mine: line === undefined ? [] : [line] }), waiting: [], askWhom: [] }, en),
    );
    expect(said).toContain('waiting for the carrier');
    expect(said).toContain(en.life.card.heard(slackPen('en'), en.catalogue.intents.refund));
  });

  it('shows leads who has how many, and handlers not', () => {
    const team = { ...aDesk({ mine: lines(1) }).team, byOwner: [{ owner: JON, cases: 4, dueAt: MONDAY + HOUR }] };
    const said = JSON.stringify(home({ desk: aDesk({ mine: lines(1), team }), waiting: [], askWhom: [] }, zhCN));
    expect(said).toContain('<@U0JON>：4 个');
    expect(JSON.stringify(home({ desk: aDesk({ mine: lines(1) }), waiting: [], askWhom: [] }, zhCN))).not.toContain(
      'U0JON',
    );
  });

  it('lets a viewer read, without a button that would refuse them', () => {
    const view = home({ desk: aDesk({ board: unclaimed(2), claims: [] }), waiting: [], askWhom: [] }, en);
    expect(actionsIn(view)).not.toContain('case.claim');
    expect(actionsIn(view)).not.toContain('next.ask');
    expect(JSON.stringify(view)).not.toContain(en.home.mine);
    expect(validateView(view)).toEqual([]);
  });

  it('is of use to somebody without a role: what it is, how to look up, whom to ask', () => {
    const view = home({ waiting: [], askWhom: [JON] }, zhCN);
    const said = JSON.stringify(view);
    expect(said).toContain('您在 Ordermend 中还没有角色');
    expect(said).toContain('/order');
    expect(said).toContain('请联系 <@U0JON>');
    expect(said).not.toContain(zhCN.home.board);
    expect(validateView(view)).toEqual([]);
    expect(JSON.stringify(home({ waiting: [], askWhom: [] }, en))).toContain(en.home.stranger.askNobody);
  });

  it('tells a department what it is asked, also people without a role', () => {
    const task = waitingItems().filter(({ kind }) => kind === 'task');
    const view = home({ waiting: task, askWhom: [] }, en);
    expect(JSON.stringify(view)).toContain('call the bank');
    expect(actionsIn(view)).toEqual(['settings.me']);
  });

  it('stays within a hundred blocks and leads to what is not shown', () => {
    const desk = aDesk({
      mine: lines(60),
      board: unclaimed(60),
      totals: { mine: 60, open: 200, unclaimed: 140 },
      team: {
        ...aDesk().team,
        byStatus: { open: 140 },
        byOwner: Array.from({ length: 40 }, () => ({ owner: JON, cases: 2 })),
      },
    });
    const waiting = Array.from({ length: 20 }, () => waitingItems()).flat();
    const view = home({ desk, waiting, askWhom: [] }, en);
    expect(validateView(view)).toEqual([]);
    expect(view.blocks.length).toBeLessThan(60);
    expect(JSON.stringify(view)).toContain('10 of 140 are shown');
    expect(JSON.stringify(view)).toContain('and 88 more');
    expect(actionsIn(view).filter((id) => id === 'home.page')).toHaveLength(2);
  });
});

describe('a page of a list', () => {
  it('shows twenty, and leads to the ones before and after', () => {
    const view = casePage({ list: 'board', page: 1, lines: unclaimed(20), total: 55, claims: ['default'] }, en);
    expect(JSON.stringify(view)).toContain('21 to 40 of 55');
    expect(actionsIn(view).filter((id) => id === 'home.page')).toHaveLength(2);
    expect(actionsIn(view).filter((id) => id === 'case.claim')).toHaveLength(20);
    expect(validateView(view)).toEqual([]);
  });

  it('says so when the list is empty by now', () => {
    const view = casePage({ list: 'mine', page: 0, lines: [], total: 0, claims: [] }, zhCN);
    expect(JSON.stringify(view)).toContain(zhCN.home.mineNone);
    expect(actionsIn(view)).toEqual([]);
    expect(validateView(view)).toEqual([]);
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
