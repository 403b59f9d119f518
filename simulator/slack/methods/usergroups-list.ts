import { z } from 'zod';
import { done } from '../web-api/answer.ts';
import { flag } from '../web-api/args.ts';
import { method } from '../web-api/method.ts';
import { team, userGroups } from '../workspace.ts';

/** `usergroups.list`: members and counts only when asked for. */
export const usergroupsList = method({
  name: 'usergroups.list',
  args: z.looseObject({ include_users: flag.optional(), include_count: flag.optional() }),
  run: (args) =>
    done({
      usergroups: userGroups.map((group) => ({
        id: group.id,
        team_id: team.id,
        is_usergroup: true,
        name: group.name,
        handle: group.handle,
        description: '',
        date_delete: 0,
        ...((args.include_users ?? false) ? { users: group.users } : {}),
        ...((args.include_count ?? false) ? { user_count: group.users.length } : {}),
      })),
    }),
});
