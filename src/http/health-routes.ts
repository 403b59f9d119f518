import type { HttpRoute } from './exchange.ts';
import { sendJson } from './exchange.ts';
import type { Health } from './health.ts';

/** `GET /healthz`: the process is alive. `GET /readyz`: events can be stored (else 503), and how each part is. */
export function healthRoutes(health: () => Health): readonly HttpRoute[] {
  return [
    { method: 'GET', path: '/healthz', handle: (_request, response) => sendJson(response, 200, { alive: true }) },
    {
      method: 'GET',
      path: '/readyz',
      handle(_request, response) {
        const parts = health();
        const ready = parts.events.state !== 'down';
        sendJson(response, ready ? 200 : 503, { ready, ...parts });
      },
    },
  ];
}
