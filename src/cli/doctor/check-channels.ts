import { channelProblems } from '../../settings/channel-problems.ts';
import type { Settings } from '../../settings/settings.ts';
import { NO_CHANNEL } from '../../settings/settings-of.ts';
import { broken, type Finding, fine, type Workspace } from './finding.ts';
import { fixFor, HOW_TO_INVITE, whyOf } from './slack-errors.ts';

/** Whether every channel of a team or a digest is there, open, and has the bot in it. */
export async function checkChannels(workspace: Workspace): Promise<readonly Finding[]> {
  const findings: Finding[] = channelProblems(workspace.settings).map((problem) =>
    broken(problem, 'Set ORDERMEND_CHANNEL to the id of a channel (Slack: the channel, About).'),
  );
  for (const [channel, uses] of channelsOf(workspace.settings)) {
    findings.push(await checkChannel(workspace, channel, uses.join(', ')));
  }
  return findings;
}

async function checkChannel({ call }: Workspace, channel: string, uses: string): Promise<Finding> {
  const answer = await call('conversations.info', { channel });
  const what = `channel ${channel} (${uses})`;
  if (!answer.ok) return broken(`${what} cannot be read (${whyOf(answer)})`, fixFor(answer));
  const { name, is_archived, is_member } = (answer.body.channel ?? {}) as Readonly<Record<string, unknown>>;
  if (is_archived === true) return broken(`${what} is archived`, 'Take it out of the archive, or name another one.');
  if (is_member !== true) return broken(`the bot is not in ${what}`, HOW_TO_INVITE);
  return fine(`the bot is in #${String(name)} (${uses})`);
}

/** What each channel is used for. */
function channelsOf(settings: Settings): ReadonlyMap<string, readonly string[]> {
  const uses = [
    ...Object.entries(settings.teams).map(([name, { channel }]) => [channel, `team ${name}`] as const),
    ...settings.digests.map(({ channel }) => [channel, 'digest'] as const),
  ];
  const byChannel = new Map<string, string[]>();
  for (const [channel, use] of uses) {
    if (channel === NO_CHANNEL) continue;
    byChannel.set(channel, [...(byChannel.get(channel) ?? []), use]);
  }
  return byChannel;
}
