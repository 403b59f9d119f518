import type { SimulatedClock } from './clock.ts';
import type { PersonDriver } from './driver/person.ts';
import type { WaitFor } from './driver/wait-for.ts';
import type { ReceivedMail } from './mail/received-mail.ts';
import type { CloudEvent } from './shop/cloud-event.ts';
import type { Shop, ShopOptions } from './shop/create-shop.ts';
import type { Slack } from './slack/create-slack.ts';
import type { Courier } from './slack/delivery/courier.ts';
import type { Patience } from './slack/state/create-state.ts';
import type { Act, ActAnswer, Fault, Message, RecordedCall } from './wire.ts';

/** How a simulator is started. Everything has a default that suits a test. */
export interface SimulatorOptions {
  /** Where workspace, clock and shop are kept; without it they live in memory. */
  readonly folder?: string;
  /** 0, the default, takes any free port. */
  readonly port?: number;
  /** How Slack reaches the bot; Socket Mode by default. */
  readonly mode?: 'socket' | 'http';
  /** Where the bot listens; can be said later with `pointAt`. */
  readonly botUrl?: string;
  /** The built page. */
  readonly pageFolder?: string;
  /** Shorter waits than Slack's. */
  readonly patience?: Partial<Patience>;
  /** Off: Slack never answers 429 by itself. On by default. */
  readonly rateLimits?: boolean;
  /** Scopes of the bot token. */
  readonly botScopes?: readonly string[];
  /** Opens the shop; without it there is none, and effects are answered 503. */
  readonly shop?: (wiring: Omit<ShopOptions, 'seed'>) => Shop;
  /** How long `waitFor` waits before it fails; 10 seconds by default. */
  readonly waitMs?: number;
  /** Hears of the simulator's own troubles; silent by default. */
  readonly onTrouble?: (error: unknown) => void;
}

/** A running simulator, and everything that a test does with it. */
export interface Simulator {
  /** The address of page and API, without a slash at its end. */
  readonly url: string;
  readonly clock: SimulatedClock;
  /** The parts of the simulated Slack, for what this driver has no verb for. */
  readonly slack: Slack;
  /** The environment that makes a bot use this simulator (contract 2). */
  env(): Readonly<Record<string, string>>;
  /** Says where the bot listens: for events of the shop, and for Slack in HTTP mode. */
  pointAt(botUrl: string): void;
  /** The driver of a person by id, first name or full name. */
  as(who: string): PersonDriver;
  /** Every message of a channel, replies among them, oldest first. */
  messages(channel: string): readonly Message[];
  waitFor: WaitFor;
  /** Waits until the bot is connected, or in HTTP mode answers at its request URL. */
  botIsConnected(): Promise<void>;
  fault(fault: Fault): void;
  /** Calls of the bot, oldest first; of one method when named. */
  calls(method?: string): readonly RecordedCall[];
  /** What Slack brought to the bot, oldest first, and how the bot took it. */
  deliveries(): ReturnType<Courier['deliveries']>;
  /** Brings the same click, command or event once more, as Slack sometimes does (slack.md 3.1). */
  deliverAgain: Courier['deliverAgain'];
  /** Mail to customers, oldest first. */
  mails(): readonly ReceivedMail[];
  act(person: string, act: Act): Promise<ActAnswer>;
  /** Brings events to the bot as the shop would, signed; rejects when it does not take them. */
  sendEvents(events: readonly CloudEvent[]): Promise<void>;
  /** Writes the shop's history to the file for `import` and gives its path; undefined without a shop. */
  writeBackdated(): Promise<string | undefined>;
  close(): Promise<void>;
}
