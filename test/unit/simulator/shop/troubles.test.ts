import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DAY_MS, HOUR_MS } from '../../../../simulator/shop/duration.ts';
import { planLife } from '../../../../simulator/shop/plan/plan-life.ts';
import { RATES, type TroubleKind } from '../../../../simulator/shop/troubles/rates.ts';
import { TROUBLES } from '../../../../simulator/shop/troubles/troubles.ts';
import { lives, livesMade, START } from './support/lives.ts';
import { SIGNS } from './support/signs.ts';

const kinds = Object.keys(TROUBLES) as TroubleKind[];

const LIVES = 60;

describe('the list of troubles', () => {
  it('has every file of the folder', () => {
    const others = ['trouble.ts', 'troubles.ts', 'rates.ts', 'draw-trouble.ts'];
    const files = readdirSync(new URL('../../../../simulator/shop/troubles', import.meta.url));
    const names = files.filter((file) => !others.includes(file)).map((file) => file.replace('.ts', ''));
    expect(kinds.map((kind) => kind.replaceAll('_', '-')).sort()).toEqual(names.sort());
  });

  it('covers all four families', () => {
    expect(new Set(Object.values(TROUBLES).map(({ family }) => family)).size).toBe(4);
  });
});

describe.each(kinds.filter((kind) => RATES[kind].rate > 0))('%s', (kind) => {
  const made = livesMade({ kind, innocent: false }, LIVES, 'live');
  // Some need what an order may not have, a payment to dispute for one that is paid at the door.
  const shown = made.filter(({ incident }) => incident?.signalAt !== undefined);

  it('shows its sign in the events', () => {
    expect(shown.length).toBeGreaterThan(LIVES * 0.9);
    for (const planned of shown) expect(SIGNS[kind](planned), planned.life.order.id).toBe(true);
  });

  it('says when it can be seen first, and heals after that', () => {
    for (const { incident, life } of shown) {
      expect(incident?.signalAt).toBeGreaterThanOrEqual(life.order.placedAt);
      expect(incident?.healsAt ?? Number.POSITIVE_INFINITY).toBeGreaterThan(incident?.signalAt ?? 0);
    }
  });

  it('is mended by hand in history, and gathers from two days before the start', () => {
    const past = livesMade({ kind, innocent: false }, 2 * LIVES, 'history');
    const seen = past.flatMap(({ incident }) =>
      incident?.signalAt ? [{ ...incident, signalAt: incident.signalAt }] : [],
    );
    for (const { signalAt, healsAt } of seen) {
      if (signalAt < START - 9 * DAY_MS) expect(healsAt ?? START).toBeLessThan(START);
    }
    expect(seen.some(({ healsAt }) => (healsAt ?? START) < START)).toBe(true);
    expect(seen.some(({ signalAt, healsAt }) => signalAt < START && (healsAt ?? START) >= START)).toBe(true);
  });
});

describe.each(kinds.filter((kind) => RATES[kind].innocent > 0))('what only looks like %s', (kind) => {
  const innocent = livesMade({ kind, innocent: true }, LIVES, 'live');

  it('shows no sign that stays', () => {
    for (const planned of innocent) {
      expect(planned.incident?.signalAt).toBeUndefined();
      expect(SIGNS[kind](planned), planned.life.order.id).toBe(false);
    }
  });

  it('keeps its promises', () => {
    for (const { life } of innocent) {
      expect(life.parcel?.handedOverAt ?? 0).toBeLessThanOrEqual(life.promises.shipBy);
      // Being rung up twice may cost the promised day; nobody is late for any other innocent reason.
      if (kind === 'unreachable' || kind === 'tracking_wrong') continue;
      expect(life.parcel?.deliveredAt ?? 0, life.order.id).toBeLessThanOrEqual(life.promises.deliverBy);
    }
  });
});

describe('at the start of a shop', () => {
  it.each([1, 7, 42])('with seed %i, some dozens of orders are in trouble, in all four families', (seed) => {
    const open = lives(1_200, 'history', seed).filter(({ incident }) => {
      return (incident?.signalAt ?? Number.POSITIVE_INFINITY) <= START && !((incident?.healsAt ?? START + 1) <= START);
    });
    expect(open.length).toBeGreaterThanOrEqual(25);
    expect(open.length).toBeLessThanOrEqual(60);
    const families = new Set(open.map(({ trouble }) => trouble && TROUBLES[trouble.kind].family));
    expect([...families].sort()).toEqual(['customer', 'logistics', 'payment', 'product']);
  });
});

describe('just after the first start', () => {
  it('most orders are in a trouble that shows at once, for those who watch', () => {
    const first = Array.from({ length: 40 }, (_none, nth) => {
      return planLife({ seed: 7, count: nth + 1, placedAt: START + (nth + 1) * 15_000, startAt: START });
    });
    const visible = first.filter(({ incident, life }) => (incident?.signalAt ?? 0) < life.order.placedAt + 5 * HOUR_MS);
    expect(visible.filter(({ incident }) => incident?.signalAt).length).toBeGreaterThan(20);
  });
});
