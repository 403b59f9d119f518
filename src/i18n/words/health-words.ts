import type { Pen, Say } from '../pen.ts';

/** How Ordermend itself is. */
export interface HealthWords {
  readonly title: string;
  readonly states: Readonly<Record<HealthState, string>>;
  readonly parts: Readonly<Record<HealthPart, string>>;
  readonly allWell: string;
  readonly notWell: Say<[parts: number]>;
  readonly figures: Readonly<Record<HealthFigure, Say<[count: number]>>>;
  readonly lastEvent: Say<[at: number]>;
  /** `source` is written already: it is a sender's own name. */
  readonly heard: <T extends string>(pen: Pen<T>, source: T, at: number) => T;
  readonly neverHeard: <T extends string>(pen: Pen<T>, source: T) => T;
  /** A customer's message that belongs to nobody we know; `from` is masked. */
  readonly unplaced: Say<[from: string, intent: string, at: number]>;
  readonly noEvents: string;
  readonly runningSince: Say<[at: number]>;
}

/** How a part is; `off` is by choice. */
export type HealthState = 'ok' | 'degraded' | 'down' | 'off';
/** Parts of Ordermend that can fail by themselves. */
export type HealthPart = 'database' | 'events' | 'detection' | 'queue' | 'slack' | 'cards' | 'effects' | 'mail';
/** Figures that tell a backlog. */
export type HealthFigure =
  | 'events'
  | 'orders'
  | 'liveCases'
  | 'cardsBehind'
  | 'eventsWaiting'
  | 'eventsRejected'
  | 'eventsUnplaced'
  | 'messagesUnplaced'
  | 'effectsOpen'
  | 'effectsUnknown';
