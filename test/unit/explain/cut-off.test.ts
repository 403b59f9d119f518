import { describe, expect, it } from 'vitest';
import { createCalendar } from '../../../src/domain/calendar/create-calendar.ts';
import { cutOffsOf } from '../../../src/policy/cut-offs-of.ts';
import { captured, created, event, hour, hourText, labelled, scanned, told } from '../order/story.ts';
import { judge, nextLook, only } from '../rules/judge.ts';

const work = [{ from: '09:00', to: '18:00' }];
const week = { mon: work, tue: work, wed: work, thu: work, fri: work };
const team = { cutOffs: { HAM: ['17:00'] }, zone: 'Europe/Berlin' } as never;
/** The courier comes to Hamburg at five on working days; Wednesday, 4 March is closed. */
const nextCutOff = cutOffsOf({ teams: { shop: team }, fallbackTeam: 'shop' }, () =>
  createCalendar({ zone: 'Europe/Berlin', hours: week, closed: ['2026-03-04'] }),
);
if (nextCutOff === undefined) throw new Error('a team names a warehouse');
const around = { nextCutOff };

const items = [{ line: 1, sku: 'MUG', quantity: 1, unit_price: '60.00', warehouse: 'HAM' }];
const wrongName = { id: 'mei', name: 'test', email: 'mei.lin@gmail.com' };
const order = (more: Readonly<Record<string, unknown>> = {}) =>
  told(created({ items, customer: wrongName, ...more }), captured());

const promisedAfter = (hours: number) => order({ promised_ship_at: hourText(hours) });
const tomorrow = () => promisedAfter(22);

describe('the collection of the courier', () => {
  it('is the deadline of a case before the parcel leaves, where it comes before the promise', () => {
    const finding = only(judge(tomorrow(), 1, around), 'CUS.INFO_WRONG');
    // Monday 17:00 in Berlin is six hours after the story began at 11:00 there; the promise is Tuesday morning.
    expect(finding).toMatchObject({ deadlineAt: hour(6), evidence: { cutOffAt: hour(6) } });
  });

  it('makes wrong data more urgent less than four hours before', () => {
    expect(only(judge(tomorrow(), 2, around), 'CUS.INFO_WRONG').severity).toBe('minor');
    expect(nextLook(judge(tomorrow(), 2, around))).toBeCloseTo(2, 5);
    expect(only(judge(tomorrow(), 2.1, around), 'CUS.INFO_WRONG').severity).toBe('moderate');
    expect(only(judge(tomorrow(), 2.1), 'CUS.INFO_WRONG').severity).toBe('minor');
  });

  it('is the last one that keeps the promise, never on a closed day or a weekend', () => {
    const due = (days: number) => only(judge(promisedAfter(24 * days), 1, around), 'CUS.INFO_WRONG').deadlineAt;
    expect(due(3), 'Wednesday is closed: Tuesday').toBe(hour(30));
    expect(due(7), 'Monday morning: Friday').toBe(hour(102));
    expect(due(8), 'the Tuesday after: Monday').toBe(hour(174));
  });

  it('is none after the promise, of a held order, elsewhere, or once the parcel has left', () => {
    expect(only(judge(order({ promised_ship_at: hourText(5) }), 1, around), 'CUS.INFO_WRONG').deadlineAt).toBe(hour(5));
    expect(only(judge(order(), 60, around), 'LOG.SHIP_DELAY').evidence).not.toHaveProperty('cutOffAt');
    const held = told(
      created({ items, customer: wrongName }),
      captured(),
      event('order.held', 0.5, { hold_id: 'h', codes: ['OTHER'] }),
    );
    expect(only(judge(held, 1, around), 'CUS.INFO_WRONG').evidence).not.toHaveProperty('cutOffAt');
    const elsewhere = order({ items: [{ ...items[0], warehouse: 'MUC' }] });
    expect(only(judge(elsewhere, 1, around), 'CUS.INFO_WRONG').evidence).not.toHaveProperty('cutOffAt');
    const gone = told(created({ items }), captured(), labelled(1), scanned(2, 'attempt_failed'));
    expect(only(judge(gone, 3, around), 'LOG.ATTEMPT_FAILED').deadlineAt).toBeUndefined();
  });

  it('is known of no warehouse when no team names any', () => {
    expect(
      cutOffsOf({ teams: {}, fallbackTeam: 'shop' }, () => createCalendar({ zone: 'UTC', hours: 'always' })),
    ).toBeUndefined();
  });
});
