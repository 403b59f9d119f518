import { missingSignatures } from '../approval.ts';
import type { Case, CaseStatus } from '../case.ts';
import type { CaseEvent } from '../event.ts';
import type { Stamp } from '../evolve.ts';
import type { Remedy, RemedyState } from '../remedy.ts';
import { awake, settle } from './settle.ts';

/** The case after something happened to one of its remedies. */
export function changeRemedy(item: Case, event: Extract<CaseEvent, { type: 'remedy_changed' }>): Case {
  const { state, reference, reason } = event;
  const remedies = item.remedies.map((remedy) =>
    remedy.id === event.id
      ? {
          ...remedy,
          state,
          ...(reference === undefined ? {} : { reference }),
          ...(reason === undefined ? {} : { reason }),
        }
      : remedy,
  );
  return settle({ ...item, remedies });
}

/** The case while its remedies wait for other people's signatures. */
export function askApproval(
  item: Case,
  { approval }: Extract<CaseEvent, { type: 'approval_asked' }>,
  at: number,
): Case {
  const waiting = { reason: 'approval', since: at, until: approval.expiresAt } as const;
  return { ...item, status: 'waiting', approval, waiting };
}

/** One more signature; with the last one its remedies go to the outbox. */
export function sign(item: Case, need: number, { at, by }: Stamp): Case {
  if (item.approval === undefined) return item;
  const approval = { ...item.approval, given: [...item.approval.given, { by, at, need }] };
  if (missingSignatures(approval).length > 0) return { ...item, approval };
  // The world has had no time yet to verify what waited for signatures.
  const waitedMs = at - approval.at;
  const remedies = item.remedies.map((it) =>
    approval.remedies.includes(it.id) && it.verifyBy !== undefined ? { ...it, verifyBy: it.verifyBy + waitedMs } : it,
  );
  return decided({ ...item, approval, remedies }, 'requested');
}

/** What was asked for is not done; when its time ran out nobody gave a reason. */
export function rejectApproval(item: Case, { note }: Extract<CaseEvent, { type: 'rejected' }>): Case {
  return decided(item, 'rejected', note === '' ? undefined : note);
}

function decided(item: Case, state: RemedyState, reason?: string): Case {
  const { approval, ...rest } = item;
  const concerns = ({ id }: Remedy) => approval?.remedies.includes(id) === true;
  const remedies = item.remedies.map((remedy) =>
    concerns(remedy) ? { ...remedy, state, ...(reason === undefined ? {} : { reason }) } : remedy,
  );
  return awake({ ...rest, remedies });
}

/** The case at its end. */
export function finish(
  item: Case,
  status: Extract<CaseStatus, 'solved' | 'closed'>,
  event: Extract<CaseEvent, { type: 'solved' | 'closed' }>,
  at: number,
): Case {
  const { waiting: _w, recoveredAt: _r, contactLock: _l, ...rest } = item;
  return {
    ...rest,
    status,
    ending: event.ending,
    ...(event.cause === undefined ? {} : { cause: event.cause }),
    solvedAt: item.solvedAt ?? at,
    ...(status === 'closed' ? { closedAt: at } : {}),
  };
}
