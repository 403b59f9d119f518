import { createServer } from 'node:net';
import { listenFault } from '../http/listen-fault.ts';

/** Rejects with a `port` fault when an address cannot be listened on: said before anything long is begun. */
export function assertPortFree(http: { readonly host: string; readonly port: number }): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => reject(listenFault(error, http)));
    probe.listen(http.port, http.host, () => probe.close(() => resolve()));
  });
}
