import type bolt from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import type { Logger } from 'pino';
import type { Desk } from './desk.ts';
import type { People } from './people.ts';

/** What joins something that people do to Bolt. */
export interface Wiring {
  readonly app: bolt.App;
  readonly client: WebClient;
  readonly people: People;
  readonly desk: Desk;
  readonly log: Logger;
}

/** The same for what is decided before Slack has its acknowledgement. */
export interface TimedWiring extends Wiring {
  readonly stopwatch: () => number;
  /** Milliseconds from the arrival of a click or a form to its acknowledgement. */
  readonly onAck: (ms: number) => void;
}
