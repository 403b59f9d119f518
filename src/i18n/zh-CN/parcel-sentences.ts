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
    const since = owed === undefined ? pen.ours('') : pen.words`，自 ${pen.time(owed)} 起待发货`;
    if (promised !== undefined) return pen.words`承诺 ${pen.time(promised)} 前发货，尚未交给承运商${since}。`;
    return usual === undefined ? undefined : pen.words`通常应在 ${pen.time(usual)} 前发货，尚未交给承运商${since}。`;
  },
  'LOG.LABEL_NOT_SCANNED': (pen, it) => {
    const createdAt = it.number('labelCreatedAt');
    if (createdAt === undefined) return undefined;
    return pen.words`${parcel(pen, it)}于 ${pen.time(createdAt)} 打单，承运商至今没有揽收。`;
  },
  'LOG.INFO_ERROR': (pen, it) => {
    const problem = it.text('problem');
    if (problem === undefined) return undefined;
    const said = pen.words`${parcel(pen, it)}的运单号${pen.text(nameOf(evidenceNames.tracking, problem), 80)}`;
    const [other, suggestion] = [it.text('otherOrder'), it.text('suggestion')];
    if (other !== undefined) return pen.words`${said}（订单 ${pen.text(other, 40)}）。`;
    return suggestion === undefined ? pen.words`${said}。` : pen.words`${said}（${pen.text(suggestion, 40)}）。`;
  },
  'LOG.STALLED': (pen, it) => {
    const [lastScanAt, location] = [it.number('lastScanAt'), it.text('location')];
    if (lastScanAt === undefined) return undefined;
    const where = location === undefined ? pen.ours('') : pen.words`（${pen.text(location, 60)}）`;
    return pen.words`${parcel(pen, it)}自 ${pen.time(lastScanAt)} 起没有物流更新${where}。`;
  },
  'LOG.LOST': (pen, it) => {
    const [reason, lastScanAt, lastScan] = [it.text('reason'), it.number('lastScanAt'), it.text('lastScan')];
    if (reason === 'carrier') {
      const scan = lastScan === undefined ? pen.ours('') : pen.words`（${pen.text(lastScan, 60)}）`;
      return pen.words`承运商确认${parcel(pen, it)}丢失${scan}。`;
    }
    return lastScanAt === undefined
      ? undefined
      : pen.words`${parcel(pen, it)}自 ${pen.time(lastScanAt)} 起没有任何消息，视为丢失。`;
  },
  'LOG.DELIVERY_LATE': (pen, it) => {
    const [promised, eta, reason] = [it.number('promisedDeliveryAt'), it.number('carrierEtaAt'), it.text('reason')];
    if (promised === undefined) return undefined;
    if (reason === 'carrier_eta' && eta !== undefined)
      return pen.words`承诺 ${pen.time(promised)} 前送达，但承运商预计 ${pen.time(eta)} 送达。`;
    if (reason === 'handed_over_late')
      return pen.words`承诺 ${pen.time(promised)} 前送达，但交给承运商的时间过晚，难以按时送达。`;
    if (reason === 'nearly_over') return pen.words`承诺 ${pen.time(promised)} 前送达，目前已很难按时送达。`;
    return pen.words`承诺 ${pen.time(promised)} 前送达，至今未送达。`;
  },
  'LOG.ATTEMPT_FAILED': (pen, it) => {
    const [attempts, lastAt, reason] = [it.number('attempts'), it.number('lastAttemptAt'), it.text('reason')];
    if (attempts === undefined || lastAt === undefined) return undefined;
    const why = reason === undefined ? pen.ours('') : pen.words`（${pen.text(reason, 60)}）`;
    return pen.words`${parcel(pen, it)}派送失败 ${attempts} 次，最近一次为 ${pen.time(lastAt)}${why}。`;
  },
  'LOG.FULFILLMENT_REJECTED': (pen, it) => {
    const [at, warehouse, reason] = [it.number('rejectedAt'), it.text('warehouse'), it.text('reason')];
    if (at === undefined) return undefined;
    const who = warehouse === undefined ? pen.ours('仓库') : pen.words`仓库 ${pen.text(warehouse, 40)}`;
    const why = reason === undefined ? pen.ours('') : pen.words`：${pen.text(reason, 100)}`;
    return pen.words`${who} 于 ${pen.time(at)} 拒绝发货${why}。`;
  },
} satisfies Sentences;

/** A parcel by its carrier and number, as far as they are known; a space follows only Latin letters. */
function parcel<T extends string>(pen: Pen<T>, it: EvidenceReader): T {
  const known = [it.text('carrier'), it.text('trackingNumber')].filter((text) => text !== undefined);
  if (known.length === 0) return pen.ours('包裹');
  const said = pen.join(
    known.map((text) => pen.text(text, 40)),
    ' ',
  );
  return pen.words`包裹 ${said} `;
}
