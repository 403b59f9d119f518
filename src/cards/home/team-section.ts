import type { KnownBlock } from '@slack/types';
import type { CaseStatus } from '../../domain/case/case.ts';
import { PRIORITIES, type Priority } from '../../domain/catalogue/severity.ts';
import type { PersonId } from '../../domain/ids.ts';
import type { Messages } from '../../i18n/messages.ts';
import { header, section } from '../kit/layout.ts';
import { slackPen } from '../kit/slack-pen.ts';

/** How a team stands. */
export interface TeamView {
  readonly byStatus: Readonly<Partial<Record<CaseStatus, number>>>;
  readonly byPriority: Readonly<Partial<Record<Priority, number>>>;
  /** Cases that nobody has: under 4 hours old, under a day, under three days, older. */
  readonly unclaimedByAge: readonly [number, number, number, number];
  readonly overdue: number;
  /** Who has how many, the most first; for leads alone. */
  readonly byOwner?: readonly { readonly owner: PersonId; readonly cases: number; readonly dueAt?: number }[];
}

const OWNERS_SHOWN = 15;

/** The part of Home that shows how the team stands; nothing when nothing is open. */
export function teamSection(view: TeamView, messages: Messages): readonly KnownBlock[] {
  const { team } = messages.home;
  const pen = slackPen(messages.locale);
  const { open = 0, claimed = 0, waiting = 0, verifying = 0 } = view.byStatus;
  if (open + claimed + waiting + verifying === 0) return [];
  const priorities = PRIORITIES.map((it) => [it, view.byPriority[it] ?? 0] as const).filter(([, count]) => count > 0);
  const owners = (view.byOwner ?? []).slice(0, OWNERS_SHOWN);
  return [
    header(team.title),
    section([
      team.byStatus(pen, open, claimed, waiting, verifying),
      team.byPriority(pen, priorities),
      ...(open === 0 ? [] : [team.unclaimedByAge(pen, view.unclaimedByAge)]),
      team.overdue(pen, view.overdue),
    ]),
    ...(owners.length === 0
      ? []
      : [
          section([
            pen.words`*${pen.ours(team.handlers)}*`,
            ...owners.map(({ owner, cases, dueAt }) => pen.words`• ${team.handler(pen, owner, cases, dueAt)}`),
          ]),
        ]),
  ];
}
