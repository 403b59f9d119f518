import { whyNotView } from '../src/app/explain/why-not-view.ts';
import { findOrders } from '../src/app/find-orders.ts';
import { orderGlance } from '../src/app/views/order-glance.ts';
import { slackPen } from '../src/cards/kit/slack-pen.ts';
import { orderMatches } from '../src/cards/lookup/order-matches.ts';
import { usage } from '../src/cards/lookup/usage.ts';
import { whyNot } from '../src/cards/lookup/why-not.ts';
import { whyNotRule } from '../src/cards/lookup/why-not-rule.ts';
import { notice } from '../src/cards/notice.ts';
import type { Rendered } from '../src/cards/rendered.ts';
import { EXCEPTION_TYPES, type ExceptionCode, isExceptionCode } from '../src/domain/catalogue/exception-types.ts';
import { typeName } from '../src/i18n/type-name.ts';
import { mayLook } from './may-look.ts';
import type { Call, CommandDesk } from './slash-command.ts';

/** `/ordermend why-not <order> [code]`: what every rule says of an order, or one of them in detail. */
export function whyNotAnswer(call: Call, asked: string, desk: CommandDesk): Rendered {
  const { person, messages } = call;
  const refused = mayLook(person, 'order', desk, messages);
  if (refused !== undefined) return refused;
  const tx = desk.store.read;
  const { query, code } = readQuestion(asked, messages);
  const found = findOrders(tx, query).flatMap((id) => tx.orders.get(id)?.order ?? []);
  const [only] = found;
  const pen = slackPen(messages.locale);
  if (only === undefined) return usage('ordermend', messages, messages.errors.unknownOrder(pen, query));
  if (found.length > 1) return orderMatches({ query, matches: found.map(orderGlance), total: found.length }, messages);
  const view = whyNotView(tx, only, desk.clock.now(), desk.policy);
  if (code === undefined) return whyNot(view, messages);
  const line = view.rules.find((it) => it.code === code);
  if (line !== undefined) return whyNotRule(view, line, messages);
  return isExceptionCode(code) ? notice(messages.whys.noRule(pen, code)) : whyNot(view, messages, code);
}

/** The last word is a code when it looks like one, or the whole end is the name of a type; the rest names the order. */
function readQuestion(
  asked: string,
  { exceptions }: Call['messages'],
): { readonly query: string; readonly code?: string } {
  const named = (Object.keys(EXCEPTION_TYPES) as ExceptionCode[]).find((code) =>
    asked.toLowerCase().endsWith(` ${typeName(exceptions, code).toLowerCase()}`),
  );
  if (named !== undefined) return { query: asked.slice(0, -typeName(exceptions, named).length).trim(), code: named };
  const words = asked.split(/\s+/);
  const last = words.at(-1)?.toUpperCase() ?? '';
  if (words.length < 2 || !/^[A-Z]{3}\.[A-Z_]+$/.test(last)) return { query: asked };
  return { query: words.slice(0, -1).join(' '), code: last };
}
