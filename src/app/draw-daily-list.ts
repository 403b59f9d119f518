import { caseList } from '../cards/lookup/case-list.ts';
import type { Messages } from '../i18n/messages.ts';
import type { SendRow } from './ports/send-store.ts';
import type { Tx } from './ports/store.ts';
import type { DrawnSend } from './send-runner.ts';
import { caseLine } from './views/case-line.ts';

const ROWS = 15;

/** A person's cases by what is due next, as they are when the list goes out; none when they have none. */
export function drawDailyList(row: SendRow, tx: Tx, messages: Messages): DrawnSend {
  const filter = { owner: row.channel, sort: 'due' } as const;
  const lines = tx.cases.list(filter, ROWS).map((item) => caseLine(tx, item));
  if (lines.length === 0) return { kind: 'drop', why: 'no cases' };
  return {
    kind: 'send',
    rendered: caseList({ kind: 'mine', lines, total: tx.cases.count(filter) }, messages),
    marker: { event_type: 'ordermend_note', event_payload: { key: row.key } },
  };
}
