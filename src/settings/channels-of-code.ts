import type { CaseCode } from '../domain/catalogue/exception-types.ts';
import type { ChannelId } from '../domain/ids.ts';
import type { Settings } from './settings.ts';
import { NO_CHANNEL } from './settings-of.ts';
import { teamsOfCode } from './teams-of-code.ts';

/** Channels to which cases of a code can come, each once. */
export function channelsOfCode(settings: Settings, code: CaseCode): readonly ChannelId[] {
  const channels = teamsOfCode(settings, code).map((team) => settings.teams[team]?.channel ?? NO_CHANNEL);
  return [...new Set(channels)].filter((channel) => channel !== NO_CHANNEL);
}
