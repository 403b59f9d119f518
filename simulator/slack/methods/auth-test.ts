import { z } from 'zod';
import { done } from '../web-api/answer.ts';
import { method } from '../web-api/method.ts';
import { app, people, team } from '../workspace.ts';

/** `auth.test`: whose token this is. */
export const authTest = method({
  name: 'auth.test',
  args: z.looseObject({}),
  run(_args, { caller }) {
    if (caller.kind === 'app') return done({ app_name: app.name, app_id: app.id });
    return done({
      url: `https://${team.domain}.slack.com/`,
      team: team.name,
      user: people.bot.name,
      team_id: team.id,
      user_id: people.bot.id,
      bot_id: app.botId,
      is_enterprise_install: false,
    });
  },
});
