import { createStore } from '../../../db/sqlite/create-store.ts';
import { openDatabase } from '../../../db/sqlite/open-database.ts';
import type { Wants } from '../../../src/app/clocks/wants.ts';
import { createClockRunner } from '../../../src/app/run-clocks.ts';
import type { Case } from '../../../src/domain/case/case.ts';
import type { CaseEvent } from '../../../src/domain/case/event.ts';
import type { ChannelId, OrderId, PersonId } from '../../../src/domain/ids.ts';
import { SYSTEM } from '../../../src/domain/ids.ts';
import { makePolicy } from '../../../src/policy/make-policy.ts';
import { readSettings } from '../../../src/settings/read-settings.ts';
import { detected, openedCase } from '../../support/opened-case.ts';

export const MEI = 'U0MEI' as PersonId;
export const DESK = 'C0DESK' as ChannelId;

/** A team in Berlin that works from nine to five, its leads and a manager. */
export const TEAM = `{
  channel: ${DESK}, zone: Europe/Berlin, hours: { mon-fri: "09:00-17:00" },
  roles: { U0LEADA: lead, U0LEADB: lead, U0BOSS: manager }
}`;

/** Cases with their clocks over a store in memory; nobody posts what is told. */
export function aDesk({ team = TEAM, wants }: { readonly team?: string; readonly wants?: Wants } = {}) {
  const settings = readSettings({
    file: 'shop.yaml',
    base: { zone: 'UTC', locale: 'en' },
    text: `teams: { desk: ${team.replaceAll('\n', ' ')} }`,
  });
  const policy = makePolicy(settings);
  const store = createStore(openDatabase(':memory:', { durable: false }));
  let now = 0;
  let opened = 0;
  const runner = createClockRunner({
    store,
    clock: { now: () => now },
    policy,
    rejectedKeptMs: 0,
    onChanged() {},
    zoneOf: () => 'UTC',
    ...(wants === undefined ? {} : { wants }),
  });
  return {
    store,
    /** Opens a case, with its clocks as the policy lays them down. */
    opens(at: number, differing: { readonly priority?: Case['priority']; readonly parent?: Case['id'] } = {}): Case {
      opened += 1;
      const { priority = 'P3', parent } = differing;
      const { marks, ...ends } = policy.clocksOf({ team: 'desk', priority, at });
      const fingerprint = `LOG.LOST|shipment:${opened}`;
      return store.write((tx) => {
        const item = openedCase(
          tx,
          {
            orderId: `o-${opened}` as OrderId,
            detected: detected({ priority, fingerprint, since: at }),
            route: { team: 'desk', channel: DESK, post: 'card' },
            marks,
            ...ends,
          },
          at,
        );
        return parent === undefined ? item : tx.cases.apply(item, [{ type: 'grouped', parent }], { at, by: SYSTEM });
      });
    },
    happens(item: Case, event: CaseEvent, by: PersonId, at: number): void {
      store.write((tx) => tx.cases.apply(tx.cases.get(item.id), [event], { at, by }));
    },
    /** Lets what is due be worked off at a time. */
    async at(time: number): Promise<void> {
      now = time;
      await runner.drain();
    },
    /** What was told: to whom, of which stage, from when on, of which cases. */
    told: () =>
      store.read.sends.withPrefix('clock:').map(({ key, channel, notBeforeAt }) => ({
        to: channel,
        stage: Number(key.split(':')[1]),
        from: notBeforeAt,
        of: store.read.tellings.toldBy(key).map(({ caseId }) => caseId),
      })),
  };
}
