import type { PersonId } from '../../ids.ts';
import type { Case } from '../case.ts';
import type { Decision } from '../command.ts';
import { ALREADY, claimFirst, happen, refuse } from './answers.ts';
import type { Circumstances } from './circumstances.ts';

/** Claims a case; on one that somebody has it says who. */
export function claim(item: Case, { actor }: Circumstances): Decision {
  if (item.owner === undefined) return happen({ type: 'claimed' });
  return item.owner === actor.id ? ALREADY : refuse({ code: 'taken', owner: item.owner });
}

/** Gives a case back. */
export function release(item: Case): Decision {
  return item.status === 'open' ? ALREADY : happen({ type: 'released' });
}

/** Gives a case to somebody, who may decline it. */
export function assign(item: Case, to: PersonId, note: string): Decision {
  return item.owner === to && item.status !== 'open' ? ALREADY : happen({ type: 'assigned', to, note });
}

/** Takes what was given. */
export function accept(item: Case): Decision {
  return item.handedBy === undefined ? ALREADY : happen({ type: 'accepted' });
}

/** Gives back what was given; it returns to whoever gave it. */
export function decline(item: Case, note: string): Decision {
  if (item.handedBy === undefined) return ALREADY;
  return note === '' ? refuse({ code: 'reason_missing' }) : happen({ type: 'declined', note });
}

/** Asks a lead for help; the case stays where it is. */
export function escalate(item: Case, note: string, { actor, now }: Circumstances): Decision {
  if (item.escalated?.by === actor.id && item.escalated.note === note && item.escalated.at === now) return ALREADY;
  return note === '' ? refuse({ code: 'reason_missing' }) : happen(...claimFirst(item), { type: 'escalated', note });
}
