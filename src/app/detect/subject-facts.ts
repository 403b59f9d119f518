import type { Case } from '../../domain/case/case.ts';
import { isStorm, readGroup } from '../../domain/detection/group-of.ts';
import type { SubjectFacts } from '../../domain/detection/subject-rule.ts';
import { BUCKET_MS, bucketOf, type ChannelFacts, USUAL_MS } from '../../domain/detection/subjects/channel-facts.ts';
import { GROUP_WINDOW_MS, type GroupFacts } from '../../domain/detection/subjects/group-facts.ts';
import type { ShortageFacts } from '../../domain/detection/subjects/shortage-facts.ts';
import type { Tx } from '../ports/store.ts';
import type { SubjectRow } from '../ports/subject-store.ts';
import { memoryOf } from './hear-sources.ts';

/** More orders than this are only said to be so many. */
const MOST_COUNTED = 1_000;

/** What is known when a subject is looked at. */
export interface Looking {
  readonly tx: Tx;
  readonly now: number;
  /** Since when events could arrive; 0: always. */
  readonly listeningAt: number;
  /** The subject's own case, live or not. */
  readonly head: Case | undefined;
}

/** The facts of a subject that is no order; `undefined` when nothing is known of it any more. */
export function subjectFacts(row: SubjectRow, looking: Looking): SubjectFacts | undefined {
  switch (row.kind) {
    case 'source': {
      const memory = memoryOf(row);
      if (memory === undefined) return undefined;
      return { kind: 'source', id: row.id, ...memory, listeningAt: looking.listeningAt };
    }
    case 'payment_channel':
      return channelFacts(row, looking);
    case 'sku':
      return shortageFacts(row, looking);
    case 'group':
      return groupFacts(row, looking);
  }
}

function channelFacts({ id }: SubjectRow, { tx, now, head }: Looking): ChannelFacts {
  const bucket = bucketOf(now);
  const recentFrom = bucket - 2 * BUCKET_MS;
  const end = bucket + BUCKET_MS;
  const before = Math.min(recentFrom, head?.findingTrue === true ? head.since : recentFrom);
  return {
    kind: 'payment_channel',
    id,
    recentFrom,
    recent: tx.subjects.tries(id, recentFrom, end),
    settling: tx.subjects.tries(id, bucket - 5 * BUCKET_MS, end),
    usual: tx.subjects.tries(id, before - USUAL_MS, before),
    nextBucketAt: end,
    ...standing(head),
  };
}

function shortageFacts({ id, memory }: SubjectRow, { tx, now, head }: Looking): ShortageFacts | undefined {
  // Written by `updateShare` alone.
  const { sku, warehouse } = JSON.parse(memory) as { readonly sku?: string; readonly warehouse?: string };
  if (sku === undefined) return undefined;
  const stock = tx.orders.stock(sku, warehouse ?? '');
  const from = stock?.shortFrom ?? undefined;
  return {
    kind: 'sku',
    id,
    sku,
    ...(warehouse === undefined || warehouse === '' ? {} : { warehouse }),
    onHand: stock?.onHand ?? 0,
    wanted: stock?.wanted ?? 0,
    orders: from === undefined ? 0 : tx.orders.countShort(sku, warehouse ?? '', from, MOST_COUNTED),
    updatedAt: stock?.at ?? now,
    ...standing(head),
  };
}

function groupFacts({ id }: SubjectRow, { tx, now, head }: Looking): GroupFacts {
  const { code, common } = readGroup(id);
  const from = sinceWhen(head, now);
  const [first] = tx.cases.ungrouped(id, from, 1);
  return {
    kind: 'group',
    id,
    code,
    common,
    joined: tx.cases.countUngrouped(id, from),
    members: head === undefined ? 0 : membersOf(head.id, isStorm(id), tx),
    storm: isStorm(id),
    firstAt: first?.groupedAt ?? now,
    ...standing(head),
  };
}

/** A case that somebody has taken has a card of its own: it is in no storm any more. */
function membersOf(head: string, storm: boolean, { cases }: Tx): number {
  return cases.countMembers(head) - (storm ? cases.countMembers(head, 'claimed') : 0);
}

/** From when on cases count among those of a group. */
export function sinceWhen(head: Case | undefined, now: number): number {
  return (head?.findingTrue === true ? Math.min(head.since, now) : now) - GROUP_WINDOW_MS;
}

function standing(head: Case | undefined): { readonly standingAt?: number } {
  return head?.findingTrue === true ? { standingAt: head.since } : {};
}
