declare const brand: unique symbol;
type Branded<T, B extends string> = T & { readonly [brand]: B };

/** Speakable id of a case, e.g. `EX-1042` (contract 9). */
export type CaseId = Branded<string, 'CaseId'>;
/** The shop's own order id: the subject of its events. */
export type OrderId = Branded<string, 'OrderId'>;
/** A person in Slack (`U…` or `W…`), or `system` when Ordermend itself acts. */
export type PersonId = Branded<string, 'PersonId'>;
/** One id per decision about an effect on the world, never per try (contract 6). */
export type EffectId = Branded<string, 'EffectId'>;
/** A Slack channel. */
export type ChannelId = Branded<string, 'ChannelId'>;

/** The actor of everything that Ordermend does by itself. */
export const SYSTEM = 'system' as PersonId;
