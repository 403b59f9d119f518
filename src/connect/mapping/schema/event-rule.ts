import { z } from 'zod';

const Expression = z.string().min(1, 'must be an expression');

/** Expressions that name what leads to the order of an event, where its id is not known; the first that leads anywhere counts. */
const About = z.strictObject({
  order: Expression.optional(),
  number: Expression.optional(),
  tracking: Expression.optional(),
  carrier: Expression.optional(),
});

/**
 * One event that a record may mean. `data` holds expressions under the names of contract 5; numbers, booleans and null stand
 * for themselves, objects and lists nest, `{ each, fields }` makes a list out of a list.
 */
export const EventRule = z
  .strictObject({
    type: z.string().min(1).max(200),
    when: Expression.optional(),
    id: Expression,
    subject: Expression.optional(),
    about: About.optional(),
    time: Expression,
    data: z.record(z.string(), z.unknown()).prefault({}),
  })
  .refine((rule) => rule.subject === undefined || rule.about === undefined, {
    message: 'names the order by its id already: leave out about',
    path: ['about'],
  });
export type EventRule = z.infer<typeof EventRule>;
