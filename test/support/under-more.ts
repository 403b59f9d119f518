import type { PersonDriver } from '../../simulator/driver/person.ts';
import type { Message } from '../../simulator/wire.ts';

/** Opens everything that is possible with a card's case and presses one of it. */
export async function underMore(person: PersonDriver, card: Message, actionId: string): Promise<void> {
  await person.choose(person.again(card), 'case.more', 'case.more');
  await person.press(await person.seesModal('case.more'), actionId);
}
