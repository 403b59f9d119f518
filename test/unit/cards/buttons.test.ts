import { describe, expect, it } from 'vitest';
import { ACTION_IDS } from '../../../src/cards/action-ids.ts';
import { BUTTONS, type ButtonRow, buttonsOf, HANDED_OVER, RECOVERED, TO_APPROVE } from '../../../src/cards/buttons.ts';
import { moreModal } from '../../../src/cards/modals/more-modal.ts';
import { CASE_STATUSES, isLive } from '../../../src/domain/case/case.ts';
import { allowedNow, TRANSITIONS } from '../../../src/domain/case/transitions.ts';
import { en } from '../../../src/i18n/en.ts';
import { actionIdsOf } from '../../property/cards/shown-texts.ts';
import { aCase, JON, MEI } from './support/a-case.ts';
import { aView } from './support/a-view.ts';

const READINGS = ['timeline', 'why', 'more'];

function problems(row: ButtonRow, possible: readonly string[]): readonly string[] {
  const all = [...row.buttons, ...row.menu];
  return [
    ...all.filter((action) => !possible.includes(action) && !READINGS.includes(action)),
    ...all.filter((action, index) => all.indexOf(action) !== index),
    ...(row.buttons.length > 3 ? ['more than three buttons'] : []),
    ...(row.menu.length > 5 ? ['more than five in the menu'] : []),
    ...(row.menu.at(-1) === 'more' ? [] : ['the last of the menu is not more']),
    ...(row.primary === undefined || row.buttons.includes(row.primary) ? [] : ['the primary button is not there']),
  ];
}

describe('the table of buttons', () => {
  it.each(CASE_STATUSES)('offers only what the transitions allow: %s', (status) => {
    expect(problems(BUTTONS[status], TRANSITIONS[status])).toEqual([]);
  });

  it('offers only what the transitions allow when the trouble is over', () => {
    expect(problems(RECOVERED, TRANSITIONS.claimed)).toEqual([]);
    expect(problems(RECOVERED, TRANSITIONS.waiting)).toEqual([]);
  });

  it('offers only what the transitions allow when it waits for signatures or was given to somebody', () => {
    expect(problems(TO_APPROVE, TRANSITIONS.waiting)).toEqual([]);
    for (const status of ['claimed', 'waiting', 'verifying'] as const)
      expect(problems(HANDED_OVER, TRANSITIONS[status])).toEqual([]);
  });

  it('puts signatures before everything, and yes or no before work that somebody was given', () => {
    expect(buttonsOf({ status: 'waiting', handedBy: MEI }).buttons[0]).toBe('accept');
    expect(buttonsOf({ status: 'claimed', handedBy: MEI, recoveredAt: 1 })).toBe(RECOVERED);
    expect(buttonsOf({ status: 'waiting' })).toBe(BUTTONS.waiting);
  });

  it('has the customer near at hand wherever somebody can be contacted', () => {
    for (const row of [BUTTONS.open, BUTTONS.claimed, BUTTONS.waiting, BUTTONS.verifying, RECOVERED, TO_APPROVE])
      expect(row.buttons).toContain('contact');
  });

  it('has a first choice for every case that somebody has to do something about, bar waiting for the shop', () => {
    const without = CASE_STATUSES.filter((status) => isLive(status) && BUTTONS[status].primary === undefined);
    expect(without).toEqual(['verifying']);
  });

  it.each(CASE_STATUSES)('leaves everything that is possible to be found under More: %s', (status) => {
    const item = aCase({ status });
    const ids = actionIdsOf(moreModal(aView(item), en));
    for (const action of allowedNow(item)) expect(ids).toContain(`case.${action}`);
    expect(ids).toEqual(expect.arrayContaining(['case.timeline', 'case.why']));
    for (const id of ids) expect(ACTION_IDS).toContain(id);
  });

  it('answers to what nobody asked are not offered', () => {
    const mine = aCase({ status: 'claimed', owner: MEI });
    const offered = actionIdsOf(moreModal(aView(mine), en));
    for (const action of ['accept', 'decline', 'approve', 'reject', 'wake'])
      expect(offered).not.toContain(`case.${action}`);
    const handed = actionIdsOf(moreModal(aView({ ...mine, handedBy: JON }), en));
    expect(handed).toEqual(expect.arrayContaining(['case.accept', 'case.decline']));
  });

  it('shows a person under More only what they may do', () => {
    const ids = actionIdsOf(moreModal(aView(aCase({ status: 'claimed' })), en, ['note']));
    expect(ids).toEqual(['case.note', 'case.timeline', 'case.why']);
  });
});
