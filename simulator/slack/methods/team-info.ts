import { z } from 'zod';
import { done } from '../web-api/answer.ts';
import { method } from '../web-api/method.ts';
import { team } from '../workspace.ts';

/** `team.info`. */
export const teamInfo = method({
  name: 'team.info',
  args: z.looseObject({}),
  run: () => done({ team: { ...team, email_domain: '', icon: {}, url: `https://${team.domain}.slack.com/` } }),
});
