import { z } from 'zod';
import { isExceptionCode } from '../../domain/catalogue/exception-types.ts';
import { FAMILIES, PRIORITIES, SEVERITIES } from '../../domain/catalogue/severity.ts';
import { exponentOf } from '../../domain/order/money.ts';
import type { RouteKey } from '../settings.ts';
import { oneOrMore } from './words.ts';

const POSTS = ['card', 'queue', 'digest'] as const;

const Matchers = {
  code: oneOrMore(z.string().refine(isCodeOrFamily, 'must be a code such as PAY.FAILED, or PAY.* or X.*'))
    .optional()
    .meta({ description: 'Type of exception; a `*` at the end stands for the rest.', shown: 'codes' }),
  family: oneOrMore(z.enum(FAMILIES))
    .optional()
    .meta({ description: 'Family of the type.', shown: FAMILIES.join(', ') }),
  severity: oneOrMore(z.enum(SEVERITIES))
    .optional()
    .meta({ description: 'Severity.', shown: SEVERITIES.join(', ') }),
  priority: oneOrMore(z.enum(PRIORITIES))
    .optional()
    .meta({ description: 'Priority.', shown: PRIORITIES.join(', ') }),
  currency: oneOrMore(z.string().refine(isCurrency, 'must be an ISO 4217 code such as EUR'))
    .optional()
    .meta({ description: 'Currency of the order.', shown: 'currencies' }),
  channel: oneOrMore(z.string()).optional().meta({ description: 'Sales channel of the order.', shown: 'names' }),
  country: oneOrMore(z.string().regex(/^[A-Z]{2}$/, 'must be an ISO 3166-1 code such as DE'))
    .optional()
    .meta({ description: 'Country of delivery.', shown: 'countries' }),
  tier: oneOrMore(z.string()).optional().meta({ description: 'Tier of the customer.', shown: 'names' }),
} as const satisfies Record<RouteKey, z.ZodType>;

/** `routes`: the first that fits decides. */
export const Routes = z
  .array(
    z.strictObject({
      ...Matchers,
      team: z.string().meta({ description: 'Team that gets the case.', shown: 'name of a team' }),
      post: z.enum(POSTS).optional().meta({
        description:
          '`card`: its own message in the channel. `queue`: only in lists, on Home and by `/cases next`. `digest`: only in the digest.',
        byDefault: 'as above',
      }),
    }),
  )
  .meta({
    description:
      'Which team gets which case, first match first. Everything that a route names must fit; of a list, one entry. A case that no route names goes to the team of `ORDERMEND_CHANNEL`, else to the first team. Without `post`, PAY.FAILED below high value, LOG.DELIVERY_LATE under one day and SYS.UNMAPPED_STATUS wait in the queue; all others get a card.',
  });
export type Routes = z.infer<typeof Routes>;

/** Whether a text is an ISO 4217 code. */
export function isCurrency(text: string): boolean {
  return exponentOf(text) !== undefined;
}

function isCodeOrFamily(text: string): boolean {
  return isExceptionCode(text) || /^X\.[A-Z0-9_.]*\*?$/.test(text) || /^(PAY|LOG|ITM|CUS|SYS)\.[A-Z_]*\*$/.test(text);
}
