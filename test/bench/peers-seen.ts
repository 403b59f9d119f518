/**
 * Figures of the peers as they were measured once on a machine of two cores, from least to most. A peer that comes out
 * beyond half or twice of them says more about the machine's load than about the peer.
 */
const PEERS_SEEN: Readonly<Record<string, readonly [number, number]>> = {
  'ingest.single': [2_400, 2_400],
  'ingest.batch': [36_000, 82_000],
  'rules.builtin': [2_000, 2_000],
  'detection.batch': [23_600, 23_600],
  'sweep.1m': [5_100, 7_600],
  'card.latency': [0.75, 0.75],
  'click.ack': [5, 5],
  'lookup.1m': [382, 382],
  'start.cold': [246, 246],
};

/** What to say of a peer's figure that is far from those seen; `undefined` where it is as usual or was never seen. */
export function suspicion(name: string, peer: number | null): string | undefined {
  const seen = PEERS_SEEN[name];
  if (peer === null || seen === undefined) return undefined;
  const [least, most] = seen;
  if (peer >= least / 2 && peer <= most * 2) return undefined;
  return `suspect: the peer was seen at ${least === most ? least : `${least} to ${most}`}`;
}
