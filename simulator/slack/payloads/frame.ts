import { app, findPerson, people, team } from '../workspace.ts';

/** The verification token that Slack still sends and nobody should trust. */
export const VERIFICATION_TOKEN = 'local';

/** What every interaction payload carries: who, in which workspace, for which app. */
export function interactionFrame(personId: string): Readonly<Record<string, unknown>> {
  const name = findPerson(personId)?.name ?? personId;
  return {
    team: { id: team.id, domain: team.domain },
    user: { id: personId, username: name, name, team_id: team.id },
    api_app_id: app.id,
    token: VERIFICATION_TOKEN,
    enterprise: null,
    is_enterprise_install: false,
  };
}

/** An Events API envelope around one event. */
export function eventFrame(
  event: Readonly<Record<string, unknown>>,
  options: { readonly eventId: string; readonly now: number },
): Readonly<Record<string, unknown>> {
  return {
    token: VERIFICATION_TOKEN,
    team_id: team.id,
    context_team_id: team.id,
    context_enterprise_id: null,
    api_app_id: app.id,
    event,
    type: 'event_callback',
    event_id: options.eventId,
    event_time: Math.floor(options.now / 1000),
    authorizations: [
      { enterprise_id: null, team_id: team.id, user_id: people.bot.id, is_bot: true, is_enterprise_install: false },
    ],
    is_ext_shared_channel: false,
    event_context: `4-${options.eventId}`,
  };
}
