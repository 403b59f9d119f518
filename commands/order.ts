import { findOrders } from '../src/app/find-orders.ts';
import { orderGlance } from '../src/app/views/order-glance.ts';
import { orderView } from '../src/app/views/order-view.ts';
import { slackPen } from '../src/cards/kit/slack-pen.ts';
import { orderAnswer } from '../src/cards/lookup/order-answer.ts';
import { orderMatches } from '../src/cards/lookup/order-matches.ts';
import { usage } from '../src/cards/lookup/usage.ts';
import { mayLook } from './may-look.ts';
import type { SlashCommand } from './slash-command.ts';
import { readWord } from './words.ts';

/** `/order <order number | order id | tracking number | phone tail | e-mail>`: how an order stands. */
export const order: SlashCommand = {
  name: '/order',
  answer({ text, person, messages }, desk) {
    if (text === '' || readWord(text).word === 'help') return usage('order', messages);
    const refused = mayLook(person, 'order', desk, messages);
    if (refused !== undefined) return refused;
    const tx = desk.store.read;
    const found = findOrders(tx, text).flatMap((id) => tx.orders.get(id)?.order ?? []);
    const [only] = found;
    if (only === undefined)
      return usage('order', messages, messages.errors.unknownOrder(slackPen(messages.locale), text));
    if (found.length === 1) return orderAnswer(orderView(tx, only, desk.policy.calendar.endOfDay), messages);
    return orderMatches({ query: text, matches: found.map(orderGlance), total: found.length }, messages);
  },
};
