import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createStore } from '../../../db/sqlite/create-store.ts';
import { fillDays } from '../../../db/sqlite/fill-days.ts';
import { openDatabase } from '../../../db/sqlite/open-database.ts';
import type { Store } from '../../../src/app/ports/store.ts';
import { digestView } from '../../../src/app/views/digest-view.ts';
import { dateOf, dayOf } from '../../../src/domain/calendar/day.ts';
import { instantOf } from '../../../src/domain/calendar/instant-of.ts';
import { localDate } from '../../../src/domain/calendar/local-date.ts';
import type { Case } from '../../../src/domain/case/case.ts';
import type { CaseEvent } from '../../../src/domain/case/event.ts';
import { type CaseId, type ChannelId, type EffectId, SYSTEM } from '../../../src/domain/ids.ts';
import { REFUND } from '../../support/case-in.ts';
import { detected, opening } from '../../support/opened-case.ts';
import { medianOf } from './median-of.ts';

const HOUR = 3_600_000;
/** Three days before Europe's clocks go forward on 29 March 2026. */
const BEGIN = Date.UTC(2026, 2, 26);
const SPREAD_HOURS = 9 * 24;
/** Whole, half and quarter hours beside UTC, a change of an hour and one of half an hour within the span. */
const ZONES = ['UTC', 'Europe/Rome', 'Asia/Kolkata', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'America/St_Johns'];
const CHANNELS = ['C0LOGISTC', 'C0PAYMENT'] as ChannelId[];

const DOES = [
  'claim',
  'release',
  'refund',
  'verify',
  'solve',
  'undo',
  'merge',
  'split',
  'clear',
  'reopen',
  'move',
] as const;
type Does = (typeof DOES)[number];

const history = fc.record({
  openedAt: fc.integer({ min: 0, max: SPREAD_HOURS * 60 }).map((minutes) => BEGIN + minutes * 60_000),
  channel: fc.constantFrom(...CHANNELS),
  code: fc.constantFrom('LOG.LOST' as const, 'PAY.MISMATCH' as const),
  steps: fc.array(fc.record({ does: fc.constantFrom(...DOES), afterMs: fc.integer({ min: 0, max: 20 * HOUR }) }), {
    maxLength: 12,
  }),
});

test('a digest counts what its rows say, whatever was done, undone and moved, in every zone', () => {
  fc.assert(
    fc.property(fc.array(history, { maxLength: 12 }), fc.constantFrom(...ZONES), (histories, zone) => {
      const db = openDatabase(':memory:', { durable: false });
      const store = createStore(db);
      for (const one of histories) live(store, one);
      const now = BEGIN + SPREAD_HOURS * HOUR;
      const all = allCases(store, histories.length);
      const figuresOf = (channel: string | undefined) => {
        const shown = (['today', 'yesterday', 'week'] as const).map((period) => {
          const { opened, solved, cleared, reopened, refunded, medianClaimMs, medianSolveMs, series } = digestView(
            store.read,
            { period, zone, now, ...(channel === undefined ? {} : { channel }) },
          );
          const bars = series.reduce(
            (sum, bar) => ({ opened: sum.opened + bar.opened, solved: sum.solved + bar.solved }),
            {
              opened: 0,
              solved: 0,
            },
          );
          return { opened, solved, cleared, reopened, refunded, medianClaimMs, medianSolveMs, bars };
        });
        return shown;
      };
      for (const channel of [undefined, ...CHANNELS]) {
        const expected = (['today', 'yesterday', 'week'] as const).map((period) =>
          counted(store, all, spanOf(period, zone, now), channel),
        );
        expect(figuresOf(channel)).toEqual(expected);
      }
      const kept = daysOf(db);
      fillDays(db, { anew: true });
      expect(daysOf(db), 'counted anew').toEqual(kept);
      store.close();
    }),
    { numRuns: 60 },
  );
}, 60_000);

/** One case with its history; steps that make no sense in its state are left out, as the program would refuse them. */
function live(
  store: Store,
  { openedAt, channel, code, steps }: typeof history extends fc.Arbitrary<infer T> ? T : never,
) {
  store.write((tx) => {
    const id = tx.cases.nextId();
    const route = { team: 'team', channel, post: 'card' } as const;
    const begin = opening({ id, route, detected: detected({ code, fingerprint: id }) });
    let item = tx.cases.apply(undefined, [begin], { at: openedAt, by: SYSTEM });
    const before: Case[] = [];
    let at = openedAt;
    for (const { does, afterMs } of steps) {
      at += afterMs;
      const event = eventOf(does, item, before.at(-1));
      if (event === undefined) continue;
      before.push(item);
      item = tx.cases.apply(item, [event], { at, by: SYSTEM });
    }
  });
}

function eventOf(does: Does, item: Case, before: Case | undefined): CaseEvent | undefined {
  const isOpen = item.status === 'open';
  const isClaimed = item.status === 'claimed' || item.status === 'verifying';
  const remedy = item.remedies.find(({ state }) => state === 'requested');
  switch (does) {
    case 'claim':
      return isOpen ? { type: 'claimed' } : undefined;
    case 'release':
      return isClaimed ? { type: 'released' } : undefined;
    case 'refund': {
      const id = `${item.id}-${item.remedies.length}` as EffectId;
      return isClaimed ? { type: 'remedy_added', remedy: { ...REFUND, id }, cause: 'carrier' } : undefined;
    }
    case 'verify':
      return remedy === undefined ? undefined : { type: 'remedy_changed', id: remedy.id, state: 'verified' };
    case 'solve':
      return isClaimed ? { type: 'solved', ending: 'no_action' } : undefined;
    case 'undo':
      return before === undefined ? undefined : { type: 'undone', what: 'solved', restored: before, kept: [] };
    case 'merge':
      return isOpen ? { type: 'merged', into: 'EX-1' as CaseId, note: '' } : undefined;
    case 'split':
      return item.status === 'merged' ? { type: 'split', note: '' } : undefined;
    case 'clear':
      return isOpen ? { type: 'cleared' } : undefined;
    case 'reopen':
      return isOpen || isClaimed ? undefined : { type: 'reopened', why: 'new_episode' };
    case 'move': {
      const channel = item.route.channel === CHANNELS[0] ? CHANNELS[1] : CHANNELS[0];
      const route = { ...item.route, channel: channel as ChannelId };
      const code = item.code === 'LOG.LOST' ? 'PAY.MISMATCH' : 'LOG.LOST';
      return { type: 'retyped', from: item.code, code, note: '', route };
    }
  }
}

function spanOf(period: 'today' | 'yesterday' | 'week', zone: string, now: number): readonly [number, number] {
  const today = dayOf(localDate(now, zone));
  const startOf = (day: number) => instantOf(dateOf(day), '00:00', zone);
  if (period === 'today') return [startOf(today), now];
  return [startOf(period === 'week' ? today - 7 : today - 1), startOf(today)];
}

function allCases(store: Store, count: number): readonly Case[] {
  return Array.from({ length: count }, (_, i) => store.read.cases.get(`EX-${1_001 + i}`)).filter(
    (it) => it !== undefined,
  );
}

/** The same figures, case by case. */
function counted(
  store: Store,
  all: readonly Case[],
  [from, to]: readonly [number, number],
  channel: string | undefined,
) {
  const isIn = (at: number | undefined): at is number => at !== undefined && at >= from && at < to;
  const cases = all.filter((it) => channel === undefined || it.route.channel === channel);
  const opened = cases.filter((it) => isIn(it.openedAt));
  const solved = cases.filter((it) => isIn(it.solvedAt));
  const events = cases.flatMap(({ id }) => store.read.cases.history(id)).filter(({ at }) => isIn(at));
  const refunds = solved
    .flatMap(({ remedies }) => remedies)
    .flatMap((it) => (it.state === 'verified' ? (it.effect?.money?.amount ?? []) : []));
  return {
    opened: opened.length,
    solved: solved.length,
    cleared: events.filter(({ event }) => event.type === 'cleared').length,
    reopened: events.filter(({ event }) => event.type === 'reopened').length,
    refunded: refunds.length === 0 ? [] : [{ amount: refunds.reduce((a, b) => a + b), currency: 'EUR' }],
    medianClaimMs: medianOf(opened.flatMap((it) => (it.claimedAt === undefined ? [] : [it.claimedAt - it.openedAt]))),
    medianSolveMs: medianOf(solved.flatMap((it) => (it.solvedAt === undefined ? [] : [it.solvedAt - it.openedAt]))),
    bars: { opened: opened.length, solved: solved.length },
  };
}

function daysOf(db: ReturnType<typeof openDatabase>): readonly unknown[] {
  return db.$client.prepare('select * from case_days where n <> 0').all();
}
