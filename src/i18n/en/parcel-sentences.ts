import { nameOf } from '../name-of.ts';
import type { Pen } from '../pen.ts';
import type { EvidenceReader } from '../read-evidence.ts';
import type { Sentences } from '../sentence.ts';
import { evidenceNames } from './evidence-names.ts';

/** Findings about parcels on their way. */
export const parcelSentences = {
  'LOG.SHIP_DELAY': (pen, it) => {
    const [promised, usual, owed] = [
      it.number('promisedShipAt'),
      it.number('usualTermEndedAt'),
      it.number('owedSinceAt'),
    ];
    const since = owed === undefined ? pen.ours('') : pen.words`, owed since ${pen.time(owed)}`;
    if (promised !== undefined)
      return pen.words`Not handed over to a carrier, promised for ${pen.time(promised)}${since}.`;
    return usual === undefined
      ? undefined
      : pen.words`Not handed over to a carrier; the usual term ended ${pen.time(usual)}${since}.`;
  },
  'LOG.LABEL_NOT_SCANNED': (pen, it) => {
    const createdAt = it.number('labelCreatedAt');
    if (createdAt === undefined) return undefined;
    return pen.words`The label of ${parcel(pen, it)} was made ${pen.time(createdAt)}, but the carrier has not scanned it.`;
  },
  'LOG.INFO_ERROR': (pen, it) => {
    const problem = it.text('problem');
    if (problem === undefined) return undefined;
    const said = pen.words`Tracking of ${parcel(pen, it)}: ${pen.text(nameOf(evidenceNames.tracking, problem), 80)}`;
    const [other, suggestion] = [it.text('otherOrder'), it.text('suggestion')];
    if (other !== undefined) return pen.words`${said} (order ${pen.text(other, 40)}).`;
    return suggestion === undefined ? pen.words`${said}.` : pen.words`${said} (${pen.text(suggestion, 40)}).`;
  },
  'LOG.STALLED': (pen, it) => {
    const [lastScanAt, location] = [it.number('lastScanAt'), it.text('location')];
    if (lastScanAt === undefined) return undefined;
    const where = location === undefined ? pen.ours('') : pen.words` (${pen.text(location, 60)})`;
    return pen.words`No movement of ${parcel(pen, it)} since ${pen.time(lastScanAt)}${where}.`;
  },
  'LOG.LOST': (pen, it) => {
    const [reason, lastScanAt, lastScan] = [it.text('reason'), it.number('lastScanAt'), it.text('lastScan')];
    if (reason === 'carrier') {
      const scan = lastScan === undefined ? pen.ours('') : pen.words` (${pen.text(lastScan, 60)})`;
      return pen.words`The carrier reports ${parcel(pen, it)} lost${scan}.`;
    }
    return lastScanAt === undefined
      ? undefined
      : pen.words`No word of ${parcel(pen, it)} since ${pen.time(lastScanAt)}: taken for lost.`;
  },
  'LOG.DELIVERY_LATE': (pen, it) => {
    const [promised, eta, reason] = [it.number('promisedDeliveryAt'), it.number('carrierEtaAt'), it.text('reason')];
    if (promised === undefined) return undefined;
    if (reason === 'carrier_eta' && eta !== undefined)
      return pen.words`Delivery is promised by ${pen.time(promised)}, but the carrier expects ${pen.time(eta)}.`;
    if (reason === 'handed_over_late')
      return pen.words`Delivery is promised by ${pen.time(promised)}, but the parcel was handed over too late for that.`;
    if (reason === 'nearly_over')
      return pen.words`Delivery is promised by ${pen.time(promised)} and can hardly be kept any more.`;
    return pen.words`Delivery was promised by ${pen.time(promised)} and has not happened.`;
  },
  'LOG.ATTEMPT_FAILED': (pen, it) => {
    const [attempts, lastAt, reason] = [it.number('attempts'), it.number('lastAttemptAt'), it.text('reason')];
    if (attempts === undefined || lastAt === undefined) return undefined;
    const why = reason === undefined ? pen.ours('') : pen.words` (${pen.text(reason, 60)})`;
    return attempts === 1
      ? pen.words`A delivery of ${parcel(pen, it)} failed ${pen.time(lastAt)}${why}.`
      : pen.words`${attempts} deliveries of ${parcel(pen, it)} failed, last ${pen.time(lastAt)}${why}.`;
  },
  'LOG.FULFILLMENT_REJECTED': (pen, it) => {
    const [at, warehouse, reason] = [it.number('rejectedAt'), it.text('warehouse'), it.text('reason')];
    if (at === undefined) return undefined;
    const who = warehouse === undefined ? pen.ours('The warehouse') : pen.words`Warehouse ${pen.text(warehouse, 40)}`;
    const why = reason === undefined ? pen.ours('') : pen.words`: ${pen.text(reason, 100)}`;
    return pen.words`${who} declined the order ${pen.time(at)}${why}.`;
  },
} satisfies Sentences;

/** A parcel by its carrier and number, as far as they are known. */
function parcel<T extends string>(pen: Pen<T>, it: EvidenceReader): T {
  const known = [it.text('carrier'), it.text('trackingNumber')].filter((text) => text !== undefined);
  return known.length === 0
    ? pen.ours('the parcel')
    : pen.join(
        known.map((text) => pen.text(text, 40)),
        ' ',
      );
}
