import { stringify } from 'yaml';
import type { Mapping } from '../../../../src/connect/mapping/mapping.ts';
import { readMapping } from '../../../../src/connect/mapping/read-mapping.ts';

/** The hour at which everything in these stories arrives. */
export const NOW = Date.UTC(2026, 10, 23, 12);

/** A mapping of one event, `order.updated`, whose data is the one thing that a test is about. */
export function aMapping(
  data: Readonly<Record<string, unknown>>,
  rest: Readonly<Record<string, unknown>> = {},
): Mapping {
  return readMapping(
    stringify({
      source: 'shop',
      events: [{ type: 'order.updated', id: '"e1"', subject: '"1001"', time: 'received_at', data }],
      ...rest,
    }),
    'shop.yaml',
  );
}

/** The data that a record becomes, or the sentence that says why it becomes nothing. */
export function dataOf(mapping: Mapping, record: unknown): unknown {
  const outcome = mapping.map({ record }, NOW);
  return outcome.ok ? outcome.events[0]?.data : outcome.error;
}

/** The value of one expression about a record. */
export function valueOfExpression(expression: string, record: unknown, rest: Readonly<Record<string, unknown>> = {}) {
  const data = dataOf(aMapping({ value: expression }, rest), record);
  return typeof data === 'string' ? data : (data as { value?: unknown } | undefined)?.value;
}
