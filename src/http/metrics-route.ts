import type { Registry } from 'prom-client';
import type { HttpRoute } from './exchange.ts';

/** `GET /metrics`: Prometheus text. */
export function metricsRoute(registry: Pick<Registry, 'metrics' | 'contentType'>): HttpRoute {
  return {
    method: 'GET',
    path: '/metrics',
    async handle(_request, response) {
      const text = await registry.metrics();
      response.writeHead(200, { 'content-type': registry.contentType, 'content-length': Buffer.byteLength(text) });
      response.end(text);
    },
  };
}
