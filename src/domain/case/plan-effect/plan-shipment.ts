import type { Order } from '../../order/order.ts';
import type { PlannedEffect } from '../remedy.ts';
import type { EffectChoice } from './effect-choice.ts';
import { type EffectProblem, isProblem } from './effect-problem.ts';
import type { PlanAround, Planner } from './planner.ts';
import { addressOut } from './wire-names.ts';

/** Ships the chosen lines again: without a choice what was in the parcel that the case is about, else the whole order. */
export const planReship: Planner = (choice, around) => ship(linesOf(choice, around), around.order);

/** Ships what was missing, which must be said where the order has several lines. */
export const planMissing: Planner = (choice, around) =>
  choice.lines === undefined && around.order.items.length > 1 ? { code: 'choose_lines' } : planReship(choice, around);

interface Line {
  readonly line: number;
  readonly sku: string;
  readonly quantity: number;
}

function linesOf(
  { lines, quantity }: EffectChoice,
  { order, case: item }: PlanAround,
): readonly Line[] | EffectProblem {
  const chosen: readonly Line[] =
    lines === undefined
      ? (parcelLines(order, item) ?? order.items)
      : order.items.filter(({ line }) => lines.includes(line));
  if (quantity === undefined) return chosen;
  return chosen.some((it) => quantity > it.quantity)
    ? { code: 'quantity_too_high' }
    : chosen.map((it) => ({ ...it, quantity }));
}

/** What was in the parcel that the case is about, as far as it was told and belongs to the order. */
function parcelLines({ shipments, items }: Order, { subject }: PlanAround['case']): readonly Line[] | undefined {
  if (subject.kind !== 'shipment') return undefined;
  const packed = shipments
    .find(({ id }) => id === subject.id)
    ?.lines?.flatMap(({ line, sku, quantity }) => {
      const item = items.find((it) => (line === undefined ? it.sku === sku : it.line === line));
      return item === undefined ? [] : [{ line: item.line, sku: item.sku, quantity }];
    });
  return packed === undefined || packed.length === 0 ? undefined : packed;
}

function ship(lines: readonly Line[] | EffectProblem, { shipTo }: Order): readonly [PlannedEffect] | EffectProblem {
  if (isProblem(lines)) return lines;
  if (lines.length === 0) return { code: 'no_lines' };
  if (shipTo === undefined) return { code: 'no_address' };
  return [
    {
      kind: 'shipment.create',
      input: {
        lines: lines.map(({ line, sku, quantity }) => ({ line, sku, quantity })),
        ship_to: addressOut(shipTo),
      },
      lines: lines.map(({ line }) => line),
    },
  ];
}
