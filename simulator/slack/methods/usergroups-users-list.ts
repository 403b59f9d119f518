import { z } from 'zod';
import { done, refuse } from '../web-api/answer.ts';
import { method } from '../web-api/method.ts';
import { userGroups } from '../workspace.ts';

/** `usergroups.users.list`; an unknown group is `no_such_subteam`. */
export const usergroupsUsersList = method({
  name: 'usergroups.users.list',
  args: z.looseObject({ usergroup: z.string() }),
  run(args) {
    const group = userGroups.find((one) => one.id === args.usergroup);
    return group === undefined ? refuse('no_such_subteam') : done({ users: group.users });
  },
});
