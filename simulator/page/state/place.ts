import { useSyncExternalStore } from 'react';

/** Where a person is in the workspace: a channel, with a thread open beside it or not, or the app's Home. */
export type Place =
  | { readonly kind: 'channel'; readonly channel: string; readonly thread?: string }
  | { readonly kind: 'home' };

/** Reads a place from the address's hash (`#/home`, `#/c/C1`, `#/c/C1/1763.0001`); undefined when it names none. */
export function parsePlace(hash: string): Place | undefined {
  if (hash === '#/home') return { kind: 'home' };
  const [, channel, thread] = /^#\/c\/([^/]+)(?:\/([^/]+))?$/.exec(hash) ?? [];
  if (channel === undefined) return undefined;
  return thread === undefined ? { kind: 'channel', channel } : { kind: 'channel', channel, thread };
}

/** The hash of a place; `parsePlace` reads it back. */
export function placeHash(place: Place): string {
  if (place.kind === 'home') return '#/home';
  return place.thread === undefined ? `#/c/${place.channel}` : `#/c/${place.channel}/${place.thread}`;
}

/** Goes to a place; the browser's back button leads back. */
export function goTo(place: Place): void {
  window.location.hash = placeHash(place);
}

/** The place the address names now, or undefined; follows the address. */
export function useAddressedPlace(): Place | undefined {
  const hash = useSyncExternalStore(followHash, () => window.location.hash);
  return parsePlace(hash);
}

function followHash(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}
