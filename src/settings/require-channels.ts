import { Fault } from '../fault.ts';
import { channelProblems } from './channel-problems.ts';
import type { Settings } from './settings.ts';

/** Throws a `settings` fault that names every team without a channel: with a workspace, its cases would be seen by nobody. */
export function requireChannels(settings: Settings): void {
  const details = channelProblems(settings);
  if (details.length === 0) return;
  throw new Fault({
    code: 'settings',
    sentence: 'There are teams without a channel, so that nobody would see their cases.',
    details,
    hint: 'A channel goes by its id, such as C0123456789 (Slack: the channel, About).',
  });
}
