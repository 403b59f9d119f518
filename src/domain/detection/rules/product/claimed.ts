import type { ExceptionCode } from '../../../catalogue/exception-types.ts';
import type { Claim, Order } from '../../../order/order.ts';
import { aboutOrder, known } from '../../answers.ts';
import type { Finding } from '../../finding.ts';

/** Open claims of some kinds as findings: one for each line they name, or one for the order. */
export function claimed(code: ExceptionCode, order: Order, kinds: readonly string[]): readonly Finding[] {
  const open = order.claims.filter(
    (it) => it.openedAt !== undefined && it.closedAt === undefined && kinds.includes(it.kind),
  );
  if (open.length === 0) return [];
  const byPart = new Map<string | undefined, Finding>();
  for (const claim of open)
    for (const line of claim.lines === undefined || claim.lines.length === 0 ? [undefined] : claim.lines) {
      const part = line === undefined ? undefined : `${line}`;
      if (!byPart.has(part)) byPart.set(part, byClaim(code, order, claim, part));
    }
  return [...byPart.values()];
}

function byClaim(code: ExceptionCode, order: Order, claim: Claim, part: string | undefined): Finding {
  const item = order.items.find((it) => `${it.line}` === part);
  const money =
    item === undefined || order.currency === undefined || order.otherCurrency?.items !== undefined
      ? undefined
      : { amount: Math.round(item.unitPrice * item.quantity), currency: order.currency };
  return aboutOrder(code, order, {
    ...known('part', part),
    since: claim.openedAt ?? 0,
    evidence: {
      claimId: claim.id,
      kind: claim.kind,
      photos: claim.photos.length,
      ...known('line', item?.line),
      ...known('sku', item?.sku),
    },
    material: claim.id,
    ...known('money', money),
  });
}
