import type { Conversation } from '../state/channels.ts';
import { people, team } from '../workspace.ts';
import { type Teller, tellApp } from './tell-app.ts';

/** Tells the app who joined or left a channel where it is a member. Nobody waits for it. */
export function tellOfMembers(teller: Teller): void {
  teller.state.channels.watch((after, before) => {
    if (!after.members.includes(people.bot.id)) return;
    for (const user of missingIn(before, after)) void tell('member_joined_channel', user, after);
    for (const user of missingIn(after, before)) void tell('member_left_channel', user, after);
  });

  function tell(type: string, user: string, { id, isPrivate }: Conversation): Promise<void> {
    const where = { channel: id, channel_type: isPrivate ? 'G' : 'C' };
    return tellApp(teller, type, { type, user, ...where, team: team.id, event_ts: teller.state.ids.ts() });
  }
}

function missingIn(one: Conversation, other: Conversation): readonly string[] {
  return other.members.filter((member) => !one.members.includes(member));
}
