import { z } from 'zod';
import { done, refuse } from '../web-api/answer.ts';
import { method } from '../web-api/method.ts';

/** `api.test`: gives the arguments back, or the error asked for. */
export const apiTest = method({
  name: 'api.test',
  args: z.looseObject({ error: z.string().optional() }),
  run: (args) => (args.error === undefined ? done({ args }) : refuse(args.error, { args })),
});
