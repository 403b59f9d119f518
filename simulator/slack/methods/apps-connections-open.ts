import { z } from 'zod';
import { done } from '../web-api/answer.ts';
import { method } from '../web-api/method.ts';

/** `apps.connections.open`: a WebSocket address for one Socket Mode connection. */
export const appsConnectionsOpen = method({
  name: 'apps.connections.open',
  args: z.looseObject({}),
  run: (_args, context) => done({ url: context.openConnection() }),
});
