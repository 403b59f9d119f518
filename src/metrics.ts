import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** Figures that a gauge reads from the database at the moment it is asked for. */
export interface GaugeSources {
  eventsStored(): number;
  orders(): number;
  /** Cases by status. */
  cases(): Readonly<Record<string, number>>;
  /** Cards whose newest state is not shown yet, without those folded into a storm card. */
  cardsBehind(): number;
  /** Effects by state. */
  effects(): Readonly<Record<string, number>>;
}

/** What came of events: `conflict` is a duplicate with other content. */
export type EventResult = 'accepted' | 'duplicate' | 'conflict' | 'rejected';

/** The program's figures (contract 4). Durations are in milliseconds here and in seconds outside. */
export interface Metrics {
  readonly registry: Registry;
  countEvents(result: EventResult, count: number): void;
  countOpened(code: string): void;
  /** `result` is `ok`, or Slack's error code. */
  countSlackCall(method: string, result: string): void;
  observeEventToCard(ms: number): void;
  observeClickAck(ms: number): void;
}

const ACK_BUCKETS_S = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 1.5, 2, 3];
const CARD_BUCKETS_S = [0.005, 0.01, 0.02, 0.05, 0.1, 0.5, 1, 5, 15, 60, 300, 1_800, 3_600];

/** Makes the registry with every name of contract 4, and the usual figures of the process. */
export function createMetrics(sources: GaugeSources): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  gauge(registry, 'ordermend_events_stored', 'Events in the log', sources.eventsStored);
  gauge(registry, 'ordermend_orders', 'Orders known', sources.orders);
  gauge(registry, 'ordermend_cards_behind', 'Cards that do not show the newest state yet', sources.cardsBehind);
  gaugeBy(registry, 'ordermend_cases', 'Cases by status', 'status', sources.cases);
  gaugeBy(registry, 'ordermend_effects', 'Effects by state', 'state', sources.effects);
  const events = counter(registry, 'ordermend_events_total', 'Events by what came of them', ['result']);
  const opened = counter(registry, 'ordermend_cases_opened_total', 'Cases opened by code', ['code']);
  const calls = counter(registry, 'ordermend_slack_calls_total', 'Web API calls by method and result', [
    'method',
    'result',
  ]);
  const eventToCard = new Histogram({
    name: 'ordermend_event_to_card_seconds',
    help: 'From an event stored to its card posted',
    buckets: CARD_BUCKETS_S,
    registers: [registry],
  });
  const clickAck = new Histogram({
    name: 'ordermend_click_ack_seconds',
    help: 'From a click received to its acknowledgement',
    buckets: ACK_BUCKETS_S,
    registers: [registry],
  });
  return {
    registry,
    countEvents: (result, count) => events.inc({ result }, count),
    countOpened: (code) => opened.inc({ code }),
    countSlackCall: (method, result) => calls.inc({ method, result }),
    observeEventToCard: (ms) => eventToCard.observe(ms / 1_000),
    observeClickAck: (ms) => clickAck.observe(ms / 1_000),
  };
}

function counter<L extends string>(registry: Registry, name: string, help: string, labelNames: L[]): Counter<L> {
  return new Counter({ name, help, labelNames, registers: [registry] });
}

function gauge(registry: Registry, name: string, help: string, read: () => number): void {
  new Gauge({
    name,
    help,
    registers: [registry],
    collect() {
      this.set(read());
    },
  });
}

function gaugeBy(
  registry: Registry,
  name: string,
  help: string,
  label: string,
  read: () => Readonly<Record<string, number>>,
): void {
  new Gauge({
    name,
    help,
    labelNames: [label],
    registers: [registry],
    collect() {
      this.reset();
      for (const [value, count] of Object.entries(read())) this.set({ [label]: value }, count);
    },
  });
}
