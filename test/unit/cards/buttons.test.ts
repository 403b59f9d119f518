import { describe, expect, it } from 'vitest';
import { ACTION_IDS } from '../../../src/cards/action-ids.ts';
import { BUTTONS, type ButtonRow, RECOVERED } from '../../../src/cards/buttons.ts';
import { moreModal } from '../../../src/cards/modals/more-modal.ts';
import { CASE_STATUSES, isLive } from '../../../src/domain/case/case.ts';
import { TRANSITIONS } from '../../../src/domain/case/transitions.ts';
import { en } from '../../../src/i18n/en.ts';
import { actionIdsOf } from '../../property/cards/shown-texts.ts';
import { aCase } from './support/a-case.ts';
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

  it('has a first choice for every case that somebody has to do something about, bar waiting for the shop', () => {
    const without = CASE_STATUSES.filter((status) => isLive(status) && BUTTONS[status].primary === undefined);
    expect(without).toEqual(['verifying']);
  });

  it.each(CASE_STATUSES)('leaves everything that is possible to be found under More: %s', (status) => {
    const ids = actionIdsOf(moreModal(aView(aCase({ status })), en));
    for (const action of TRANSITIONS[status]) expect(ids).toContain(`case.${action}`);
    expect(ids).toEqual(expect.arrayContaining(['case.timeline', 'case.why']));
    for (const id of ids) expect(ACTION_IDS).toContain(id);
  });

  it('shows a person under More only what they may do', () => {
    const ids = actionIdsOf(moreModal(aView(aCase({ status: 'claimed' })), en, ['note']));
    expect(ids).toEqual(['case.note', 'case.timeline', 'case.why']);
  });
});
