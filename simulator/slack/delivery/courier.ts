import type { Faults } from '../web-api/faults.ts';
import type { Ack, Envelope, EnvelopeKind, Transport } from './transport.ts';

/** One delivery as it went. */
interface Delivery {
  readonly envelope: Envelope;
  /** Absent while Slack still waits. */
  readonly ack?: Ack;
}

/** Brings things to the app, remembers how it went, and brings events again that were not acknowledged. */
export interface Courier {
  /** Something that a person waits for. */
  deliver(kind: EnvelopeKind, payload: Envelope['payload']): Promise<Ack>;
  /** An event: nobody waits, and it comes again by Slack's schedule until it is acknowledged. */
  deliverEvent(payload: Envelope['payload']): Promise<Ack>;
  /** The same envelope once more, as Slack sometimes does without being asked (slack.md 3.1). */
  deliverAgain(delivery: Delivery): Promise<Ack>;
  /** Oldest first, the newest 2000. */
  deliveries(): readonly Delivery[];
  close(): void;
}

const KEPT = 2000;
const RETRY_REASONS = {
  not_connected: 'connection_failed',
  connection_lost: 'connection_failed',
  timeout: 'http_timeout',
  http_error: 'http_error',
} as const;

/** A courier over one transport. Faults for `events_api`, `interactive` and `slash_commands` apply here. */
export function createCourier(options: {
  readonly transport: Transport;
  readonly faults: Pick<Faults, 'take'>;
  readonly envelopeId: () => string;
  readonly eventRetryMs: readonly number[];
  readonly onChange: () => void;
}): Courier {
  let log: Delivery[] = [];
  const timers = new Set<NodeJS.Timeout>();

  function note(delivery: Delivery): void {
    log = [...log.filter((one) => one.ack !== undefined || one.envelope !== delivery.envelope), delivery].slice(-KEPT);
    options.onChange();
  }
  function pause(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        timers.delete(timer);
        resolve();
      }, ms);
      timers.add(timer);
    });
  }
  async function send(envelope: Envelope): Promise<Ack> {
    note({ envelope });
    const ack = await faulty(envelope);
    note({ envelope, ack });
    return ack;
  }
  async function faulty(envelope: Envelope): Promise<Ack> {
    const fault = options.faults.take(envelope.kind);
    if (fault?.kind === 'refuse_connection') return { acked: false, reason: 'not_connected' };
    if (fault?.kind === 'delay') await pause(fault.delayMs ?? 0);
    const ack = await options.transport.send(envelope);
    return fault === undefined || fault.kind === 'delay' ? ack : { acked: false, reason: 'timeout' };
  }
  async function retry(envelope: Envelope, first: Ack): Promise<void> {
    let last = first;
    for (const [index, delayMs] of options.eventRetryMs.entries()) {
      if (last.acked) return;
      await pause(delayMs);
      last = await send({ ...envelope, retry: { num: index + 1, reason: RETRY_REASONS[last.reason] } });
    }
  }
  return {
    deliver: (kind, payload) => send({ id: options.envelopeId(), kind, payload }),
    async deliverEvent(payload) {
      const envelope: Envelope = { id: options.envelopeId(), kind: 'events_api', payload };
      const ack = await send(envelope);
      if (!ack.acked) void retry(envelope, ack);
      return ack;
    },
    deliverAgain: (delivery) => send({ ...delivery.envelope }),
    deliveries: () => log,
    close() {
      for (const timer of timers) clearTimeout(timer);
      timers.clear();
    },
  };
}
