import type { PersonDriver } from '../../simulator/driver/person.ts';
import type { Message } from '../../simulator/wire.ts';
import type { Case } from '../../src/domain/case/case.ts';
import { captured, type Data, handedOver, numberOf, orderCreated, scanned, shipmentCreated } from './events.ts';
import type { World } from './start-ordermend.ts';

/** Where cases of parcels are posted. */
export const LOGISTICS = 'orders-logistics';

/** Tells of a paid order whose parcel is lost: a severe case in #orders-logistics, 60 euros at stake. */
export async function loseParcel(world: World, id: string, order: Data = {}): Promise<Message> {
  await world.tell(orderCreated(id, order), captured(id, order.total === undefined ? {} : { amount: order.total }));
  await world.tell(shipmentCreated(id), handedOver(id), scanned(id, 'in_transit'), scanned(id, 'lost'));
  return world.slack.as('jon').seesMessage(LOGISTICS, `Order ${numberOf(id)}`);
}

/** The only case of an order. */
export function onlyCase(world: World, id: string): Case {
  const [item, ...others] = world.db.casesOf(id);
  if (item === undefined || others.length > 0)
    throw new Error(`order ${id} has ${others.length + (item ? 1 : 0)} cases`);
  return item;
}

/** Opens the resolve form of a card and sends it; claims an unclaimed case. */
export async function resolves(
  person: PersonDriver,
  card: Message,
  values: Readonly<Record<string, string | readonly string[]>>,
): Promise<void> {
  await pressesOn(person, card, 'case.resolve');
  await person.submit(await person.seesModal('case.resolve'), values);
}

/** Waits until a card shows something. */
export async function shows(person: PersonDriver, card: Message, what: string | RegExp): Promise<Message> {
  const channel = card.channel;
  return person.seesMessage(channel, (it) => {
    if (it.ts !== card.ts) return false;
    const all = JSON.stringify(it.blocks) + it.text;
    return typeof what === 'string' ? all.includes(what) : what.test(all);
  });
}

/** Presses a button of a card as it is now, or chooses it in the menu behind the three dots. */
export async function pressesOn(person: PersonDriver, card: Message, action: string): Promise<void> {
  const now = person.again(card);
  if (JSON.stringify(now.blocks).includes(`"action_id":"${action}"`)) await person.press(now, action);
  else await person.choose(now, 'case.more', action);
}
