import { describe, expect, test } from 'vitest';
import { aDesk, DESK, MEI } from './desk.ts';

const HOUR = 3_600_000;
const MINUTE = 60_000;
/** Monday 2 March 2026 in Berlin; the team works from nine, 08:00 UTC. */
const OPENING = Date.UTC(2026, 2, 2, 8);
const SATURDAY = Date.UTC(2026, 1, 28, 12);

describe('a desk on Monday morning', () => {
  test('40 cases of the weekend that nobody claims are one message to each lead', async () => {
    const desk = aDesk();
    for (let n = 0; n < 40; n++) desk.opens(SATURDAY + n * MINUTE);
    await desk.at(OPENING + 2 * HOUR);
    expect(desk.told().map(({ to, stage, of }) => [to, stage, of.length])).toEqual([
      ['U0LEADA', 100, 40],
      ['U0LEADB', 100, 40],
    ]);
  });

  test('at 80 % of the time to claim whoever is on duty reads of it, and the leads do not', async () => {
    const desk = aDesk({ team: '{ channel: C0DESK, duty: [U0DUTY], roles: { U0LEADA: lead } }' });
    desk.opens(OPENING + HOUR);
    await desk.at(OPENING + HOUR + 0.8 * 2 * HOUR);
    expect(desk.told().map(({ to, stage }) => [to, stage])).toEqual([['U0DUTY', 80]]);
  });

  test('each stage is told once, however often the clock is looked at', async () => {
    const desk = aDesk();
    const item = desk.opens(OPENING);
    for (let at = OPENING; at <= OPENING + 4 * HOUR; at += 5 * MINUTE) await desk.at(at);
    expect(desk.told().map(({ to, stage }) => `${to} ${stage}`)).toEqual([
      'U0LEADA 80',
      'U0LEADB 80',
      'U0LEADA 100',
      'U0LEADB 100',
      'U0BOSS 150',
    ]);
    const reached = desk.store.read.cases.history(item.id).filter(({ event }) => event.type === 'clock_reached');
    expect(reached).toHaveLength(3);
  });

  test('the owner is told that the customer and the solution are owed, the leads only what is late', async () => {
    const desk = aDesk();
    const item = desk.opens(OPENING);
    desk.happens(item, { type: 'claimed' }, MEI, OPENING + MINUTE);
    await desk.at(OPENING + 6.5 * HOUR);
    expect(desk.told().map(({ to, stage }) => [to, stage])).toEqual([[MEI, 80]]);
    await desk.at(OPENING + 8 * HOUR);
    expect(desk.told().map(({ to, stage }) => `${to} ${stage}`)).toContain('U0LEADA 100');
    expect(desk.told().map(({ to }) => to)).not.toContain('U0BOSS');
  });
});

describe('what comes within ten minutes', () => {
  test('joins the message that is there; what comes later makes a new one', async () => {
    const desk = aDesk();
    const ids = [0, 6, 20].map((minute) => desk.opens(OPENING + minute * MINUTE).id);
    for (const minute of [0, 6, 20]) await desk.at(OPENING + 2 * HOUR + minute * MINUTE);
    const late = desk.told().filter(({ to, stage }) => to === 'U0LEADA' && stage === 100);
    expect(late.map(({ of }) => of)).toEqual([ids.slice(0, 2), ids.slice(2)]);
  });

  test('after an outage somebody of two roles reads of the gravest stage alone', async () => {
    const desk = aDesk({ team: '{ channel: C0DESK, roles: { U0TOM: [lead, manager], U0LEADA: lead } }' });
    desk.opens(OPENING + HOUR);
    await desk.at(OPENING + 5 * HOUR);
    expect(desk.told().map(({ to, stage }) => [to, stage])).toEqual([
      ['U0TOM', 150],
      ['U0LEADA', 100],
    ]);
  });
});

describe('outside the hours of a team', () => {
  /** Opened on Friday at 16:00 in Berlin: an hour of work is left, the other one is on Monday. */
  const FRIDAY = Date.UTC(2026, 1, 27, 15);

  test('what is reached late in the night waits until the team opens', async () => {
    const desk = aDesk();
    const item = desk.opens(FRIDAY);
    // The sweep was down while it was reached.
    desk.happens(item, { type: 'claimed' }, MEI, FRIDAY);
    const sunday = Date.UTC(2026, 2, 8, 2);
    await desk.at(sunday);
    expect(new Set(desk.told().map(({ from }) => from))).toEqual(new Set([Date.UTC(2026, 2, 9, 8)]));
  });

  test('it waits for the opening of the new time where the clocks go forward meanwhile', async () => {
    const desk = aDesk();
    desk.opens(Date.UTC(2026, 2, 27, 8));
    await desk.at(Date.UTC(2026, 2, 28, 20));
    expect(new Set(desk.told().map(({ from }) => new Date(from).toISOString()))).toEqual(
      new Set(['2026-03-30T07:00:00.000Z']),
    );
  });

  test('a P1 disturbs, and so does everything where somebody has night duty', async () => {
    const desk = aDesk();
    desk.opens(FRIDAY, { priority: 'P1' });
    await desk.at(Date.UTC(2026, 2, 1, 2));
    expect(desk.told().every(({ from }) => from === 0)).toBe(true);
    expect(desk.told()).not.toEqual([]);

    const night = aDesk({ team: '{ channel: C0DESK, night_duty: true, roles: { U0LEADA: lead } }' });
    night.opens(FRIDAY);
    await night.at(Date.UTC(2026, 2, 1, 2));
    expect(new Set(night.told().map(({ from }) => from))).toEqual(new Set([0]));
  });

  test('an earlier stage that was not read yet is not said beside the graver one', async () => {
    const desk = aDesk();
    const item = desk.opens(FRIDAY);
    await desk.at(Date.UTC(2026, 2, 1, 2));
    expect(desk.told()).toEqual([]);
    await desk.at(OPENING + HOUR);
    const read = desk.told().filter(({ to }) => to === 'U0LEADA');
    expect(read.map(({ stage, of }) => [stage, of])).toEqual([[100, [item.id]]]);
  });
});

describe('whom nobody tells', () => {
  test('a case on the card of another stays silent, and is not told later either', async () => {
    const desk = aDesk();
    const parent = desk.opens(OPENING);
    desk.opens(OPENING, { parent: parent.id });
    await desk.at(OPENING + 2 * HOUR);
    expect(new Set(desk.told().flatMap(({ of }) => of))).toEqual(new Set([parent.id]));
  });

  test('without anybody named it is one message in the channel', async () => {
    const desk = aDesk({ team: '{ channel: C0DESK }' });
    for (let n = 0; n < 5; n++) desk.opens(OPENING + HOUR);
    await desk.at(OPENING + 3 * HOUR);
    expect(desk.told().map(({ to, stage, of }) => [to, stage, of.length])).toEqual([[DESK, 100, 5]]);
  });

  test('a person who wants no messages at 80 % gets none, and still reads what is late', async () => {
    const desk = aDesk({ wants: (_, notice) => notice !== 'clock_80' });
    desk.opens(OPENING);
    for (const part of [0.8, 1]) await desk.at(OPENING + part * 2 * HOUR);
    expect(new Set(desk.told().map(({ stage }) => stage))).toEqual(new Set([100]));
  });
});
