import type { Settings } from './settings.ts';
import { NO_CHANNEL } from './settings-of.ts';

/** Sentences about teams that have no channel to post in; a program that runs against Slack cannot start with one. */
export function channelProblems(settings: Settings): readonly string[] {
  return Object.entries(settings.teams)
    .filter(([, team]) => team.channel === NO_CHANNEL)
    .map(
      ([name]) => `The team ${name} has no channel: set ORDERMEND_CHANNEL, or teams.${name}.channel in ordermend.yaml.`,
    );
}
