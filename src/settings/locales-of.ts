import type { Locales, Settings } from './settings.ts';

/** Languages of the cards and digests of a channel; of two, the first is the one of sentences. */
export function localesOf(settings: Settings, channel: string): Locales {
  const team = Object.values(settings.teams).find((each) => each.channel === channel);
  return team?.locales ?? settings.locales;
}
