import type { CaseCode } from '../../catalogue/exception-types.ts';

/** Cases of one code that have something in common, as their rule sees them. */
export interface GroupFacts {
  readonly kind: 'group';
  /** The key of the group, see `groupOf`. */
  readonly id: string;
  readonly code: CaseCode;
  /** What the cases have in common, for people. */
  readonly common: readonly string[];
  /** Live cases that came within the window. */
  readonly joined: number;
  /** Live cases that the group's own case speaks for. */
  readonly members: number;
  /** They have only a channel in common, which gets more new cards than people can take. */
  readonly storm: boolean;
  readonly firstAt: number;
  /** Since when the group stands as a case of its own. */
  readonly standingAt?: number;
}

/** Cases that come within this time belong together (domain.md 6). */
export const GROUP_WINDOW_MS = 15 * 60_000;
