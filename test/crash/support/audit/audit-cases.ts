import type { Ledger } from '../open-ledger.ts';
import type { Trouble } from '../plan.ts';

/** Each trouble has its one case, nothing else has any, and no history has a gap or a step twice. */
export function auditCases(ledger: Ledger, troubles: readonly Trouble[]): readonly string[] {
  const found = ledger
    .all<{ code: string; orderId: string }>('select code, order_id as orderId from cases')
    .map(({ code, orderId }) => `${code} of ${orderId}`);
  const wanted = troubles.map(({ code, orderId }) => `${code} of ${orderId}`);
  const twiceLive = ledger.all<{ fingerprint: string }>(
    'select fingerprint from cases where live = 1 group by fingerprint having count(*) > 1',
  );
  const broken = ledger.all<{ id: string }>(
    `select cases.id from cases join case_events on case_events.case_id = cases.id
     group by cases.id having max(case_events.version) <> cases.version or count(*) <> max(case_events.version)
       or sum(case_events.type = 'opened') <> 1`,
  );
  return [
    ...wanted.filter((it) => !found.includes(it)).map((it) => `there is no case ${it}`),
    ...found.filter((it) => !wanted.includes(it)).map((it) => `nobody expected a case ${it}`),
    ...found.filter((it, i) => found.indexOf(it) !== i).map((it) => `there are two cases ${it}`),
    ...twiceLive.map(({ fingerprint }) => `two live cases of ${fingerprint}`),
    ...broken.map(({ id }) => `the history of ${id} does not lead to its version`),
  ];
}
