import type { ClockCallView, ClockLine } from '../../cards/thread/clock-call.ts';
import { isLive } from '../../domain/case/case.ts';
import { isRunning, type Stage } from '../../domain/case/clock.ts';
import type { Tx } from '../ports/store.ts';
import type { ToldClock } from '../ports/telling-store.ts';

/** The address of a message in Slack; `undefined` while Slack has not told what the workspace is called. */
export type MessageUrl = (channel: string, ts: string) => string | undefined;

/**
 * What one message tells of clocks, as it stands now: cases of one mass incident are one line of the case that speaks for
 * them. `onlyRunning` leaves out what was done before anybody read of it; `undefined` when nothing is left.
 */
export function clockView(
  tx: Tx,
  about: { readonly key: string; readonly stage: Stage; readonly toChannel: boolean; readonly onlyRunning: boolean },
  urlOf: MessageUrl,
): ClockCallView | undefined {
  const { key, stage, toChannel, onlyRunning } = about;
  const told = tx.tellings.toldBy(key).flatMap((it) => lineOf(tx, it, urlOf));
  const said = onlyRunning ? told.filter(({ line }) => !line.over) : told;
  if (said.length === 0) return undefined;
  const cases = new Set(said.filter(({ line }) => !line.over).map(({ caseId }) => caseId)).size;
  return { stage, toChannel, cases, lines: merged(said) };
}

interface Said {
  readonly caseId: string;
  /** What stands on the same line: a case alone, or its incident. */
  readonly group: string;
  readonly line: ClockLine;
}

function lineOf(tx: Tx, { caseId, clock, dueAt }: ToldClock, urlOf: MessageUrl): readonly Said[] {
  const item = tx.cases.get(caseId);
  if (item === undefined) return [];
  const parent = item.parent === undefined ? undefined : tx.cases.get(item.parent);
  const shown = parent ?? item;
  const card = tx.cards.get(shown.id);
  const url = card?.ts == null ? undefined : urlOf(card.channel, card.ts);
  const over = !isLive(item.status) || !isRunning(item, clock);
  const line = {
    case: { id: shown.id, code: shown.code },
    clock,
    dueAt,
    over,
    ...(url === undefined ? {} : { url }),
    ...(parent === undefined ? {} : { members: 1 }),
  };
  return [{ caseId, group: parent === undefined ? `${caseId} ${clock}` : `${parent.id} ${clock} ${over}`, line }];
}

/** The first of a group has the earliest term. */
function merged(said: readonly Said[]): readonly ClockLine[] {
  const lines = new Map<string, ClockLine>();
  for (const { group, line } of said) {
    const before = lines.get(group);
    lines.set(group, before?.members === undefined ? line : { ...before, members: before.members + 1 });
  }
  return [...lines.values()];
}
