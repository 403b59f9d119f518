import type { Locales, Settings } from './settings.ts';

/** Languages of the cards, digests and requests of a channel; of two, the first is the one of sentences. */
export function localesOf(settings: Settings, channel: string): Locales {
  const team = Object.values(settings.teams).find((each) => each.channel === channel);
  const department = Object.values(settings.departments).find((each) => each.channel === channel);
  return team?.locales ?? department?.locales ?? settings.locales;
}
