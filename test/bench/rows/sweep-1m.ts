import { createDetection } from '../../../src/app/detect/detection.ts';
import { answerOrder } from '../../../src/domain/detection/answer-order.ts';
import type { Row } from '../row.ts';
import { bigDatabase, MANY } from '../support/big-database.ts';
import { drainWatched, loopFigures } from '../support/event-loop.ts';
import { plainPolicy } from '../support/policy.ts';

const DAY_MS = 86_400_000;
const PAGE = 200;
/** Orders of the table that the scan reads; its time is told for all of them. */
const SCANNED = 20_000;

/** A million open orders of which one in a hundred is due: finding those, and beside it judging and saving each. */
export const sweep1m: Row = {
  unit: 'ms',
  prepare() {
    const big = bigDatabase();
    const store = big.open();
    const policy = plainPolicy();
    const now = big.at + DAY_MS;
    const due = store.read.orders.due(now, MANY).map(({ id }) => id);
    const detection = createDetection({
      store,
      clock: { now: () => now },
      policy,
      journal: () => {},
      onChanged: () => {},
      stopwatch: () => performance.now(),
    });
    function setAllDue(at: number | null): void {
      store.write((tx) => {
        for (const id of due) tx.orders.setNextCheck(id, at);
      });
    }
    // The rest of the start is not the sweep's work.
    setAllDue(null);
    while (detection.step());

    /** Pages through what is due as the sweep does, without judging. */
    function findDue(): number {
      setAllDue(now - 1);
      const start = performance.now();
      const found = store.read.orders.due(now, MANY).length;
      const took = performance.now() - start;
      if (found !== due.length) throw new Error(`${found} are due`);
      return took;
    }

    return {
      sides: {
        async ours() {
          const found = findDue();
          const loop = await drainWatched(detection);
          const empty = performance.now();
          for (let i = 0; i < PAGE; i++) detection.step();
          const emptyMs = (performance.now() - empty) / PAGE;
          return {
            value: found,
            also: { judge_and_save_ms: loop.total, empty_sweep_ms: emptyMs, ...loopFigures('sweep', loop) },
          };
        },
        limit() {
          setAllDue(now - 1);
          const began = performance.now();
          let after = 0;
          for (const { at } of store.read.orders.due(now, MANY)) after += at;
          const value = performance.now() - began;
          setAllDue(null);
          return { value: after > 0 ? value : 0 };
        },
        peer() {
          const ids = Array.from({ length: SCANNED }, (_, i) => `order-${String((i * 37) % MANY).padStart(7, '0')}`);
          const around = { now, calendar: policy.calendar, related: () => [], stock: () => undefined };
          const began = performance.now();
          for (const id of ids) {
            const row = store.read.orders.get(id);
            if (row !== undefined) answerOrder(row.order, around, policy.rules);
          }
          return { value: ((performance.now() - began) * MANY) / SCANNED };
        },
      },
      limitName: 'the ids of what is due, through the partial index',
      peerName: `reading and judging all orders with JavaScript, from a sample of ${SCANNED}`,
      note: `${MANY} open orders, ${due.length} due; ours finds them, judge_and_save_ms is all the work of judging and saving them`,
      close: () => store.close(),
    };
  },
};
