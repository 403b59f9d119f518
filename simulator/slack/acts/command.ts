import { z } from 'zod';
import type { Act, ActAnswer } from '../../wire.ts';
import { VERIFICATION_TOKEN } from '../payloads/frame.ts';
import { postResponse, ResponseBody } from '../respond/post-response.ts';
import { commands } from '../surface.ts';
import { app, findPerson, team } from '../workspace.ts';
import { type Desk, DONE, failed } from './desk.ts';

/** A person enters a slash command; the app's answer, if it is in the acknowledgement, is shown at once. */
export async function command(act: Extract<Act, { kind: 'command' }>, person: string, desk: Desk): Promise<ActAnswer> {
  const { state } = desk;
  const channel = state.channels.find(act.channel);
  if (channel === undefined || !channel.members.includes(person)) return failed('You are not in this channel.');
  if (!commands.some((one) => one.name === act.command)) return failed(`${act.command} is not a valid command.`);
  const origin = { person, channel: channel.id, ephemeral: true };
  const ack = await desk.courier.deliver('slash_commands', {
    token: VERIFICATION_TOKEN,
    team_id: team.id,
    team_domain: team.domain,
    channel_id: channel.id,
    channel_name: channel.name,
    user_id: person,
    user_name: findPerson(person)?.name ?? person,
    command: act.command,
    text: act.text,
    api_app_id: app.id,
    is_enterprise_install: 'false',
    response_url: desk.urlOf(state.responseUrls.give(origin)),
    trigger_id: state.triggers.give({ person }),
  });
  if (!ack.acked) {
    const error = ack.reason === 'timeout' ? 'operation_timeout' : 'dispatch_failed';
    return failed(`${act.command} failed with the error "${error}"`);
  }
  const body = ResponseBody.safeParse(typeof ack.body === 'string' ? { text: ack.body } : (ack.body ?? {}));
  if (!body.success) return failed(`${act.command} failed with the error "${z.prettifyError(body.error)}"`);
  if (body.data.text === undefined && body.data.blocks === undefined) return DONE;
  const posted = postResponse(body.data, origin, state);
  return posted.ok ? DONE : failed(`${act.command} failed with the error "${String(posted.error)}"`);
}
