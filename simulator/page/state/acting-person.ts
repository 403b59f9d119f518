import { recall, remember } from './remembered.ts';

/** The person one is on the first visit: an order handler who reads what this browser reads. */
export function firstPerson(): string {
  return navigator.language.startsWith('zh') ? 'mei' : 'jon';
}

/** The person this page acts as: the address's `as`, else the one remembered, else the first visit's. */
export function actingPerson(): string {
  return new URLSearchParams(window.location.search).get('as') ?? recall('as') ?? firstPerson();
}

/** Keeps the choice in the address (so that two windows may be two people) and for the next visit. */
export function keepActingPerson(id: string): void {
  const address = new URL(window.location.href);
  address.searchParams.set('as', id);
  window.history.replaceState(null, '', address);
  remember('as', id);
}
