import { DIRECT_NOTICES, type PersonSettings } from '../domain/person/person-settings.ts';
import { type Notice, type Wanted, wants } from '../domain/person/wants.ts';
import { APPROVAL_SEND } from './approval-news.ts';
import { CLOCK_SEND } from './clocks/join-telling.ts';
import type { SendRow } from './ports/send-store.ts';
import type { Tx } from './ports/store.ts';
import { DAILY_LIST_SEND } from './run-daily-lists.ts';
import type { DrawnSend } from './send-runner.ts';
import { TASK_DUE_SEND, TASK_SEND } from './tell-tasks.ts';

/** What a person wants for themselves, with the zone that their times of day are in. */
export type Wishes = PersonSettings & { readonly zone: string };

const PERSON = /^[UW][A-Z0-9]+$/;

/** What direct messages of a kind are to their reader; others go out whatever they chose. */
const NOTICES: Readonly<Record<string, Notice>> = {
  [APPROVAL_SEND]: 'approval',
  [TASK_SEND]: 'task',
  [TASK_DUE_SEND]: 'task',
  [CLOCK_SEND]: 'term',
  [DAILY_LIST_SEND]: 'daily',
  reminder: 'follow_up',
};

/**
 * Draws what goes out, as its reader wants it: a direct message that they do not want is dropped, one in their quiet hours
 * waits for their end. What stands in Slack already, or may, goes on as it is.
 */
export function respectWishes(
  draw: (row: SendRow, tx: Tx) => DrawnSend,
  { wishesOf, now }: { readonly wishesOf: (person: string) => Wishes; readonly now: () => number },
): (row: SendRow, tx: Tx) => DrawnSend {
  return (row, tx) => {
    const wanted = row.state === 'wanted' && row.ts === null ? wantedOf(row, wishesOf, now()) : undefined;
    if (wanted?.kind === 'never') return { kind: 'drop', why: 'its reader does not want it' };
    if (wanted?.kind === 'later') return { kind: 'wait', untilAt: wanted.at };
    return draw(row, tx);
  };
}

function wantedOf(row: SendRow, wishesOf: (person: string) => Wishes, now: number): Wanted | undefined {
  const notice = NOTICES[row.kind];
  if (notice === undefined || !PERSON.test(row.channel)) return undefined;
  const wishes = wishesOf(row.channel);
  // Which stages they want was asked when the stage was reached: leads are told of what is over in any case.
  return wants(notice === 'term' ? { ...wishes, direct: DIRECT_NOTICES } : wishes, notice, now);
}
