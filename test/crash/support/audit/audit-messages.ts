import type { Simulator } from '../../../../simulator/simulator.ts';
import { channels, people } from '../../../../simulator/slack/workspace.ts';
import type { Message } from '../../../../simulator/wire.ts';

/** Each reminder and the digest were said once, and nothing that the bot says once was said twice. */
export function auditMessages(sim: Simulator, reminders: number): readonly string[] {
  const said = Object.values(channels)
    .flatMap(({ id }) => sim.messages(id))
    .filter(({ user }) => user === people.bot.id);
  const keys = said.map(keyOf);
  const twice = keys.filter((key, i) => keys.indexOf(key) !== i);
  const reminded = keys.filter((key) => key.includes('"reminder:')).length;
  const digests = keys.filter((key) => key.startsWith('ordermend_digest')).length;
  return [
    ...twice.map((key) => `said twice: ${key}`),
    ...(reminded === reminders ? [] : [`${reminders} reminders were due, ${reminded} came`]),
    ...(digests === 1 ? [] : [`${digests} digests came`]),
  ];
}

/** What makes a message the same as another: its marker, of a card without its version. */
function keyOf({ metadata, ts }: Message): string {
  if (metadata === undefined) return `unmarked ${ts}`;
  const { version: _, ...rest } = metadata.event_payload;
  return `${metadata.event_type} ${JSON.stringify(rest)}`;
}
