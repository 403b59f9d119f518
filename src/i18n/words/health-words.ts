import type { Say } from '../pen.ts';

/** How Ordermend itself is. */
export interface HealthWords {
  readonly title: string;
  readonly states: Readonly<Record<HealthState, string>>;
  readonly parts: Readonly<Record<HealthPart, string>>;
  readonly allWell: string;
  readonly notWell: Say<[parts: number]>;
  readonly figures: Readonly<Record<HealthFigure, Say<[count: number]>>>;
  readonly lastEvent: Say<[at: number]>;
  readonly noEvents: string;
  readonly runningSince: Say<[at: number]>;
}

export type HealthState = 'ok' | 'degraded' | 'down' | 'off';
export type HealthPart = 'database' | 'events' | 'detection' | 'queue' | 'slack' | 'cards' | 'effects' | 'mail';
export type HealthFigure =
  | 'events'
  | 'orders'
  | 'liveCases'
  | 'cardsBehind'
  | 'eventsWaiting'
  | 'eventsRejected'
  | 'effectsOpen'
  | 'effectsUnknown';
