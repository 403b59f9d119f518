import type { Logger } from 'pino';
import type { Registry } from 'prom-client';
import type { Ingest } from '../app/ingest.ts';
import { type ConnectParts, connectRoute } from './connect-route.ts';
import { eventsRoute } from './events-route.ts';
import type { Handler, HttpRoute } from './exchange.ts';
import type { Health } from './health.ts';
import { healthRoutes } from './health-routes.ts';
import { metricsRoute } from './metrics-route.ts';
import { pageRoutes } from './page-routes.ts';

/** What the program's addresses (contract 4) lead to. */
export interface HttpParts {
  readonly ingest: Ingest;
  readonly ingestSecret?: string | undefined;
  /** Webhooks of shops, payment providers and carriers. */
  readonly connect?: ConnectParts | undefined;
  /** Real time, also in local mode: signatures are dated by other programs. */
  readonly now: () => number;
  readonly health: () => Health;
  readonly metrics: Pick<Registry, 'metrics' | 'contentType'>;
  /** Slack in HTTP mode; absent in Socket Mode. It reads the body itself. */
  readonly slack?: Handler | undefined;
  /** Local mode: where the simulator serves the page. */
  readonly pageOrigin?: string | undefined;
  readonly log: Pick<Logger, 'error'>;
}

/** Every address of the program. */
export function httpRoutes(parts: HttpParts): readonly HttpRoute[] {
  const { ingest, ingestSecret, connect, now, health, metrics, slack, pageOrigin, log } = parts;
  return [
    eventsRoute({ ingest, secret: ingestSecret, now, log }),
    ...(connect === undefined ? [] : [connectRoute({ ...connect, now, log })]),
    ...healthRoutes(health),
    metricsRoute(metrics),
    ...(slack === undefined ? [] : [{ method: 'POST', path: '/slack/events', handle: slack } as const]),
    ...(pageOrigin === undefined ? [] : pageRoutes(pageOrigin)),
  ];
}
