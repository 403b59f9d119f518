import { apiTest } from '../methods/api-test.ts';
import { appsConnectionsOpen } from '../methods/apps-connections-open.ts';
import { authTest } from '../methods/auth-test.ts';
import { botsInfo } from '../methods/bots-info.ts';
import { chatDelete } from '../methods/chat-delete.ts';
import { chatGetPermalink } from '../methods/chat-get-permalink.ts';
import { chatPostEphemeral } from '../methods/chat-post-ephemeral.ts';
import { chatPostMessage } from '../methods/chat-post-message.ts';
import { chatUpdate } from '../methods/chat-update.ts';
import { conversationsHistory } from '../methods/conversations-history.ts';
import { conversationsInfo } from '../methods/conversations-info.ts';
import { conversationsJoin } from '../methods/conversations-join.ts';
import { conversationsList } from '../methods/conversations-list.ts';
import { conversationsMembers } from '../methods/conversations-members.ts';
import { conversationsOpen } from '../methods/conversations-open.ts';
import { conversationsReplies } from '../methods/conversations-replies.ts';
import { reactionsAdd } from '../methods/reactions-add.ts';
import { teamInfo } from '../methods/team-info.ts';
import { usergroupsList } from '../methods/usergroups-list.ts';
import { usergroupsUsersList } from '../methods/usergroups-users-list.ts';
import { usersInfo } from '../methods/users-info.ts';
import { usersList } from '../methods/users-list.ts';
import { usersLookupByEmail } from '../methods/users-lookup-by-email.ts';
import { viewsOpen } from '../methods/views-open.ts';
import { viewsPublish } from '../methods/views-publish.ts';
import { viewsPush } from '../methods/views-push.ts';
import { viewsUpdate } from '../methods/views-update.ts';
import type { Method } from './method.ts';

/** Every Web API method that the simulator speaks. */
export const methods: readonly Method[] = [
  apiTest,
  appsConnectionsOpen,
  authTest,
  botsInfo,
  chatDelete,
  chatGetPermalink,
  chatPostEphemeral,
  chatPostMessage,
  chatUpdate,
  conversationsHistory,
  conversationsInfo,
  conversationsJoin,
  conversationsList,
  conversationsMembers,
  conversationsOpen,
  conversationsReplies,
  reactionsAdd,
  teamInfo,
  usergroupsList,
  usergroupsUsersList,
  usersInfo,
  usersList,
  usersLookupByEmail,
  viewsOpen,
  viewsPublish,
  viewsPush,
  viewsUpdate,
];
