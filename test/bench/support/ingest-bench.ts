import type { Bench } from '../row.ts';
import { noAlertmanager, startAlertmanager } from './alertmanager.ts';
import { startServer } from './child.ts';
import { load } from './load.ts';
import { tempFolder } from './temp-folder.ts';

interface Target {
  readonly path: string;
  readonly contentType: string;
  readonly body: (n: string) => string;
}

/** Sends the same load to the program's way in, to a server without a database, and to Alertmanager. */
export async function ingestBench(options: {
  readonly requests: number;
  readonly batch: number;
  readonly ours: Target;
  readonly peer: Target;
  readonly limitName: string;
}): Promise<Bench> {
  const folder = tempFolder();
  const ours = await startServer('ingest', { BENCH_FOLDER: folder.path });
  const bare = await startServer('bare-http');
  const peerNote = noAlertmanager();
  const peer =
    peerNote === undefined
      ? await startAlertmanager({ webhook: bare.url, groupBy: 'alertname', waitS: 3_600 })
      : undefined;
  let round = 0;
  const measure = async (url: string, target: Target) => {
    round += 1;
    const requests = await load({
      url,
      path: target.path,
      contentType: target.contentType,
      connections: options.batch === 1 ? 64 : 16,
      requests: options.requests,
      body: (i) => target.body(`${round}-${i}`),
    });
    return { value: requests * options.batch };
  };
  return {
    sides: {
      ours: () => measure(ours.url, options.ours),
      limit: () => measure(bare.url, options.ours),
      ...(peer === undefined ? {} : { peer: () => measure(peer.url, options.peer) }),
    },
    limitName: options.limitName,
    peerName: 'Alertmanager, in memory only',
    ...(peerNote === undefined ? {} : { peerNote }),
    async close() {
      await ours.kill();
      await bare.kill();
      await peer?.close();
      folder.remove();
    },
  };
}
