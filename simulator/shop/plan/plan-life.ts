import { HOUR_MS } from '../duration.ts';
import { createRandom, type Random } from '../random.ts';
import { type DrawnTrouble, drawTrouble } from '../troubles/draw-trouble.ts';
import type { How, Trouble } from '../troubles/trouble.ts';
import { TROUBLES } from '../troubles/troubles.ts';
import { drawOrder } from './draw-order.ts';
import { eventsOfLife } from './events-of-life.ts';
import type { Incident, Life } from './life.ts';
import { planPayment } from './plan-payment.ts';
import type { PlannedEvent } from './planned-event.ts';
import { printLabels } from './print-labels.ts';
import { restOfLife } from './rest-of-life.ts';

/** Names one order of one shop; all that is planned follows from it. */
export interface Seedling {
  readonly seed: number;
  readonly count: number;
  readonly placedAt: number;
  /** Before this, people of the shop mended troubles by hand. */
  readonly startAt: number;
  /** What befalls it, instead of what it draws. */
  readonly trouble?: DrawnTrouble;
}

/** A life with everything that will be told of it, in order of time. */
export interface PlannedLife {
  readonly life: Life;
  readonly events: readonly PlannedEvent[];
  readonly trouble?: DrawnTrouble;
  readonly incident?: Incident;
}

/** Whoever mended troubles by hand left so long before the start: what is open then has gathered since. */
const NOBODY_MENDS_MS = 48 * HOUR_MS;

/** Plans an order: what it says, how it is paid, how it travels, and the trouble it gets into, if any. */
export function planLife(seedling: Seedling): PlannedLife {
  const { seed, count, placedAt } = seedling;
  const stream = (purpose: string) => createRandom(`${seed}/order/${count}/${purpose}`);
  const drawn = seedling.trouble ?? drawTrouble(stream('trouble'), placedAt, seedling.startAt);
  const how = howOf(seedling, drawn?.innocent ?? false, stream('how'));
  const trouble: Trouble | undefined = drawn && TROUBLES[drawn.kind];

  const ordinary = drawOrder(seed, count, placedAt);
  const order = trouble?.alterOrder?.(ordinary, how) ?? ordinary;
  const paid = planPayment(order, stream('payment'));
  const payment = trouble?.alterPayment?.(paid, order, how) ?? paid;
  const sent = restOfLife(order, payment, stream('parcel'));
  const life = trouble ? withParcelOf(trouble, sent, how) : sent;
  const incident = trouble?.incident(life, how);

  const events = [...eventsOfLife(life, stream('after')), ...(incident?.events ?? [])];
  events.sort((one, other) => one.at - other.at);
  return { life, events: printLabels(events), ...(drawn && { trouble: drawn }), ...(incident && { incident }) };
}

function withParcelOf(trouble: Trouble, life: Life, how: How): Life {
  if (!trouble.alterParcel || !life.parcel) return life;
  const { parcel, ...rest } = life;
  const altered = trouble.alterParcel(parcel, life, how);
  return altered ? { ...rest, parcel: altered } : rest;
}

function howOf({ startAt }: Seedling, innocent: boolean, random: Random): How {
  return {
    random,
    roll: random.unit(),
    innocent,
    mendedAt(signalAt, hours) {
      const at = signalAt + Math.round(random.between(...hours) * HOUR_MS);
      return at < startAt - NOBODY_MENDS_MS ? at : undefined;
    },
  };
}
