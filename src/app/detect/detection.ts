import { DETECTION_CURSOR } from '../ingest.ts';
import type { Clock } from '../ports/clock.ts';
import type { Policy } from '../ports/policy.ts';
import type { Store } from '../ports/store.ts';
import { endSilences } from '../silence/end-silences.ts';
import { type Checking, checkOrder } from './check-order.ts';
import { checkSubject } from './check-subject.ts';
import { foldEvents } from './fold-events.ts';
import type { Journal } from './journal.ts';
import { createListening } from './listening.ts';
import { reprioritise } from './reprioritise.ts';
import { hasRulesOff, tellRulesOff } from './rule-off.ts';

/** Longest synchronous section: clicks wait no longer than this behind detection (design 2). */
const SLICE_MS = 3;
const PAGE = 200;
/** Events of the first transaction, before it is known what they cost. */
const FIRST_PAGE = 32;
const SUBJECTS_PAGE = 20;
/** Rules that subjects of their own kind were judged by last. */
const SUBJECTS_VERSION = 'subjects.rules_version';
/** However slow the machine is, a transaction is worth this many events. */
const SMALLEST_PAGE = 8;

/** Finds orders in trouble: folds what arrived, judges what it touched, and looks again when time may have changed things. */
export interface Detection {
  /** Works off events, key re-checks and due orders until nothing is left, yielding between slices. */
  drain(): Promise<void>;
  /** One slice of each kind of work at the clock's time; answers whether any was done. For replay. */
  step(): boolean;
  /** The earliest time at which time alone may change something. */
  nextDueAt(): number | undefined;
}

/** Detection over the store. `onCases` is told after each slice that may have changed cards. */
export function createDetection(deps: {
  readonly store: Store;
  readonly clock: Clock;
  readonly policy: Policy;
  readonly journal: Journal;
  readonly onChanged: () => void;
  /** Monotonic milliseconds, for slicing only. */
  readonly stopwatch: () => number;
  readonly quiet?: () => boolean;
  /** True where time is told by events alone: no source can be silent because nobody listened. */
  readonly virtualTime?: boolean;
  /** How customers' messages are taken. */
  readonly incoming?: Checking['incoming'];
}): Detection {
  const { store, clock, policy, journal, onChanged, stopwatch } = deps;
  const quiet = deps.quiet ?? (() => false);
  let rulesAfterId: string | undefined = '';
  let page = FIRST_PAGE;

  const taking = { policy, journal, ...(deps.incoming === undefined ? {} : { incoming: deps.incoming }) };
  const slice = (work: (around: Checking, timeLeft: () => boolean) => boolean): boolean => {
    const began = stopwatch();
    const timeLeft = () => stopwatch() - began < SLICE_MS;
    const worked = store.write((tx) => work({ tx, ...taking, now: clock.now(), quiet: quiet() }, timeLeft));
    if (worked) onChanged();
    return worked;
  };

  const takeEvents = () => {
    const behind = store.read.events.lastSeq() - store.read.events.cursor(DETECTION_CURSOR);
    if (behind <= 0) return false;
    return slice((around, timeLeft) => {
      const began = stopwatch();
      const worked = foldEvents(around, timeLeft, page);
      const tookMs = stopwatch() - began;
      // A few events that took no time say nothing of a full page.
      if (behind >= page || tookMs > SLICE_MS) page = nextPage(page, tookMs);
      return worked;
    });
  };
  const takeDue = () => {
    const at = store.read.orders.nextDueAt();
    return at !== undefined && at <= clock.now() && slice(checkDue);
  };
  const takeRechecks = () => store.read.orders.rechecks(1).length > 0 && slice(recheckPage);
  const takePriorities = () => {
    const at = store.read.cases.nextPriorityAt();
    return at !== undefined && at <= clock.now() && slice((around, timeLeft) => reprioritise(around, timeLeft, PAGE));
  };
  const takeSilences = () => {
    const at = store.read.silences.nextEndAt();
    return at !== undefined && at <= clock.now() && slice(endSilences);
  };
  /** Orders judged by other rules, in pages behind everything live. */
  const takeOldRules = () => {
    if (rulesAfterId === undefined) return false;
    if (rulesAfterId === '' && slice(askSubjects)) return true;
    const ids = store.read.orders.judgedByOthers(policy.rulesVersion, rulesAfterId, PAGE);
    if (ids.length === 0) {
      rulesAfterId = undefined;
      return (
        hasRulesOff(store.read) &&
        slice(({ tx, now }) => {
          tellRulesOff(tx, now);
          return true;
        })
      );
    }
    return slice((around, timeLeft) => {
      for (const id of ids) {
        checkById(around, id);
        rulesAfterId = id;
        if (!timeLeft()) break;
      }
      return true;
    });
  };

  const listening = createListening(deps.virtualTime ?? false);
  const takeSubjects = () => {
    const now = clock.now();
    const listeningAt = listening(now);
    const at = store.read.subjects.nextDueAt();
    return at !== undefined && at <= now && slice((around, timeLeft) => checkSubjects(around, listeningAt, timeLeft));
  };

  const step = () =>
    takeEvents() ||
    takeRechecks() ||
    takeDue() ||
    takeSubjects() ||
    takePriorities() ||
    takeSilences() ||
    takeOldRules();

  return {
    step,
    async drain() {
      while (step()) await new Promise((resolve) => setImmediate(resolve));
    },
    nextDueAt() {
      const { orders, subjects, cases, silences } = store.read;
      const times = [orders.nextDueAt(), subjects.nextDueAt(), cases.nextPriorityAt(), silences.nextEndAt()].filter(
        (at) => at !== undefined,
      );
      return times.length === 0 ? undefined : Math.min(...times);
    },
  };
}

/** Judging what a page touched takes longer than folding it and is not cut: the page itself is made to fit the slice. */
function nextPage(page: number, tookMs: number): number {
  if (tookMs <= SLICE_MS) return Math.min(PAGE, Math.ceil(page * 1.25));
  return Math.max(SMALLEST_PAGE, Math.floor((page * SLICE_MS) / tookMs));
}

function checkDue(around: Checking, timeLeft: () => boolean): boolean {
  const due = around.tx.orders.due(around.now, PAGE);
  for (const { id } of due) {
    checkById(around, id);
    if (!timeLeft()) break;
  }
  return due.length > 0;
}

/** Subjects are few: other rules put all of them up for a look at once. */
function askSubjects({ tx, policy, now }: Checking): boolean {
  if (tx.meta.get(SUBJECTS_VERSION) === policy.rulesVersion) return false;
  tx.subjects.askAll(now);
  tx.meta.set(SUBJECTS_VERSION, policy.rulesVersion);
  return true;
}

function checkSubjects(around: Checking, listeningAt: number, timeLeft: () => boolean): boolean {
  const due = around.tx.subjects.due(around.now, SUBJECTS_PAGE);
  for (const row of due) {
    checkSubject(row, listeningAt, around, timeLeft);
    if (!timeLeft()) break;
  }
  return due.length > 0;
}

function recheckPage(around: Checking, timeLeft: () => boolean): boolean {
  const [recheck] = around.tx.orders.rechecks(1);
  if (recheck === undefined) return false;
  const ids = around.tx.orders.sharing(recheck, recheck.afterOrderId, PAGE);
  for (const id of ids) {
    checkById(around, id);
    around.tx.orders.moveRecheck(recheck, id);
    if (!timeLeft()) return true;
  }
  if (ids.length < PAGE) around.tx.orders.moveRecheck(recheck, null);
  return true;
}

function checkById(around: Checking, id: string): void {
  const row = around.tx.orders.get(id);
  if (row !== undefined) checkOrder(row, around);
}
