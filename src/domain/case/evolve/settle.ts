import { type Case, openRemedies } from '../case.ts';

/** A live, owned case is `verifying` exactly while the world owes an answer to one of its effects. One that waits goes on waiting. */
export function settle(item: Case): Case {
  if (item.status !== 'claimed' && item.status !== 'verifying') return item;
  return { ...item, status: openRemedies(item).length > 0 ? 'verifying' : 'claimed' };
}

/** The case awake: claimed or verifying when somebody has it, else open. */
export function awake(item: Case): Case {
  const { waiting: _w, ...rest } = item;
  return item.owner === undefined ? { ...rest, status: 'open' } : settle({ ...rest, status: 'claimed' });
}
