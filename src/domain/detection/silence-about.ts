import type { Case } from '../case/case.ts';
import { exceptionType } from '../catalogue/exception-types.ts';
import type { Order } from '../order/order.ts';
import type { SilenceAbout } from './silence.ts';

const FOREIGN = 'external:';

/** What a silence may ask of a case, from the case and the facts of its order. */
export function silenceAbout(
  item: Pick<Case, 'code' | 'severity' | 'subject' | 'detector' | 'evidence' | 'route'>,
  order: Order | undefined,
): SilenceAbout {
  const { code, severity, subject, detector, evidence, route } = item;
  return {
    code: [code],
    family: [exceptionType(code).family],
    severity: [severity],
    team: [route.team],
    channel: known(order?.channel),
    carrier: carriersOf(item, order),
    sku: skusOf(evidence, order),
    source: [
      ...(subject.kind === 'source' ? [subject.id] : known(order?.source)),
      ...(detector.startsWith(FOREIGN) ? [detector.slice(FOREIGN.length)] : []),
    ],
  };
}

/** The carrier of the parcel in trouble, else every carrier of the order. */
function carriersOf({ subject, evidence }: Pick<Case, 'subject' | 'evidence'>, order: Order | undefined): string[] {
  const parcel = order?.shipments.find((it) => subject.kind === 'shipment' && it.id === subject.id);
  if (parcel?.carrier !== undefined) return [parcel.carrier];
  if (typeof evidence.carrier === 'string') return [evidence.carrier];
  return (order?.shipments ?? []).flatMap((it) => known(it.carrier));
}

/** The goods that are the trouble, where it names some, else every line of the order. */
function skusOf(evidence: Case['evidence'], order: Order | undefined): string[] {
  if (typeof evidence.sku === 'string') return [evidence.sku];
  if (Array.isArray(evidence.skus)) return evidence.skus.map(String);
  return (order?.items ?? []).map((it) => it.sku);
}

function known(value: string | undefined): string[] {
  return value === undefined ? [] : [value];
}
