import { z } from 'zod';
import { done, refuse } from '../web-api/answer.ts';
import { method } from '../web-api/method.ts';
import { app, people } from '../workspace.ts';

/** `bots.info` of the one bot there is. */
export const botsInfo = method({
  name: 'bots.info',
  args: z.looseObject({ bot: z.string().optional() }),
  run(args) {
    if (args.bot !== undefined && args.bot !== app.botId) return refuse('bot_not_found');
    const bot = { id: app.botId, deleted: false, name: app.name, updated: 0, app_id: app.id, user_id: people.bot.id };
    return done({ bot: { ...bot, icons: {} } });
  },
});
